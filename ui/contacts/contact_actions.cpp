// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/contact_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/people/own_person_service.h"
#include "core/people/privacy_service.h"
#include "core/people/profile_service.h"
#include "core/transfers/transfer_service.h"
#include "ui/contacts/add_contact_dialog.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/merge_dialog.h"
#include "ui/contacts/section_actions.h"
#include "ui/menus/more_menu.h"
#include "ui/people/profile_dialog.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/line_question.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

ContactActions::ContactActions(Core& core, const Theme& theme, ContactListView& view)
    : QObject(&view)
    , m_core(core)
    , m_theme(theme)
    , m_view(view)
{
    connect(&view, &ContactListView::menuRequested, this, [this](const EntryKey& key, const QPoint& global) {
        auto* menu = new QMenu(&m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu, key);
        menu->popup(global);
    });
    connect(&view, &ContactListView::mergeRequested, this,
            [this](ContactId target, ContactId dropped) { merge(target, {dropped}); });
    connect(&view, &ContactListView::moveRequested, this, [this](ContactId contact, GroupId group) {
        if (const Group* found = m_core.contacts().group(group))
            move(contact, found->name);
    });
    connect(&view, &ContactListView::renameRequested, this, &ContactActions::askName);
    connect(&view.list(), &ContactListModel::problem, this, &ContactActions::problem);
    const auto* sections = new SectionActions(core, theme, view);
    connect(sections, &SectionActions::done, this, &ContactActions::done);
    connect(sections, &SectionActions::problem, this, &ContactActions::problem);
}

void ContactActions::fill(QMenu& menu, const EntryKey& key)
{
    fill(menu, key, Place::List);
}

void ContactActions::fillBeside(QMenu& menu, const EntryKey& key)
{
    fill(menu, key, Place::Beside);
}

void ContactActions::fill(QMenu& menu, const EntryKey& key, Place place)
{
    if (!key.isContact() && !key.conversation.isValid())
        return;
    if (place == Place::List)
        menu.addAction(m_theme.icon(QStringLiteral("chat")), tr("Open"), this,
                       [this, key] { Q_EMIT openRequested(key); });
    menu.addAction(m_theme.icon(QStringLiteral("info")), tr("Details…"), this,
                   [this, key] { Q_EMIT detailsRequested(key); });
    if (key.isContact())
        fillContact(menu, key.contact, place);
    else
        fillConversation(menu, key.conversation, place);
}

void ContactActions::fillContact(QMenu& menu, ContactId contact, Place place)
{
    if (place == Place::List)
        menu.addAction(m_theme.icon(QStringLiteral("edit")), tr("Rename"), QKeySequence(Qt::Key_F2), &m_view,
                       &ContactListView::renameCurrent);
    else
        menu.addAction(m_theme.icon(QStringLiteral("edit")), tr("Rename…"), this,
                       [this, contact] { askName(contact); });
    fillGroups(menu, contact);
    menu.addSeparator();
    menu.addAction(m_theme.icon(QStringLiteral("merge")), tr("Merge with…"), this,
                   [this, contact] { chooseMerge(contact); });
    fillSplit(menu, contact);
    fillCopy(menu, contact);
    if (place == Place::Beside)
        addClose(menu);
    for (const ConversationId id : m_core.conversations().conversationsOf(contact)) {
        const Conversation* conversation = m_core.conversations().conversation(id);
        if (!conversation || !conversation->open || place == Place::Beside)
            continue;
        menu.addAction(tr("Remove from Recent"), this, [this, contact] {
            for (const ConversationId each : m_core.conversations().conversationsOf(contact))
                m_core.conversations().close(each);
        });
        break;
    }
    menu.addSeparator();
    fillProfile(menu, contact);
    fillMore(menu, contact);
    fillAddress(menu, contact);
    fillBlock(menu, contact);
    menu.addAction(m_theme.icon(QStringLiteral("trash"), Role::Danger), tr("Remove…"), this,
                   [this, contact] { askRemove(contact); });
}

