// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <functional>

#include "ui/contacts/list_entry.h"

class QMenu;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class ContactListView;
class Theme;

/// What can be done with a section of the list: its menu, and what becomes of a group that gets another's name.
class SectionActions final : public QObject {
    Q_OBJECT
public:
    SectionActions(Core& core, const Theme& theme, ContactListView& view);

    void fill(QMenu& menu, const SectionKey& section);

Q_SIGNALS:
    /// A sentence, and what "Undo" does.
    void done(const QString& text, const std::function<void()>& undo);
    void problem(const QString& text);

private:
    void fillFolding(QMenu& menu, const SectionKey& section);
    void unite(GroupId from, GroupId into);

    Core& m_core;
    const Theme& m_theme;
    ContactListView& m_view;
};

} // namespace jackdaw::ui
