// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_panel.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/people/privacy_service.h"
#include "core/prompts/prompt_service.h"
#include "core/prompts/prompt_texts.h"
#include "core/text/links.h"
#include "ui/conversation/link_guard.h"
#include "ui/prompts/fact_grid.h"
#include "ui/prompts/field_form.h"
#include "ui/prompts/page_text.h"
#include "ui/prompts/picture_view.h"
#include "ui/prompts/prompt_table.h"
#include "ui/prompts/prompt_words.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

/// What a prompt asks for. A question for a password says so, and nothing is not an answer to it.
QList<wire::Field> fieldsOf(const Prompt& prompt)
{
    QList<wire::Field> fields = prompt.fields;
    if (prompt.kind != wire::PromptKind::Password)
        return fields;
    if (fields.isEmpty()) {
        fields.append(wire::Field());
        fields.last().key = QStringLiteral("password");
        fields.last().kind = wire::FieldKind::Password;
    }
    for (wire::Field& field : fields) {
        if (field.kind != wire::FieldKind::Password)
            continue;
        field.required = true;
        field.secret = true;
        if (field.label.isEmpty())
            field.label = QCoreApplication::translate("PromptPanel", "Password");
    }
    return fields;
}

} // namespace

PromptPanel::PromptPanel(Core& core, const Theme& theme, const Prompt& prompt, Place place, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_place(place)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace3);
    if (place == Place::Dialog || prompt.kind != wire::PromptKind::Password)
        addHead(layout);
    if (prompt.kind == wire::PromptKind::Certificate)
        addCertificate(layout);
    addContent(layout);
    if (!prompt.picture.isEmpty())
        layout->addWidget(new PictureView(theme, prompt.picture, this));
    if (const QList<wire::Field> fields = fieldsOf(prompt); !fields.isEmpty()) {
        m_form = new FieldForm(theme, this);
        m_form->setOptionalMarked(false);
        m_form->setFields(fields);
        layout->addWidget(m_form);
    }
    m_problem = new TextLabel(theme, TextStyle::Secondary, Role::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    if (place == Place::Assistant)
        layout->addWidget(m_problem);
    layout->addStretch();
    addButtons(layout);
    connect(&core.prompts(), &PromptService::closed, this, [this](PromptId id) {
        if (id == m_prompt.id)
            Q_EMIT finished();
    });
}

QString PromptPanel::title() const
{
    return promptTitle(m_prompt);
}

void PromptPanel::addHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace3);
    const bool warns = m_prompt.kind == wire::PromptKind::Certificate;
    row->addWidget(new IconLabel(m_theme, promptIcon(m_prompt), warns ? Role::Warning : Role::AccentText, 24, this), 0,
                   Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace1);
    auto* head = new TextLabel(m_theme, TextStyle::Title, Role::Text, this);
    head->setText(promptTitle(m_prompt));
    head->setWordWrap(true);
    words->addWidget(head);
    auto* summary = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    summary->setText(promptOrigin(m_core, m_prompt));
    summary->setWordWrap(true);
    words->addWidget(summary);
    row->addLayout(words, 1);
    layout->addLayout(row);
    if (m_prompt.text.isEmpty())
        return;
    auto* text = new TextLabel(m_theme, TextStyle::Text, Role::Text, this);
    text->setText(m_prompt.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(m_prompt.text);
    layout->addWidget(text);
}

void PromptPanel::addCertificate(QVBoxLayout* layout)
{
    const wire::CertificateInfo& certificate = m_prompt.certificate;
    for (const QString& problem : certificate.problems) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kSpace2);
        row->addWidget(new IconLabel(m_theme, QStringLiteral("warning"), Role::Warning, kIconSmall, this), 0,
                       Qt::AlignTop);
        auto* line = new TextLabel(m_theme, TextStyle::Text, Role::Warning, this);
        line->setText(certificateProblem(problem, certificate));
        line->setWordWrap(true);
        row->addWidget(line, 1);
        layout->addLayout(row);
    }
    const auto date = [](wire::Time time) {
        return time > 0 ? dayText(QDateTime::fromMSecsSinceEpoch(time).date()) : tr("unknown");
    };
    auto* facts = new FactGrid(m_theme, this);
    facts->add(tr("Server"), certificate.host);
    facts->add(tr("Issued to"), certificate.subject);
    facts->add(tr("Issued by"), certificate.issuer);
    facts->add(tr("Valid"), tr("%1 to %2").arg(date(certificate.validFrom), date(certificate.validUntil)));
    facts->addFixed(tr("Fingerprint (SHA-256)"), certificate.sha256);
    layout->addWidget(facts);
    auto* advice = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    advice->setText(
        tr("Compare the fingerprint with what the server's operator tells you. If you trust it, this account "
           "remembers it for this server alone."));
    advice->setWordWrap(true);
    layout->addWidget(advice);
}

