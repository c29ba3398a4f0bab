// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Search in the window: what is typed is found, and shown where it was said.

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

#include "tests/ui/window_fixture.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/timeline_view.h"
#include "ui/history/search_filters.h"
#include "ui/history/search_panel.h"
#include "ui/history/search_results_model.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class WindowSearch : public WindowTest {
protected:
    WindowSearch()
    {
        for (int i = 0; i < 300; ++i)
            say(kBob, i == 20 ? QStringLiteral("the Bridge is closed") : QStringLiteral("line %1").arg(i));
        say(kEve, QStringLiteral("a bridge too far"));
        EXPECT_TRUE(waitFor([this] { return core->conversations().unreadTotal() == 301; }));
    }
    void say(const QString& from, const QString& text) { core.network().say(account, from, text); }
    static bool finds(MainWindow& window, int hits)
    {
        return waitFor([&] { return !window.search().isSearching() && window.search().results().rowCount() == hits; });
    }
    static TimelineView* timeline(MainWindow& window) { return window.findChild<TimelineView*>(); }
    static bool shows(MainWindow& window, const QString& text)
    {
        return waitFor([&] {
            TimelineView& view = *timeline(window);
            for (const auto& placed : view.visibleRows()) {
                if (view.model().messageOf(placed.row).body.text == text && !view.rowRect(placed.row).isEmpty())
                    return true;
            }
            return false;
        });
    }
};

} // namespace

TEST_F(WindowSearch, WhatIsTypedIsFoundEverywhereAndShownWhereItWasSaid)
{
    const auto window = makeWindow();
    press(*window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(window->isSearching());
    EXPECT_TRUE(window->search().field().hasFocus());
    QTest::keyClicks(&window->search().field(), QStringLiteral("brid"));
    ASSERT_TRUE(finds(*window, 2));
    // The newest first; the older one is far from what is loaded.
    EXPECT_EQ(window->search().results().hit(0).message.sender, kEve);
    press(*window, Qt::Key_Down);
    press(*window, Qt::Key_Return);
    EXPECT_EQ(window->shown().contact, contact("Bob"));
    EXPECT_TRUE(shows(*window, QStringLiteral("the Bridge is closed")));
    EXPECT_TRUE(window->search().field().hasFocus()) << "to look at the next one";
    press(*window, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(window->shown().contact, contact("Eve"));
    press(*window, Qt::Key_Escape);
    EXPECT_FALSE(window->isSearching());
    EXPECT_FALSE(window->search().isAncestorOf(window->focusWidget()));
}

TEST_F(WindowSearch, OneConversationIsSearchedAlone)
{
    const auto window = makeWindow();
    window->open({contact("Bob"), {}});
    press(*window, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(window->isSearching());
    QTest::keyClicks(&window->search().field(), QStringLiteral("bridge"));
    ASSERT_TRUE(finds(*window, 1));
    window->open({contact("Eve"), {}});
    ASSERT_TRUE(waitFor([&] {
        return window->search().results().rowCount() == 1 && window->search().results().hit(0).message.sender == kEve;
    })) << "it follows what is shown";
    window->search().field().setText(QStringLiteral("closed"));
    ASSERT_TRUE(finds(*window, 0));
    QPushButton* everywhere = nullptr;
    ASSERT_TRUE(waitFor([&] {
        everywhere = button(window->search(), QStringLiteral("Search all conversations"));
        return everywhere != nullptr;
    }));
    everywhere->click();
    EXPECT_TRUE(finds(*window, 1));
}

TEST_F(WindowSearch, MoreIsLoadedWhereTheListEnds)
{
    const auto window = makeWindow();
    press(*window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&window->search().field(), QStringLiteral("line"));
    ASSERT_TRUE(finds(*window, 50));
    QListView* list = nullptr;
    const auto lists = window->search().findChildren<QListView*>();
    for (QListView* each : lists)
        list = each->model() == &window->search().results() ? each : list;
    ASSERT_TRUE(list);
    ASSERT_TRUE(waitFor([&] { return list->verticalScrollBar()->maximum() > 0; }));
    list->scrollToBottom();
    EXPECT_TRUE(finds(*window, 250));
}

TEST_F(WindowSearch, ANarrowWindowShowsTheSearchAlone)
{
    const auto window = makeWindow();
    window->resize(400, 700);
    press(*window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([&] { return window->search().isVisible(); }));
    QTest::keyClicks(&window->search().field(), QStringLiteral("closed"));
    ASSERT_TRUE(finds(*window, 1));
    press(*window, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return timeline(*window)->isVisible(); }));
    EXPECT_FALSE(window->isSearching());
    EXPECT_TRUE(shows(*window, QStringLiteral("the Bridge is closed")));
}

} // namespace jackdaw::ui
