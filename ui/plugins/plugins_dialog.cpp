// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/plugins/plugins_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/core.h"
#include "core/plugins/plugin_service.h"
#include "ui/plugins/plugin_row.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

PluginsDialog::PluginsDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_empty(new TextLabel(theme, TextStyle::Text, Role::Muted, this))
    , m_refusal(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
{
    setWindowTitle(tr("Plugins"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace4, 0, kSpace4);
    layout->setSpacing(kSpace3);
    auto* lead = new TextLabel(theme, TextStyle::Text, Role::Muted, this);
    lead->setText(tr("Plugins bring networks. Those of this system's packages are used unless you switch them off; "
                     "what is off is not even loaded."));
    lead->setWordWrap(true);
    lead->setContentsMargins(kSpace6, 0, kSpace6, 0);
    layout->addWidget(lead);
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setSpacing(0);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_rows->addWidget(m_empty, 1);
    m_rows->addStretch();
    auto* scroll = new ScrollPage(theme, content, {kSpace3, 0, kSpace3, 0}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(kSpace6, 0, kSpace6, 0);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    addOwnFolder(*layout);
    connect(&core.plugins(), &PluginService::changed, this, &PluginsDialog::refresh);
    AccountService& accounts = core.accounts();
    connect(&accounts, &AccountService::added, this, &PluginsDialog::refresh);
    connect(&accounts, &AccountService::removed, this, &PluginsDialog::refresh);
    resize(560, 560);
    core.plugins().look();
    refresh();
}

void PluginsDialog::addOwnFolder(QVBoxLayout& layout)
{
    auto* own = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    own->setText(tr("Plugins that no package brought belong into a folder of your own. Each is used only after you "
                    "switch it on."));
    own->setWordWrap(true);
    own->setContentsMargins(kSpace6, 0, kSpace6, 0);
    layout.addWidget(own);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kSpace6, 0, kSpace6, 0);
    auto* open = new QPushButton(m_theme.icon(QStringLiteral("folder"), Role::Text), tr("Open your folder"), this);
    open->setToolTip(plainTip(isolated(m_core.plugins().folder())));
    open->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(close);
    layout.addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &PluginsDialog::openFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void PluginsDialog::openFolder()
{
    const QString folder = m_core.plugins().folder();
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void PluginsDialog::refresh()
{
    const QList<Plugin> plugins = m_core.plugins().plugins();
    QHash<QString, PluginRow*> kept;
    QWidget* last = nullptr;
    for (int at = 0; at < plugins.size(); ++at) {
        const Plugin& plugin = plugins[at];
        PluginRow* row = m_byFile.take(plugin.file);
        if (!row) {
            row = new PluginRow(m_theme, plugin, this);
            connect(row, &PluginRow::switched, this, [this, row](bool on) { switchPlugin(row->plugin().file, on); });
        }
        m_rows->removeWidget(row);
        m_rows->insertWidget(at, row);
        row->show(plugin, accountsOf(plugin));
        row->setVisible(true);
        if (last)
            setTabOrder(last, row);
        last = row;
        kept.insert(plugin.file, row);
    }
    for (PluginRow* gone : std::as_const(m_byFile)) {
        m_rows->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_byFile = kept;
    m_empty->setText(m_core.plugins().isLooking() ? tr("Asking what is installed…") : tr("There is no plugin."));
    m_empty->setVisible(kept.isEmpty());
}

int PluginsDialog::accountsOf(const Plugin& plugin) const
{
    const QList<Account> accounts = m_core.accounts().accounts();
    return int(std::count_if(accounts.cbegin(), accounts.cend(), [&plugin](const Account& account) {
        return account.enabled && plugin.protocols.contains(account.protocol);
    }));
}

void PluginsDialog::switchPlugin(const QString& file, bool on)
{
    const Plugin plugin = m_byFile.value(file)->plugin();
    if (plugin.own && on)
        askForOwn(plugin);
    else
        carryOut(file, on);
}

void PluginsDialog::askForOwn(const Plugin& plugin)
{
    auto* box = new AskBox(
        m_theme, QStringLiteral("warning"), tr("Use a plugin of your own"),
        tr("Use %1?").arg(isolated(QFileInfo(plugin.file).fileName())),
        tr("No package of this system brought it: nobody has checked it, and nobody mends it. It runs in a sandbox "
           "and cannot reach your files, but it is given the passwords and reads the messages of the accounts that "
           "use it. Say yes only if you trust whoever made it."),
        this);
    box->addAnswer(tr("Cancel"), AskBox::Answer::Leave);
    const QPushButton* use = box->addAnswer(tr("Use it"), AskBox::Answer::Destroy);
    connect(use, &QPushButton::clicked, this, [this, file = plugin.file] { carryOut(file, true); });
    box->open();
}

void PluginsDialog::carryOut(const QString& file, bool on)
{
    const Result<void> done = m_core.plugins().switchOn(file, on);
    m_refusal->setText(done ? QString() : done.error().text);
    m_refusal->setVisible(!done);
    refresh();
}

} // namespace jackdaw::ui
