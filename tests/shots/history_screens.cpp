// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QLineEdit>
#include <QToolButton>

#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/history/search_filters.h"
#include "ui/history/search_panel.h"
#include "ui/history/search_results_model.h"
#include "ui/window/main_window.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

void type(ui::MainWindow& window, const char* words, int hits)
{
    window.search().field().setText(text(words));
    test::waitFor([&] { return !window.search().isSearching() && window.search().results().rowCount() == hits; });
}

} // namespace

void historyScreens(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    core.network().sayInRoom(sample.second, text("#release"), text("Omar"),
                             text("the notes of the build are long: what was changed in the assistant, what in the "
                                  "list, who asked for it, and how the build of the morning came to be so slow"));
    core.network().say(sample.first, text("noor@example.org"), text("سأرسل ملاحظات الـ build غدًا إن شاء الله"));
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    window.open({sample.marta, {}});
    window.openSearch(false);
    stage.look(window, "search-begins");
    type(window, "build", 5);
    stage.look(window, "search");
    const auto buttons = window.search().findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    stage.look(window, "search-filters");
    type(window, "nirgends", 0);
    stage.look(window, "search-nothing");
    window.openSearch(true);
    type(window, "build", 2);
    window.search().step(1);
    stage.look(window, "search-hit");
}

} // namespace jackdaw::shots
