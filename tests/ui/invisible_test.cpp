// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Statuses that not every account has: invisible where a network has no such thing, and an account's own.

#include "core/status/status_service.h"
#include "tests/ui/window_fixture.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/status/status_button.h"
#include "ui/status/status_popup.h"

namespace jackdaw::ui {
namespace {

class Invisible : public WindowTest {
protected:
    /// Without the marks that keep names apart from the sentence around them.
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    static bool isSaid(QWidget& widget, const QString& text)
    {
        const QStringList said = saidIn(widget);
        return std::any_of(said.begin(), said.end(), [&text](const QString& one) { return plain(one) == text; });
    }
};

TEST_F(Invisible, WhereTheUserIsSeenAllTheSameIsSaidBeforeAndAfter)
{
    core.network().user(QStringLiteral("seen@two.test")).features = {wire::Feature::StatusMessages};
    const AccountId seen = core.addOnline(QStringLiteral("second"), QStringLiteral("seen@two.test"),
                                          QStringLiteral("secret"), QStringLiteral("Club"));
    const QString sentence = QStringLiteral("Shown as away on Club.");
    StatusPopup popup(core.core(), theme);
    EXPECT_TRUE(isSaid(popup, sentence)) << qPrintable(saidIn(popup).join(u'|'));

    const auto window = makeWindow();
    auto* button = window->findChild<StatusButton*>();
    EXPECT_EQ(button->accessibleDescription(), QString());
    ASSERT_TRUE(core->status().set(wire::Presence::Invisible, QStringLiteral("hidden")).ok());
    EXPECT_EQ(plain(button->accessibleDescription()), sentence);
    ASSERT_TRUE(core->status().set(seen, wire::Presence::Available, {}).ok());
    EXPECT_EQ(plain(button->accessibleDescription()), QStringLiteral("hidden")) << "there he is no more invisible";
    ASSERT_TRUE(core->status().set(seen, wire::Presence::Invisible, {}).ok());
    AccountsDialog accounts(core.core(), theme);
    EXPECT_TRUE(isSaid(accounts, QStringLiteral("Online · shown as away")));
    EXPECT_TRUE(isSaid(accounts, QStringLiteral("Online")));
    ASSERT_TRUE(core->status().set(wire::Presence::Available, {}).ok());
    EXPECT_FALSE(isSaid(accounts, QStringLiteral("Online · shown as away")));

    ASSERT_TRUE(core->accounts().remove(seen).ok());
    StatusPopup hidden(core.core(), theme);
    EXPECT_FALSE(isSaid(hidden, sentence)) << "nobody sees who is invisible everywhere";
}

TEST_F(Invisible, AnAccountsOwnStatusIsToldInTheHead)
{
    const AccountId club = core.addOnline(QStringLiteral("second"), QStringLiteral("me@two.test"),
                                          QStringLiteral("secret"), QStringLiteral("Club"));
    const auto window = makeWindow();
    auto* button = window->findChild<StatusButton*>();
    ASSERT_TRUE(core->status().set(wire::Presence::Available, {}).ok());
    EXPECT_EQ(button->accessibleDescription(), QString());
    ASSERT_TRUE(core->status().set(club, wire::Presence::Away, QStringLiteral("tea")).ok());
    EXPECT_EQ(plain(button->accessibleDescription()), QStringLiteral("Club: Away · tea"));
    ASSERT_TRUE(core->status().set(wire::Presence::Available, QStringLiteral("here")).ok());
    ASSERT_TRUE(core->status().set(club, wire::Presence::Away, {}).ok());
    EXPECT_EQ(plain(button->accessibleDescription()), QStringLiteral("here")) << "the line has room for one";
    EXPECT_TRUE(plain(button->toolTip()).contains(QStringLiteral("Club: Away"))) << qPrintable(button->toolTip());
}

} // namespace
} // namespace jackdaw::ui
