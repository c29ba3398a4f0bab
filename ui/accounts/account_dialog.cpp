// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/account_dialog.h"

#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/plugins/plugin_service.h"
#include "core/transfers/transfer_service.h"
#include "ui/accounts/account_form.h"
#include "ui/accounts/sign_on_panel.h"
#include "ui/plugins/plugins_dialog.h"
#include "ui/prompts/notice_line.h"
#include "ui/prompts/prompt_panel.h"
#include "ui/theme/avatar.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"

namespace jackdaw::ui {

AccountDialog::AccountDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::Title, Role::Text, this))
    , m_lead(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_pages(new QStackedWidget(this))
    , m_form(new AccountForm(theme))
    , m_signOn(new SignOnPanel(core, theme))
    , m_missing(new NoticeLine(theme, QStringLiteral("plug"), Role::Warning, {}, this))
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
    , m_change(new QPushButton(tr("Change settings"), this))
    , m_refuse(new QPushButton(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Add an account"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace6, 0, kSpace4);
    layout->setSpacing(kSpace2);
    auto* top = new QWidget(this);
    auto* head = new QVBoxLayout(top);
    head->setContentsMargins(kSpace6, 0, kSpace6, kSpace2);
    head->setSpacing(kSpace1);
    for (TextLabel* label : {m_title, m_lead}) {
        label->setWordWrap(true);
        head->addWidget(label);
    }
    layout->addWidget(top);
    m_missing->hide();
    m_remedy = m_missing->addButton(QString());
    connect(m_remedy, &QPushButton::clicked, this, &AccountDialog::remedy);
    connect(&core.plugins(), &PluginService::changed, this, &AccountDialog::describedAnew);
    layout->addWidget(m_missing);
    m_pages->addWidget(makeChoosePage());
    m_pages->addWidget(makeScrolled(m_form));
    m_pages->addWidget(makeScrolled(m_signOn));
    layout->addWidget(m_pages, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kSpace6, kSpace2, kSpace6, 0);
    foot->setSpacing(kSpace3);
    m_problem->setWordWrap(true);
    m_problem->hide();
    foot->addWidget(m_problem);
    auto* buttons = new ButtonRow(this);
    buttons->setButtons({m_cancel, m_change}, {m_back, m_refuse, m_next});
    foot->addWidget(buttons);
    layout->addLayout(foot);
    for (QPushButton* button : {m_cancel, m_change, m_back, m_refuse})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &AccountDialog::back);
    connect(m_back, &QPushButton::clicked, this, &AccountDialog::back);
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        if (PromptPanel* prompt = m_signOn->prompt())
            prompt->refuse();
    });
    connect(m_next, &QPushButton::clicked, this, &AccountDialog::next);
    connect(m_form, &AccountForm::changed, m_problem, &QWidget::hide);
    connect(m_signOn, &SignOnPanel::stateChanged, this, &AccountDialog::refreshButtons);
    connect(this, &QDialog::finished, this, [this] { Q_EMIT watching({}); });
    QWidget* last = previousInFocusChain();
    for (QWidget* button : {m_cancel, m_change, m_back, m_refuse, m_next}) {
        setTabOrder(last, button);
        last = button;
    }
    resize(440, 540);
    go(ChoosePage);
    whenDone(core.protocols().describe(), this,
             [this](const QList<wire::ProtocolInfo>& protocols) { fill(protocols); });
}

QWidget* AccountDialog::makeChoosePage()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Networks"));
    m_list->setIconSize(QSize(kAvatar, kAvatar));
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountDialog::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, &AccountDialog::next);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpace6, 2, kSpace6, 2);
    layout->addWidget(m_list);
    return page;
}

