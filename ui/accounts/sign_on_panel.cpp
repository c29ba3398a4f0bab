// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/sign_on_panel.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/details_box.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

SignOnPanel::SignOnPanel(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, QStringLiteral("refresh"), Role::AccentText, 24, this))
    , m_title(new TextLabel(theme, TextStyle::Title, Role::Text, this))
    , m_text(new TextLabel(theme, TextStyle::Text, Role::Muted, this))
    , m_progress(new QProgressBar(this))
    , m_details(new DetailsBox(theme, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpace3);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace3);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace1);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_text);
    head->addLayout(words, 1);
    m_layout->addLayout(head);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of the sign-on"));
    m_layout->addWidget(m_progress);
    m_layout->addWidget(m_details);
    m_layout->addStretch();
    connect(&core.accounts(), &AccountService::connectionChanged, this, [this](AccountId changed) {
        if (changed == m_account)
            refresh();
    });
    connect(&core.prompts(), &PromptService::opened, this, &SignOnPanel::showPrompt);
    connect(&core.prompts(), &PromptService::closed, this, &SignOnPanel::showPrompt);
}

void SignOnPanel::watch(AccountId account)
{
    m_account = account;
    showPrompt();
    refresh();
}

void SignOnPanel::refresh()
{
    const Connection connection = m_core.accounts().connection(m_account);
    const bool failed = connection.state == AccountState::Failed || connection.state == AccountState::Waiting;
    // A question of the network has a head of its own; that of a password is why the sign-on stopped.
    const bool asks = m_prompt && m_prompt->prompt().kind != wire::PromptKind::Password;
    describe(connection);
    for (QWidget* part : std::initializer_list<QWidget*>{m_icon, m_title})
        part->setVisible(!asks);
    m_text->setVisible(!asks && !m_text->text().isEmpty());
    m_progress->setVisible(connection.state == AccountState::Connecting && !m_prompt);
    m_progress->setRange(0, qMax(0, connection.steps));
    m_progress->setValue(connection.step);
    m_details->setText(failed && !asks && connection.error ? connection.error->details : QString());
    Q_EMIT stateChanged();
}

void SignOnPanel::describe(const Connection& connection)
{
    const Account* account = m_core.accounts().find(m_account);
    const QString name = isolated(account ? account->title() : QString());
    if (connection.state == AccountState::Online) {
        m_icon->setIcon(QStringLiteral("check"), Role::AccentText);
        m_title->setText(tr("%1 is online").arg(name));
        m_text->setText(tr("Your contacts appear in the list."));
    } else if (connection.state == AccountState::Failed || connection.state == AccountState::Waiting) {
        m_icon->setIcon(QStringLiteral("error"), Role::Danger);
        m_title->setText(tr("%1 could not sign on").arg(name));
        m_text->setText(connectionSentence(connection));
    } else if (m_prompt) {
        m_icon->setIcon(QStringLiteral("key"), Role::AccentText);
        m_title->setText(promptSummary(m_core, m_prompt->prompt()));
        m_text->setText(m_prompt->prompt().text);
    } else {
        m_icon->setIcon(QStringLiteral("refresh"), Role::AccentText);
        m_title->setText(tr("Signing on as %1").arg(name));
        m_text->setText(connection.state == AccountState::Connecting ? connection.progress
                                                                     : connectionSentence(connection));
    }
}

void SignOnPanel::showPrompt()
{
    const Prompt* waiting = nullptr;
    const QList<Prompt> prompts = m_core.prompts().prompts();
    for (const Prompt& prompt : prompts) {
        if (prompt.account == m_account && !waiting)
            waiting = &prompt;
    }
    if (m_prompt && waiting && m_prompt->prompt().id == waiting->id)
        return;
    if (!m_prompt && !waiting)
        return;
    if (m_prompt) {
        m_prompt->hide();
        m_prompt->deleteLater();
        m_prompt = nullptr;
    }
    if (waiting) {
        m_prompt = new PromptPanel(m_core, m_theme, *waiting, PromptPanel::Place::Assistant, this);
        m_layout->insertWidget(m_layout->count() - 1, m_prompt);
    }
    refresh();
    if (m_prompt)
        m_prompt->focusAnswer();
}

} // namespace jackdaw::ui
