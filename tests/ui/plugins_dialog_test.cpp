// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The page of plugins: what it says of each, and that one of the user's own waits for a yes.

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>

#include "core/plugins/plugin_service.h"
#include "tests/ui/window_fixture.h"
#include "ui/accounts/account_dialog.h"
#include "ui/plugins/plugin_row.h"
#include "ui/plugins/plugins_dialog.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class PluginsPage : public WindowTest {
protected:
    PluginsPage()
    {
        QList<wire::ProtocolInfo> protocols = core.protocols().described();
        protocols[0].file = QStringLiteral("/usr/lib/plugins/libfirst.so");
        protocols[0].origin = QStringLiteral("libfirst0: ") + protocols[0].file;
        core.protocols().setProtocols(protocols);
        EXPECT_TRUE(QDir().mkpath(core->plugins().folder()));
        QFile file(core->plugins().folder() + QStringLiteral("/duck.so"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }
    static PluginRow* row(const QWidget& dialog, bool own)
    {
        for (auto* one : dialog.findChildren<PluginRow*>()) {
            if (one->plugin().own == own)
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(PluginsPage, SaysWhereAPluginComesFromAndWhoUsesIt)
{
    PluginsDialog dialog(core.core(), theme);
    ASSERT_TRUE(waitFor([&] { return row(dialog, false) != nullptr; }));
    dialog.show();
    const QString said = saidIn(*row(dialog, false)).join(u' ');
    EXPECT_TRUE(said.contains(QStringLiteral("libfirst0"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("libfirst.so"))) << said.toStdString();
    row(dialog, false)->findChild<QCheckBox*>()->click();
    EXPECT_EQ(core->plugins().rules().without.size(), 1);
    EXPECT_TRUE(saidIn(*row(dialog, false)).join(u' ').contains(QStringLiteral("cannot connect")));
}

TEST_F(PluginsPage, OneOfTheUsersOwnIsUsedOnlyAfterAYesToTheWarning)
{
    PluginsDialog dialog(core.core(), theme);
    dialog.show();
    auto* box = row(dialog, true)->findChild<QCheckBox*>();
    ASSERT_NE(box, nullptr);
    box->click();
    ASSERT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Cancel")) != nullptr; }));
    EXPECT_FALSE(box->isChecked());
    button(dialog, QStringLiteral("Cancel"))->click();
    EXPECT_TRUE(core->plugins().rules().folders.isEmpty());
    EXPECT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Cancel")) == nullptr; }));
    box->click();
    ASSERT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Use it")) != nullptr; }));
    EXPECT_FALSE(button(dialog, QStringLiteral("Use it"))->isDefault());
    button(dialog, QStringLiteral("Use it"))->click();
    EXPECT_EQ(core->plugins().rules().folders.size(), 1);
    EXPECT_TRUE(box->isChecked());
}

TEST_F(PluginsPage, AnAccountWhosePluginIsOffSaysSoAndKeepsItsOptions)
{
    const auto load = [all = core.protocols().described()](const PluginRules& rules) {
        QList<wire::ProtocolInfo> protocols = all;
        if (!rules.without.contains(protocols[0].file))
            return protocols;
        wire::ProtocolInfo off;
        off.id = protocols[0].id;
        off.file = protocols[0].file;
        off.loaded = false;
        protocols[0] = off;
        return protocols;
    };
    core.protocols().setLoads(load);
    Account changed = *core->accounts().find(account);
    changed.options.insert(load({})[0].options.first().key, QStringLiteral("kept"));
    ASSERT_TRUE(core->accounts().update(changed).ok()) << core->accounts().update(changed).error().text.toStdString();
    const Account before = *core->accounts().find(account);
    ASSERT_FALSE(before.options.isEmpty());
    core->plugins().look();
    ASSERT_TRUE(core->plugins().switchOn(load({})[0].file, false).ok());
    ASSERT_TRUE(waitFor([&] { return !core->plugins().isLooking(); }));
    AccountDialog dialog(core.core(), theme);
    dialog.edit(before);
    dialog.show();
    EXPECT_TRUE(saidIn(dialog).join(u' ').contains(QStringLiteral("switched off")))
        << saidIn(dialog).join(u'\n').toStdString();
    auto* label = qobject_cast<QLineEdit*>(dialog.focusWidget());
    ASSERT_NE(label, nullptr) << "what is the user's own can be changed";
    label->setText(QStringLiteral("Work"));
    button(dialog, QStringLiteral("Save"))->click();
    Account after = *core->accounts().find(account);
    EXPECT_EQ(after.label, QStringLiteral("Work"));
    after.label = before.label;
    EXPECT_EQ(after, before);
    dialog.edit(*core->accounts().find(account));
    ASSERT_NE(button(dialog, QStringLiteral("Switch it on")), nullptr);
    button(dialog, QStringLiteral("Switch it on"))->click();
    EXPECT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Switch it on")) == nullptr; }));
    EXPECT_TRUE(core->plugins().rules().without.isEmpty());
    button(dialog, QStringLiteral("Save"))->click();
    EXPECT_EQ(core->accounts().find(account)->options, before.options) << "the form shows what was kept";
}

TEST_F(PluginsPage, AnAccountWhosePluginIsGoneLeadsToThePlugins)
{
    const Account before = *core->accounts().find(account);
    QList<wire::ProtocolInfo> protocols = core.protocols().described();
    protocols.removeFirst();
    core.protocols().setProtocols(protocols);
    AccountDialog dialog(core.core(), theme);
    dialog.edit(before);
    dialog.show();
    ASSERT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Plugins…")) != nullptr; }));
    EXPECT_TRUE(saidIn(dialog).join(u' ').contains(QStringLiteral("No plugin")))
        << saidIn(dialog).join(u'\n').toStdString();
    button(dialog, QStringLiteral("Plugins…"))->click();
    EXPECT_NE(dialog.findChild<PluginsDialog*>(), nullptr);
    button(dialog, QStringLiteral("Save"))->click();
    EXPECT_EQ(*core->accounts().find(account), before);
}

} // namespace jackdaw::ui