void ContactActions::addClose(QMenu& menu)
{
    menu.addAction(m_theme.icon(QStringLiteral("close")), tr("Close"), QKeySequence(QStringLiteral("Ctrl+W")), this,
                   &ContactActions::closeRequested);
}

void ContactActions::fillConversation(QMenu& menu, ConversationId id, Place place)
{
    const Conversation* conversation = m_core.conversations().conversation(id);
    if (!conversation)
        return;
    const QString address = conversation->address;
    const AccountId account = conversation->account;
    menu.addAction(m_theme.icon(QStringLiteral("copy")), tr("Copy address"), this,
                   [address] { QGuiApplication::clipboard()->setText(address); });
    if (place == Place::Beside)
        addClose(menu);
    menu.addSeparator();
    if (conversation->accountRemoved) {
        if (place == Place::List && conversation->open)
            menu.addAction(tr("Remove from Recent"), this, [this, id] { m_core.conversations().close(id); });
        return;
    }
    const bool room = conversation->kind == wire::ConversationKind::Room;
    if (m_core.menus().hasItems(account))
        addMore(menu, tr("More"), {account, room ? wire::MenuKind::Room : wire::MenuKind::Buddy, address});
    if (room) {
        if (conversation->room.joined)
            menu.addAction(m_theme.icon(QStringLiteral("sign-out")), tr("Leave"), this,
                           [this, id] { report(m_core.conversations().leaveRoom(id)); });
        menu.addAction(m_theme.icon(QStringLiteral("trash")), tr("Leave and remove from the list"), this,
                       [this, id] { m_core.conversations().close(id); });
        return;
    }
    if (m_core.profiles().canGet(account))
        addProfile(menu, tr("Profile…"), {account, address, {}, conversation->title});
    // A place in a room is nobody's address.
    if (!m_core.conversations().placeOf(id)) {
        const bool blocked = m_core.privacy().isBlocked(account, address);
        menu.addAction(
            m_theme.icon(QStringLiteral("block")), blocked ? tr("Unblock") : tr("Block"), this,
            [this, account, address, blocked] { report(m_core.privacy().setBlocked(account, address, !blocked)); });
        menu.addAction(m_theme.icon(QStringLiteral("person-add")), tr("Add to contacts…"), this,
                       [this, account, address] { addContact(account, address); });
    }
    if (place == Place::List)
        menu.addAction(tr("Remove from Recent"), this, [this, id] { m_core.conversations().close(id); });
}

void ContactActions::fillGroups(QMenu& menu, ContactId contact)
{
    QMenu* groups = menu.addMenu(m_theme.icon(QStringLiteral("folder")), tr("Move to group"));
    const Contact* found = m_core.contacts().contact(contact);
    for (const Group& group : m_core.contacts().groups()) {
        QAction* action = groups->addAction(withoutShortcut(oneLine(group.name)), this,
                                            [this, contact, name = group.name] { move(contact, name); });
        action->setCheckable(true);
        action->setChecked(found && found->group == group.id);
    }
    groups->addSeparator();
    groups->addAction(tr("New group…"), this, [this, contact] { askNewGroup(contact); });
}

void ContactActions::fillSplit(QMenu& menu, ContactId contact)
{
    const QList<const Buddy*> buddies = m_core.contacts().buddiesOf(contact);
    if (buddies.size() < 2)
        return;
    QMenu* split = menu.addMenu(m_theme.icon(QStringLiteral("split")), tr("Split off"));
    for (const Buddy* buddy : buddies) {
        split->addAction(withoutShortcut(oneLine(buddy->address)), this, [this, id = buddy->id] {
            if (const auto result = m_core.contacts().split(id); !result)
                Q_EMIT problem(result.error().text);
        });
    }
}

void ContactActions::fillCopy(QMenu& menu, ContactId contact)
{
    const QList<const Buddy*> buddies = m_core.contacts().buddiesOf(contact);
    const auto copy = [](const QString& address) { QGuiApplication::clipboard()->setText(address); };
    if (buddies.size() == 1) {
        menu.addAction(m_theme.icon(QStringLiteral("copy")), tr("Copy address"), this,
                       [copy, address = buddies.first()->address] { copy(address); });
        return;
    }
    QMenu* addresses = menu.addMenu(m_theme.icon(QStringLiteral("copy")), tr("Copy address"));
    for (const Buddy* buddy : buddies)
        addresses->addAction(withoutShortcut(oneLine(buddy->address)), this,
                             [copy, address = buddy->address] { copy(address); });
}

