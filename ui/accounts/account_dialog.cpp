// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/account_dialog.h"

#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/accounts/account_form.h"
#include "ui/accounts/sign_on_panel.h"
#include "ui/theme/avatar.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

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
    , m_problem(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Add an account"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    layout->setSpacing(kSpace1);
    m_title->setWordWrap(true);
    m_lead->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addSpacing(kSpace3);
    m_pages->addWidget(makeChoosePage());
    m_pages->addWidget(makeScrolled(m_form));
    m_pages->addWidget(makeScrolled(m_signOn));
    layout->addWidget(m_pages, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(kSpace2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &AccountDialog::back);
    connect(m_next, &QPushButton::clicked, this, &AccountDialog::next);
    connect(m_form, &AccountForm::changed, m_problem, &QWidget::hide);
    connect(m_signOn, &SignOnPanel::stateChanged, this, &AccountDialog::refreshButtons);
    QWidget* last = previousInFocusChain();
    for (QWidget* button : {m_cancel, m_back, m_next}) {
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
    return m_list;
}

QWidget* AccountDialog::makeScrolled(QWidget* content)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    // Room for focus rings on one side and the scroll bar on the other.
    content->setContentsMargins(2, 2, kSpace3, 2);
    scroll->setWidget(content);
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
        if (const auto info = m_core.protocols().info(account.protocol)) {
            m_form->setAccount(*info, account);
            go(FormPage);
        }
    };
    if (m_core.protocols().info(account.protocol))
        show();
    else
        whenDone(m_core.protocols().describe(), this, [show](const QList<wire::ProtocolInfo>&) { show(); });
}

void AccountDialog::go(Page page)
{
    m_pages->setCurrentIndex(page);
    m_problem->hide();
    switch (page) {
    case ChoosePage:
        m_title->setText(tr("Where do you have an account?"));
        m_lead->setText(m_protocols.isEmpty() ? tr("Asking what is installed…")
                                              : tr("Choose the network. You can add more later."));
        break;
    case FormPage: {
        const Account account = m_form->account();
        const auto info = m_core.protocols().info(account.protocol);
        m_title->setText(m_account.isValid() ? account.title()
                                             : tr("Your %1 account").arg(info ? info->name : QString()));
        m_lead->setText(tr("Nothing is sent anywhere but to the network itself."));
        m_form->focusFirst();
        break;
    }
    case SignOnPage:
        m_title->clear();
        m_lead->clear();
        break;
    }
    m_title->setVisible(page != SignOnPage);
    m_lead->setVisible(page != SignOnPage);
    refreshButtons();
}

void AccountDialog::refreshButtons()
{
    const int page = m_pages->currentIndex();
    const Connection connection = m_core.accounts().connection(m_account);
    const bool online = connection.state == AccountState::Online;
    const bool failed = connection.state == AccountState::Failed || connection.state == AccountState::Waiting;
    m_back->setVisible(page == SignOnPage ? !online : page == FormPage && !m_account.isValid());
    m_back->setText(page == SignOnPage ? tr("Change settings") : tr("Back"));
    m_cancel->setVisible(page != SignOnPage);
    if (page == ChoosePage) {
        m_next->setText(tr("Next"));
        m_next->setEnabled(m_list->currentRow() >= 0);
    } else if (page == FormPage) {
        m_next->setText(m_account.isValid() ? tr("Save") : tr("Sign on"));
        m_next->setEnabled(true);
    } else {
        m_next->setText(failed ? tr("Try again") : online ? tr("Done") : tr("Close"));
    }
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
    default: {
        const AccountState state = m_core.accounts().connection(m_account).state;
        if (state == AccountState::Failed || state == AccountState::Waiting)
            (void)m_core.accounts().reconnect(m_account);
        else
            accept();
    }
    }
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
    const Account account = m_form->account();
    AccountService& accounts = m_core.accounts();
    if (problem.isEmpty() && !m_account.isValid()) {
        if (const auto added = accounts.add(account, m_form->password()))
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
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    if (accounts.connection(m_account).state == AccountState::Failed)
        (void)accounts.reconnect(m_account);
    go(SignOnPage);
    m_signOn->watch(m_account);
}

} // namespace jackdaw::ui
