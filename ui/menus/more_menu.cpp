// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/menus/more_menu.h"

#include <QHash>

#include "core/base/when_done.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

MoreMenu::MoreMenu(MenuService& menus, const MenuService::Place& place, const QString& title, QObject& owner,
                   Complain complain, QWidget* parent)
    : QMenu(title, parent)
    , m_menus(menus)
    , m_place(place)
    , m_owner(owner)
    , m_complain(std::move(complain))
{
    connect(this, &QMenu::aboutToShow, this, &MoreMenu::ask);
    // A menu that is empty is not opened.
    say(tr("Asking the network…"));
}

void MoreMenu::say(const QString& text)
{
    clear();
    addAction(text)->setEnabled(false);
}

void MoreMenu::ask()
{
    say(tr("Asking the network…"));
    whenDone(m_menus.items(m_place), this, [this, asked = ++m_asked](const MenuService::Items& items) {
        if (asked == m_asked)
            show(items);
    });
}

void MoreMenu::show(const MenuService::Items& items)
{
    if (!items)
        return say(oneLine(items.error().text));
    if (items->isEmpty())
        return say(tr("Nothing more here"));
    clear();
    QHash<QString, QMenu*> sections;
    for (const wire::MenuItem& item : *items) {
        QMenu* menu = this;
        if (!item.section.isEmpty()) {
            QMenu*& section = sections[item.section];
            if (!section)
                section = addMenu(isolated(withoutShortcut(oneLine(item.section))));
            menu = section;
        }
        menu->addAction(isolated(withoutShortcut(oneLine(item.label.isEmpty() ? item.key : item.label))), this,
                        [this, key = item.key] {
                            whenDone(m_menus.choose(m_place, key), &m_owner,
                                     [complain = m_complain](const Result<void>& done) {
                                         if (!done)
                                             complain(done.error().text);
                                     });
                        });
    }
}

} // namespace jackdaw::ui