void ContactActions::fillProfile(QMenu& menu, ContactId contact)
{
    QList<const Buddy*> told;
    QList<const Buddy*> shaken;
    for (const Buddy* buddy : m_core.contacts().buddiesOf(contact)) {
        if (m_core.profiles().canGet(buddy->account))
            told.append(buddy);
        if (m_core.ownPerson().canAskAttention(buddy->account) && buddy->presence > wire::Presence::Invisible)
            shaken.append(buddy);
    }
    const QString name = m_core.contacts().nameOf(contact);
    for (const Buddy* buddy : std::as_const(told)) {
        const QString title = told.size() == 1
            ? tr("Profile…")
            : tr("Profile of %1…").arg(isolated(withoutShortcut(oneLine(buddy->address))));
        addProfile(menu, title, {buddy->account, buddy->address, {}, name});
    }
    if (!shaken.isEmpty())
        addAttention(menu, shaken.first()->account, shaken.first()->address);
}

void ContactActions::addProfile(QMenu& menu, const QString& title, const ProfileOf& person)
{
    menu.addAction(m_theme.icon(QStringLiteral("person")), title, this,
                   [this, person] { (new ProfileDialog(m_core, m_theme, person, m_view.window()))->open(); });
}

void ContactActions::addAttention(QMenu& menu, AccountId account, const QString& address)
{
    menu.addAction(m_theme.icon(QStringLiteral("bell")), tr("Ask for attention"), this, [this, account, address] {
        whenDone(m_core.ownPerson().askAttention(account, address), this, [this](const Result<void>& done) {
            if (!done)
                Q_EMIT problem(done.error().text);
        });
    });
}

void ContactActions::fillMore(QMenu& menu, ContactId contact)
{
    QList<const Buddy*> able;
    for (const Buddy* buddy : m_core.contacts().buddiesOf(contact)) {
        if (m_core.menus().hasItems(buddy->account))
            able.append(buddy);
    }
    for (const Buddy* buddy : std::as_const(able)) {
        const QString title
            = able.size() == 1 ? tr("More") : tr("More for %1").arg(withoutShortcut(oneLine(buddy->address)));
        addMore(menu, title, {buddy->account, wire::MenuKind::Buddy, buddy->address});
    }
}

void ContactActions::addMore(QMenu& menu, const QString& title, const MenuService::Place& place)
{
    auto* more = new MoreMenu(
        m_core.menus(), place, title, *this, [this](const QString& text) { Q_EMIT problem(text); }, &menu);
    more->setIcon(m_theme.icon(QStringLiteral("more")));
    menu.addMenu(more);
}

void ContactActions::fillAddress(QMenu& menu, ContactId contact)
{
    AddressConsents& consents = m_core.transfers().consents();
    QList<std::pair<AccountId, QString>> people;
    bool all = true;
    for (const Buddy* buddy : m_core.contacts().buddiesOf(contact)) {
        const bool may = consents.isRemembered(buddy->account, buddy->address);
        if (!may && !m_core.accounts().has(buddy->account, wire::Feature::Files))
            continue;
        people.append({buddy->account, buddy->address});
        all = all && may;
    }
    if (people.isEmpty())
        return;
    QAction* action = menu.addAction(tr("Files may show them my network address"), this, [this, people, all] {
        for (const auto& [account, address] : people)
            report(m_core.transfers().consents().remember(account, address, !all));
    });
    action->setCheckable(true);
    action->setChecked(all);
}

void ContactActions::fillBlock(QMenu& menu, ContactId contact)
{
    bool all = true;
    for (const Buddy* buddy : m_core.contacts().buddiesOf(contact))
        all = all && m_core.privacy().isBlocked(buddy->account, buddy->address);
    menu.addAction(m_theme.icon(QStringLiteral("block")), all ? tr("Unblock") : tr("Block"), this,
                   [this, contact, all] {
                       for (const Buddy* buddy : m_core.contacts().buddiesOf(contact))
                           report(m_core.privacy().setBlocked(buddy->account, buddy->address, !all));
                   });
}

