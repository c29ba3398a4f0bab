// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/contacts/contact_actions.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/plain_tip.h"
#include "ui/conversation/conversation_header.h"
#include "ui/menus/more_menu.h"
#include "ui/rooms/participants_panel.h"
#include "ui/status/status_button.h"
#include "ui/status/status_popup.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

/// The menu of a tool button, as a click would open it but without waiting for its end.
void popUpUnder(QToolButton& button)
{
    button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
}

QList<QMenu*> submenus(const QMenu& menu)
{
    QList<QMenu*> found;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            found += action->menu();
    }
    return found;
}

void listMenus(Stage& stage, TestCore& core, const Sample& sample, ui::MainWindow& window)
{
    ui::SidePanel& side = window.side();
    popUpUnder(side.addButton());
    stage.lookAtPopup("menu-add");
    popUpUnder(side.menuButton());
    stage.lookAtPopup("menu-main");
    const auto popUp = [&](QMenu& menu, const char* name) {
        menu.popup(window.mapToGlobal(QPoint(40, 40)));
        stage.lookAtPopup(name);
    };
    static constexpr const char* kNames[] = {"menu-jackdaw", "menu-contact", "menu-view", "menu-go", "menu-help"};
    int at = 0;
    for (const QAction* action : side.menuButton().menu()->actions())
        popUp(*action->menu(), kNames[at++]);
    const QList<QMenu*> ofView = submenus(*side.menuButton().menu()->actions().at(2)->menu());
    popUp(*ofView.at(0), "menu-sort");
    popUp(*ofView.at(1), "menu-colours");
    Q_EMIT side.view().menuRequested({sample.marta, {}}, window.mapToGlobal(QPoint(60, 60)));
    stage.lookAtPopup("menu-of-contact");
    QMenu menu;
    window.findChild<ui::ContactActions*>()->fill(menu, {sample.marta, {}});
    const QList<QMenu*> ofContact = submenus(menu);
    popUp(*ofContact.at(0), "menu-groups");
    popUp(*ofContact.at(1), "menu-split");
    popUp(*ofContact.at(2), "menu-addresses");
    ui::MoreMenu more(
        core->menus(), {.account = sample.first}, {}, window, [](const QString&) {}, &window);
    popUp(more, "menu-more");
    if (const Conversation* room = core->conversations().find(sample.second, text("#release"))) {
        Q_EMIT side.view().menuRequested({{}, room->id}, window.mapToGlobal(QPoint(60, 60)));
        stage.lookAtPopup("menu-of-room");
    }
    const Contact* marta = core->contacts().contact(sample.marta);
    Q_EMIT side.view().sectionMenuRequested({ui::SectionKey::Kind::Group, marta->group},
                                            window.mapToGlobal(QPoint(60, 60)));
    stage.lookAtPopup("menu-of-group");
    const QModelIndex row = side.view().list().indexOf({sample.marta, {}});
    const ui::ListEntry* entry = side.view().list().entry(row);
    ui::PlainTip tip(&side.view());
    tip.showText(window.mapToGlobal(QPoint(80, 80)), side.view().tipFor(*entry), side.view().visualRect(row));
    stage.look(tip, "tooltip");
    side.status().openPopup();
    stage.lookAtPopup("status");
}

void conversationMenus(Stage& stage, TestCore& core, const Sample& sample, ui::MainWindow& window)
{
    window.open({sample.marta, {}});
    Stage::settle();
    auto* header = window.findChild<ui::ConversationHeader*>();
    const auto clickLast = [&](auto* kind) {
        using Button = std::remove_pointer_t<decltype(kind)>;
        Button* last = nullptr;
        const auto buttons = header->findChildren<Button*>();
        for (Button* button : buttons)
            last = button->isVisible() ? button : last;
        if (last)
            last->click();
    };
    clickLast(static_cast<QPushButton*>(nullptr));
    stage.lookAtPopup("menu-networks");
    const Conversation* room = core->conversations().find(sample.second, text("#release"));
    window.openConversation(room->id);
    Stage::settle();
    clickLast(static_cast<QToolButton*>(nullptr));
    stage.lookAtPopup("menu-room-more");
    if (stage.isNarrow())
        return;
    auto* people = window.findChild<ui::ParticipantsPanel*>()->findChild<QListView*>();
    people->setCurrentIndex(people->model()->index(1, 0));
    Q_EMIT people->customContextMenuRequested(people->visualRect(people->currentIndex()).center());
    stage.lookAtPopup("menu-of-participant");
}

} // namespace

void menuScreens(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    listMenus(stage, core, sample, window);
    conversationMenus(stage, core, sample, window);
}

} // namespace jackdaw::shots