void PromptPanel::addContent(QVBoxLayout* layout)
{
    if (m_prompt.kind == wire::PromptKind::Page)
        layout->addWidget(new PageText(m_theme, m_prompt.body, this));
    if (m_prompt.kind == wire::PromptKind::Link)
        addLink(layout);
    if (m_prompt.kind != wire::PromptKind::Table)
        return;
    m_table = new PromptTable(m_core, m_theme, m_prompt, this);
    connect(m_table, &PromptTable::complained, this, &PromptPanel::complain);
    layout->addWidget(m_table);
}

void PromptPanel::addLink(QVBoxLayout* layout)
{
    const LinkVerdict verdict = judgeLink(m_prompt.link, m_prompt.link);
    auto* facts = new FactGrid(m_theme, this);
    if (!verdict.host.isEmpty())
        facts->add(tr("Server"), verdict.host);
    facts->add(tr("Address"), m_prompt.link);
    layout->addWidget(facts);
    auto* advice = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    advice->setText(verdict.kind == LinkVerdict::Kind::Refuse
                        ? tr("Addresses of this kind are not opened. It can be copied.")
                        : tr("The network wants this page shown. Open it only if you expect it."));
    advice->setWordWrap(true);
    layout->addWidget(advice);
}

void PromptPanel::addChoices(QVBoxLayout* layout)
{
    for (const wire::Choice& choice : m_prompt.choices) {
        const QString text = oneLine(choice.label.isEmpty() ? choice.value : choice.label);
        auto* button = new QPushButton(withoutShortcut(text), this);
        button->setAutoDefault(false);
        if (choice.value == m_prompt.defaultChoice) {
            button->setDefault(true);
            m_suggested = button;
        }
        connect(button, &QPushButton::clicked, this, [this, value = choice.value] {
            answer({{QStringLiteral("choice"), value}});
        });
        layout->addWidget(button);
    }
}

void PromptPanel::addButtons(QVBoxLayout* layout)
{
    if (m_prompt.kind == wire::PromptKind::Choice)
        addChoices(layout);
    if (m_place == Place::Assistant)
        return;
    const PromptAnswers words = answers();
    QList<QPushButton*> buttons;
    const bool certificate = refusesByDefault();
    if (!words.refuse.isEmpty()) {
        m_refuse = new QPushButton(words.refuse, this);
        m_refuse->setAutoDefault(certificate);
        m_refuse->setDefault(certificate);
        connect(m_refuse, &QPushButton::clicked, this, &PromptPanel::refuse);
        buttons.append(m_refuse);
    }
    if (!words.accept.isEmpty()) {
        m_accept = new QPushButton(words.accept, this);
        m_accept->setAutoDefault(!certificate);
        m_accept->setDefault(!certificate);
        connect(m_accept, &QPushButton::clicked, this, &PromptPanel::accept);
        buttons.append(m_accept);
    }
    QList<QPushButton*> aside;
    if (const QString who = promptAsker(m_core, m_prompt); !who.isEmpty()) {
        auto* block = new QPushButton(m_theme.icon(QStringLiteral("block"), Role::Text), tr("Block"), this);
        block->setAutoDefault(false);
        block->setAccessibleName(tr("Block %1").arg(who));
        connect(block, &QPushButton::clicked, this, [this, who] {
            if (const auto blocked = m_core.privacy().setBlocked(m_prompt.account, who, true); !blocked)
                return complain(blocked.error().text);
            refuse();
        });
        aside.append(block);
    }
    m_foot = new ButtonRow(this);
    m_foot->setButtons(aside, buttons);
}

void PromptPanel::accept()
{
    if (!m_form) {
        if (m_prompt.kind == wire::PromptKind::Link && mayOpen(m_prompt.link))
            QDesktopServices::openUrl(judgeLink(m_prompt.link, m_prompt.link).url);
        if (settle(m_core.prompts().accept(m_prompt.id)))
            Q_EMIT agreed();
        return;
    }
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        m_form->focusProblem();
        return complain(problem);
    }
    answer(m_form->values());
}

void PromptPanel::refuse()
{
    settle(m_core.prompts().reject(m_prompt.id));
}

void PromptPanel::answer(const QVariantMap& values)
{
    if (settle(m_core.prompts().answer(m_prompt.id, values)))
        Q_EMIT agreed();
}

bool PromptPanel::settle(const Result<void>& result)
{
    // A good answer closes the prompt, and closed() ends the panel.
    if (result)
        return true;
    complain(result.error().text);
    return false;
}

void PromptPanel::complain(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
    Q_EMIT complained();
}

void PromptPanel::focusAnswer()
{
    if (m_form)
        m_form->focusFirst();
    else if (m_table)
        m_table->focusRows();
    else if (m_refuse && m_prompt.kind == wire::PromptKind::Link)
        m_refuse->setFocus(Qt::OtherFocusReason);
    else if (m_refuse && m_prompt.kind == wire::PromptKind::Certificate)
        m_refuse->setFocus(Qt::OtherFocusReason);
    else if (m_suggested)
        m_suggested->setFocus(Qt::OtherFocusReason);
    else if (m_accept)
        m_accept->setFocus(Qt::OtherFocusReason);
}

} // namespace jackdaw::ui