void ContactActions::askRemove(ContactId contact)
{
    const QString name = m_core.contacts().nameOf(contact);
    auto* box = new AskBox(
        m_theme, QStringLiteral("trash"), tr("Remove contact"), tr("Remove %1?").arg(isolated(oneLine(name))),
        tr("They leave your list on every network they are on. What you wrote to each other is kept."),
        m_view.window());
    box->addAnswer(tr("Cancel"), AskBox::Answer::Leave);
    QPushButton* remove = box->addAnswer(tr("Remove"), AskBox::Answer::Destroy);
    connect(remove, &QPushButton::clicked, this, [this, contact] { report(m_core.contacts().remove(contact)); });
    box->open();
}

void ContactActions::askName(ContactId contact)
{
    auto* question
        = new LineQuestion(m_theme, tr("Rename"), tr("&Name"), m_core.contacts().nameOf(contact), m_view.window());
    question->setAcceptText(tr("Rename"));
    connect(question, &LineQuestion::answered, this, [this, question, contact](const QString& name) {
        settle(*question, m_core.contacts().rename(contact, name));
    });
    question->open();
}

void ContactActions::askNewGroup(ContactId contact)
{
    auto* question = new LineQuestion(m_theme, tr("New group"), tr("&Name"), {}, m_view.window());
    question->setAcceptText(tr("Create"));
    connect(question, &LineQuestion::answered, this, [this, question, contact](const QString& name) {
        settle(*question, m_core.contacts().move(contact, name));
    });
    question->open();
}

void ContactActions::settle(LineQuestion& question, const Result<void>& done)
{
    if (done)
        question.accept();
    else
        question.refuse(done.error().text);
}

void ContactActions::chooseMerge(ContactId contact)
{
    auto* dialog = new MergeDialog(m_core, m_theme, contact, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::chosen, this, &ContactActions::merge);
    dialog->open();
}

void ContactActions::merge(ContactId target, const QList<ContactId>& others)
{
    QList<Part> parts;
    QStringList names;
    for (const ContactId other : others) {
        if (const Contact* contact = m_core.contacts().contact(other)) {
            const Group* group = m_core.contacts().group(contact->group);
            parts.append({contact->buddies, contact->name, group ? group->name : QString()});
            names += isolated(m_core.contacts().nameOf(other));
        }
    }
    const QString name = isolated(m_core.contacts().nameOf(target));
    if (const auto merged = m_core.contacts().merge(QList<ContactId>{target} + others); !merged) {
        Q_EMIT problem(merged.error().text);
        return;
    }
    m_view.list().followNow();
    Q_EMIT done(tr("%1 is now part of %2.").arg(names.join(QStringLiteral(", ")), name), [this, parts] {
        for (const Part& part : parts)
            takeOut(part);
        m_view.list().followNow();
    });
}

void ContactActions::takeOut(const Part& part)
{
    ContactService& contacts = m_core.contacts();
    QList<ContactId> own;
    for (const BuddyId buddy : part.buddies) {
        if (const auto split = contacts.split(buddy))
            own += *split;
    }
    if (own.isEmpty())
        return;
    if (own.size() > 1)
        (void)contacts.merge(own);
    if (!part.name.isEmpty())
        (void)contacts.rename(own.first(), part.name);
    (void)contacts.move(own.first(), part.group);
}

void ContactActions::addContact(AccountId account, const QString& address)
{
    auto* dialog = new AddContactDialog(m_core, m_theme, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (account.isValid())
        dialog->setAddress(account, address);
    dialog->open();
}

void ContactActions::move(ContactId contact, const QString& group)
{
    report(m_core.contacts().move(contact, group));
    m_view.list().followNow();
}

void ContactActions::report(const Result<void>& result)
{
    if (!result)
        Q_EMIT problem(result.error().text);
}

} // namespace jackdaw::ui
