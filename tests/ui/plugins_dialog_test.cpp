// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The page of plugins: what it says of each, and that one of the user's own waits for a yes.

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDir>
#include <QFile>

#include "core/plugins/plugin_service.h"
#include "tests/ui/window_fixture.h"
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

} // namespace jackdaw::ui