QWidget* AccountDialog::makeScrolled(QWidget* content)
{
    auto* scroll = new ScrollPage(m_theme, content, {kSpace6, 2, kSpace6, 2}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void AccountDialog::fill(const QList<wire::ProtocolInfo>& protocols)
{
    m_protocols = protocols;
    m_list->clear();
    for (const wire::ProtocolInfo& info : protocols) {
        QPixmap mark(QSize(kAvatar, kAvatar) * devicePixelRatioF());
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        paintAvatar(painter, QRectF(0, 0, kAvatar, kAvatar), {info.name, info.id, {}, false, !info.loaded}, m_theme);
        painter.end();
        auto* item = new QListWidgetItem(QIcon(mark), info.name, m_list);
        item->setSizeHint(QSize(0, kRowHeight));
        if (!info.loaded) {
            item->setText(tr("%1: %2").arg(info.name, info.problem));
            item->setFlags(Qt::NoItemFlags);
        }
    }
    if (m_account.isValid())
        return;
    m_list->setCurrentRow(0);
    m_list->setFocus();
    go(ChoosePage);
}

void AccountDialog::edit(const Account& account)
{
    setWindowTitle(tr("Account"));
    m_account = account.id;
    const auto show = [this, account] {
        const std::optional<wire::ProtocolInfo> known = m_core.protocols().info(account.protocol);
        wire::ProtocolInfo none;
        none.id = account.protocol;
        none.loaded = false;
        m_form->setAccount(known.value_or(none), account);
        m_form->setShowsAddress(m_core.transfers().consents().isRemembered(account.id, {}));
        tellMissing(known ? known->problem : QString());
        go(FormPage);
    };
    if (m_core.protocols().info(account.protocol))
        show();
    else
        whenDone(m_core.protocols().describe(), this, [show](const QList<wire::ProtocolInfo>&) { show(); });
}

/// Why nothing can be shown of what the protocol asks, and what helps.
void AccountDialog::tellMissing(const QString& problem)
{
    m_missing->setVisible(!m_form->isComplete());
    if (m_form->isComplete())
        return;
    const Account account = m_form->account();
    const QList<Plugin> plugins = m_core.plugins().plugins();
    const auto plugin = std::ranges::find_if(
        plugins, [&account](const Plugin& one) { return !one.on && one.protocols.contains(account.protocol); });
    const bool isOff = plugin != plugins.end();
    // One of the user's own is switched on where it is warned of.
    m_plugin = isOff && !plugin->own ? plugin->file : QString();
    m_remedy->setText(m_plugin.isEmpty() ? tr("Plugins…") : tr("Switch it on"));
    QString text = tr("No plugin on this system speaks this network, so the account cannot connect. Its settings are "
                      "kept.");
    if (isOff)
        text = tr("The plugin of this network is switched off, so the account cannot connect. Its settings are kept.");
    else if (!problem.isEmpty())
        text = tr("The plugin of this network cannot be used: %1 The account's settings are kept.").arg(problem);
    m_missing->setText(text);
}

void AccountDialog::remedy()
{
    if (m_plugin.isEmpty()) {
        auto* plugins = new PluginsDialog(m_core, m_theme, this);
        plugins->setAttribute(Qt::WA_DeleteOnClose);
        return plugins->open();
    }
    if (const auto switched = m_core.plugins().switchOn(m_plugin, true); !switched) {
        m_problem->setText(switched.error().text);
        m_problem->show();
    }
}

/// What hosts can load has changed.
void AccountDialog::describedAnew()
{
    const Account* account = m_core.accounts().find(m_account);
    const auto info = account ? m_core.protocols().info(account->protocol) : std::nullopt;
    if (m_pages->currentIndex() == FormPage && info && info->loaded && !m_form->isComplete())
        edit(*account);
}

void AccountDialog::go(Page page)
{
    m_pages->setCurrentIndex(page);
    m_problem->hide();
    m_missing->setVisible(page == FormPage && m_account.isValid() && !m_form->isComplete());
    switch (page) {
    case ChoosePage:
        m_title->setText(tr("Where do you have an account?"));
        m_lead->setText(m_protocols.isEmpty() ? tr("Asking what is installed…")
                                              : tr("Choose the network. You can add more later."));
        break;
    case FormPage: {
        const Account account = m_form->account();
        m_title->setText(m_account.isValid() ? account.title()
                                             : tr("Your %1 account").arg(m_core.protocols().nameOf(account.protocol)));
        m_lead->setText(tr("Nothing is sent anywhere but to the network itself."));
        m_form->focusFirst();
        break;
    }
    case SignOnPage:
        m_title->clear();
        m_lead->clear();
        break;
    }
    m_title->parentWidget()->setVisible(page != SignOnPage);
    refreshButtons();
}

void AccountDialog::refreshButtons()
{
    const int page = m_pages->currentIndex();
    m_cancel->setVisible(page != SignOnPage);
    m_back->setVisible(page == FormPage && !m_account.isValid());
    m_change->setVisible(page == SignOnPage);
    m_refuse->setVisible(false);
    m_next->setVisible(true);
    m_next->setDefault(true);
    if (page == ChoosePage) {
        m_next->setText(tr("Next"));
        m_next->setEnabled(m_list->currentRow() >= 0);
    } else if (page == FormPage) {
        m_next->setText(m_account.isValid() ? tr("Save") : tr("Sign on"));
        m_next->setEnabled(true);
    } else {
        refreshSignOnButtons();
    }
}

void AccountDialog::refreshSignOnButtons()
{
    const AccountState state = m_core.accounts().connection(m_account).state;
    const bool failed = state == AccountState::Failed || state == AccountState::Waiting;
    m_next->setEnabled(true);
    if (const PromptPanel* prompt = m_signOn->prompt()) {
        const PromptAnswers words = prompt->answers();
        m_refuse->setText(words.refuse);
        m_refuse->setVisible(!words.refuse.isEmpty());
        m_refuse->setDefault(prompt->refusesByDefault());
        m_next->setText(words.accept);
        m_next->setVisible(!words.accept.isEmpty());
        m_next->setDefault(!prompt->refusesByDefault());
        if (prompt->refusesByDefault())
            m_refuse->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_change->setVisible(state != AccountState::Online);
    m_next->setText(failed ? tr("Try again") : state == AccountState::Online ? tr("Done") : tr("Close"));
}

void AccountDialog::next()
{
    switch (m_pages->currentIndex()) {
    case ChoosePage:
        choose();
        break;
    case FormPage:
        save();
        break;
    default:
        nextOfSignOn();
    }
}

void AccountDialog::nextOfSignOn()
{
    if (PromptPanel* prompt = m_signOn->prompt())
        return prompt->accept();
    const AccountState state = m_core.accounts().connection(m_account).state;
    if (state == AccountState::Failed || state == AccountState::Waiting)
        (void)m_core.accounts().reconnect(m_account);
    else
        accept();
}

void AccountDialog::back()
{
    if (m_pages->currentIndex() == FormPage) {
        go(ChoosePage);
        return;
    }
    if (const Account* account = m_core.accounts().find(m_account))
        edit(*account);
}

void AccountDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_protocols.size() || !m_protocols[row].loaded)
        return;
    m_form->setProtocol(m_protocols[row]);
    go(FormPage);
}

void AccountDialog::save()
{
    QString problem = m_form->problem();
    if (!problem.isEmpty())
        m_form->focusProblem();
    const Account account = m_form->account();
    AccountService& accounts = m_core.accounts();
    if (problem.isEmpty() && !m_account.isValid()) {
        if (const auto added = accounts.add(account, m_form->password(), m_form->registers()))
            m_account = *added;
        else
            problem = added.error().text;
    } else if (problem.isEmpty()) {
        if (const auto updated = accounts.update(account); !updated)
            problem = updated.error().text;
        else if (!m_form->password().isEmpty())
            if (const auto set = accounts.setPassword(m_account, m_form->password(), account.rememberPassword); !set)
                problem = set.error().text;
    }
    if (problem.isEmpty()) {
        AddressConsents& consents = m_core.transfers().consents();
        if (consents.isRemembered(m_account, {}) != m_form->showsAddress())
            if (const auto kept = consents.remember(m_account, {}, m_form->showsAddress()); !kept)
                problem = kept.error().text;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    Q_EMIT watching(m_account);
    if (accounts.connection(m_account).state == AccountState::Failed)
        (void)accounts.reconnect(m_account);
    go(SignOnPage);
    m_signOn->watch(m_account);
}

} // namespace jackdaw::ui
