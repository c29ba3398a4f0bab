// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <functional>

#include "core/base/result.h"
#include "core/menus/menu_service.h"
#include "ui/contacts/list_entry.h"

class QMenu;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class ContactListView;
class LineQuestion;
struct ProfileOf;
class Theme;

/// What can be done with a row of the list, as a menu and as single acts. Offers only what the row's accounts can do.
class ContactActions final : public QObject {
    Q_OBJECT
public:
    ContactActions(Core& core, const Theme& theme, ContactListView& view);

    /// Fills `menu` for a row; also used for the menu bar's "Contact".
    void fill(QMenu& menu, const EntryKey& key);
    /// The same for what is open beside the list, which may be hidden.
    void fillBeside(QMenu& menu, const EntryKey& key);
    /// Asks for the name in a dialog; the list itself renames in place.
    void askName(ContactId contact);
    void addContact(AccountId account = {}, const QString& address = {});
    /// Merges without a question; it can be taken back.
    void merge(ContactId target, const QList<ContactId>& others);

Q_SIGNALS:
    void openRequested(const jackdaw::ui::EntryKey& key);
    void detailsRequested(const jackdaw::ui::EntryKey& key);
    /// What is open beside the list is to be closed.
    void closeRequested();
    /// A sentence, and what "Undo" does when it can be taken back.
    void done(const QString& text, const std::function<void()>& undo);
    void problem(const QString& text);

private:
    enum class Place { List, Beside };
    /// A contact as it was before it became part of another.
    struct Part {
        QList<BuddyId> buddies;
        QString name; ///< the user's; may be empty
        QString group;
    };

    void fill(QMenu& menu, const EntryKey& key, Place place);
    void fillContact(QMenu& menu, ContactId contact, Place place);
    void fillConversation(QMenu& menu, ConversationId conversation, Place place);
    void addClose(QMenu& menu);
    void fillGroups(QMenu& menu, ContactId contact);
    void fillSplit(QMenu& menu, ContactId contact);
    void fillAddress(QMenu& menu, ContactId contact);
    void fillBlock(QMenu& menu, ContactId contact);
    void fillCopy(QMenu& menu, ContactId contact);
    void fillProfile(QMenu& menu, ContactId contact);
    void addProfile(QMenu& menu, const QString& title, const ProfileOf& person);
    void addAttention(QMenu& menu, AccountId account, const QString& address);
    void fillMore(QMenu& menu, ContactId contact);
    void addMore(QMenu& menu, const QString& title, const MenuService::Place& place);
    void takeOut(const Part& part);
    void askRemove(ContactId contact);
    void askNewGroup(ContactId contact);
    void chooseMerge(ContactId contact);
    void settle(LineQuestion& question, const Result<void>& done);
    void move(ContactId contact, const QString& group);
    void report(const Result<void>& result);

    Core& m_core;
    const Theme& m_theme;
    ContactListView& m_view;
};

} // namespace jackdaw::ui
