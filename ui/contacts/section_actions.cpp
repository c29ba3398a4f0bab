// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/section_actions.h"

#include <QMenu>

#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

SectionActions::SectionActions(Core& core, const Theme& theme, ContactListView& view)
    : QObject(&view)
    , m_core(core)
    , m_theme(theme)
    , m_view(view)
{
    connect(&view, &ContactListView::sectionMenuRequested, this,
            [this](const SectionKey& section, const QPoint& global) {
                auto* menu = new QMenu(&m_view);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fill(*menu, section);
                if (menu->isEmpty())
                    menu->deleteLater();
                else
                    menu->popup(global);
            });
    connect(&view.list(), &ContactListModel::groupsMet, this, &SectionActions::unite);
}

void SectionActions::fill(QMenu& menu, const SectionKey& section)
{
    if (section.kind == SectionKey::Kind::Group && !m_view.isAvatarsOnly())
        menu.addAction(m_theme.icon(QStringLiteral("edit")), tr("Rename"), QKeySequence(Qt::Key_F2), &m_view,
                       &ContactListView::renameCurrent);
    // What a filter finds is never folded away.
    if (!m_view.list().isFiltered())
        fillFolding(menu, section);
}

void SectionActions::fillFolding(QMenu& menu, const SectionKey& section)
{
    const ContactListModel& list = m_view.list();
    int folded = 0;
    for (int row = 0; row < list.rowCount(); ++row)
        folded += list.index(row, 0).data(ContactListModel::CollapsedRole).toBool();
    const QModelIndex index = list.indexOfSection(section);
    const bool collapsed = index.data(ContactListModel::CollapsedRole).toBool();
    menu.addSeparator();
    menu.addAction(collapsed ? tr("Expand") : tr("Collapse"), &m_view, [this, section, collapsed] {
        m_view.setCollapsed(m_view.list().indexOfSection(section), !collapsed);
    });
    if (list.rowCount() < 2)
        return;
    if (folded < list.rowCount())
        menu.addAction(tr("Collapse all"), &m_view, [this] { m_view.setAllCollapsed(true); });
    if (folded > 0)
        menu.addAction(tr("Expand all"), &m_view, [this] { m_view.setAllCollapsed(false); });
}

void SectionActions::unite(GroupId from, GroupId into)
{
    const Group* kept = m_core.contacts().group(into);
    const QString name = kept ? kept->name : QString();
    const auto united = m_core.contacts().uniteGroups(from, into);
    if (!united) {
        Q_EMIT problem(united.error().text);
        return;
    }
    m_view.list().followNow();
    m_view.selectSection({SectionKey::Kind::Group, into});
    Q_EMIT done(tr("%1 is now part of %2.").arg(isolated(united->former.name), isolated(name)),
                [this, united = *united] {
                    if (const auto back = m_core.contacts().separateGroups(united); !back)
                        Q_EMIT problem(back.error().text);
                    m_view.list().followNow();
                });
}

} // namespace jackdaw::ui
