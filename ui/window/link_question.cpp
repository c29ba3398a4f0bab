// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/link_question.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/name_parts.h"
#include "core/link/protocol_catalogue.h"
#include "ui/prompts/fact_grid.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 420;
constexpr qsizetype kTextShown = 300;

bool isOn(Core& core, const Account& account, const QString& server)
{
    const auto same
        = [&server](const QVariant& value) { return value.toString().compare(server, Qt::CaseInsensitive) == 0; };
    const auto info = core.protocols().info(account.protocol);
    const QVariantMap parts = info ? splitName(*info, account.username) : QVariantMap();
    return std::ranges::any_of(parts, same) || std::ranges::any_of(account.options, same)
        || account.username.endsWith(QLatin1Char('@') + server, Qt::CaseInsensitive);
}

} // namespace

QList<Account> LinkQuestion::accountsFor(Core& core, const UriTarget& target)
{
    QList<Account> fitting;
    for (const Account& account : core.accounts().accounts()) {
        if (account.enabled && account.protocol == target.protocol
            && (target.server.isEmpty() || isOn(core, account, target.server)))
            fitting.append(account);
    }
    return fitting;
}

LinkQuestion::LinkQuestion(Core& core, const Theme& theme, const UriTarget& target, const QList<Account>& accounts,
                           QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_target(target)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a link"));
    const bool room = target.kind == wire::ConversationKind::Room;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    layout->setSpacing(kSpace4);
    auto* title = new TextLabel(theme, TextStyle::Title, Role::Text, this);
    title->setText(room ? tr("Join this room?") : tr("Open this conversation?"));
    title->setWordWrap(true);
    auto* origin = new TextLabel(theme, TextStyle::Secondary, Role::Muted, this);
    origin->setText(tr("A link leads there."));
    auto* head = new QVBoxLayout;
    head->setSpacing(kSpace1);
    head->addWidget(title);
    head->addWidget(origin);
    layout->addLayout(head);
    addFacts(layout, accounts);
    m_problem = new TextLabel(theme, TextStyle::Secondary, Role::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->setText(tr("None of your accounts is on this network."));
    m_problem->setVisible(accounts.isEmpty());
    layout->addWidget(m_problem);
    layout->addStretch();
    addButtons(layout, !accounts.isEmpty());
    resize(kWidth, sizeHint().height());
}

void LinkQuestion::addFacts(QVBoxLayout* layout, const QList<Account>& accounts)
{
    auto* facts = new FactGrid(m_theme, this);
    facts->add(m_target.kind == wire::ConversationKind::Room ? tr("Room") : tr("Address"), m_target.address);
    if (!m_target.server.isEmpty())
        facts->add(tr("Network"), m_target.server);
    if (accounts.size() == 1) {
        m_account = accounts.first().id;
        facts->add(tr("Account"), accounts.first().title());
    }
    if (!m_target.text.isEmpty())
        facts->add(tr("Text"), m_target.text.left(kTextShown));
    layout->addWidget(facts);
    if (!m_target.text.isEmpty()) {
        auto* note = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
        note->setText(tr("The text goes into the input. It is sent only when you send it."));
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    if (accounts.size() < 2)
        return;
    auto* choice = new QVBoxLayout;
    choice->setSpacing(kSpace1);
    auto* caption = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    caption->setText(tr("With which account?"));
    m_accounts = new QComboBox(this);
    m_accounts->setAccessibleName(caption->text());
    for (const Account& account : accounts)
        m_accounts->addItem(account.title(), account.id.value);
    caption->setBuddy(m_accounts);
    choice->addWidget(caption);
    choice->addWidget(m_accounts);
    layout->addLayout(choice);
}

void LinkQuestion::addButtons(QVBoxLayout* layout, bool possible)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addStretch();
    auto* cancel = new QPushButton(possible ? tr("Cancel") : tr("Close"), this);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QString label = tr("Add an account…");
    if (possible)
        label = m_target.kind == wire::ConversationKind::Room ? tr("Join") : tr("Open");
    auto* accept = new QPushButton(label, this);
    accept->setAutoDefault(false);
    connect(accept, &QPushButton::clicked, this, [this, possible] {
        if (possible)
            return agree();
        Q_EMIT accountWanted();
        QDialog::accept();
    });
    row->addWidget(cancel);
    row->addWidget(accept);
    layout->addLayout(row);
    cancel->setFocus(Qt::OtherFocusReason);
}

void LinkQuestion::agree()
{
    const AccountId account = m_accounts ? AccountId{m_accounts->currentData().toLongLong()} : m_account;
    ConversationService& conversations = m_core.conversations();
    if (m_target.kind != wire::ConversationKind::Room)
        return finish(conversations.openDirect(account, m_target.address));
    if (std::exchange(m_asking, true))
        return;
    whenDone(conversations.roomAddress(account, m_target.address), this,
             [this, account](const Result<QString>& address) {
                 m_asking = false;
                 finish(address ? m_core.conversations().joinRoom(account, *address, {}, m_target.password)
                                : Result<ConversationId>(address.error()));
             });
}

void LinkQuestion::finish(const Result<ConversationId>& conversation)
{
    if (!conversation) {
        m_problem->setText(conversation.error().text);
        m_problem->show();
        return;
    }
    Q_EMIT opened(*conversation, m_target.text);
    accept();
}

} // namespace jackdaw::ui
