// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/details_dialog.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/prompts/fact_grid.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 440;
constexpr int kHighest = 560;

} // namespace

DetailsDialog::DetailsDialog(Core& core, const Theme& theme, const EntryKey& key, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(kSpace4);
    auto* name = new TextLabel(theme, TextStyle::Title, Role::Text, content);
    name->setWordWrap(true);
    column->addWidget(name);
    if (const Conversation* conversation = core.conversations().conversation(key.conversation)) {
        name->setText(conversation->title);
        addConversation(column, *conversation);
    } else {
        name->setText(core.contacts().nameOf(key.contact));
        const QList<const Buddy*> buddies = core.contacts().buddiesOf(key.contact);
        for (const Buddy* buddy : buddies) {
            if (buddy != buddies.first())
                column->addWidget(new Hairline(theme, content));
            addBuddy(column, *buddy);
        }
    }
    column->addStretch();
    auto* scroll = new ScrollPage(theme, content, {kSpace6, kSpace6, kSpace6, kSpace4}, this);
    scroll->setAccessibleName(windowTitle());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, kSpace4);
    all->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(kSpace6, 0, kSpace6, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    const int below = buttons->sizeHint().height() + all->spacing() + kSpace4;
    resize(kWidth, qMin(content->heightForWidth(kWidth) + below, kHighest));
}

QString DetailsDialog::accountTitle(AccountId id) const
{
    const Account* account = m_core.accounts().find(id);
    if (!account)
        account = m_core.accounts().findRemoved(id);
    if (!account)
        return {};
    const QString network = m_core.protocols().nameOf(account->protocol);
    return network.isEmpty() ? account->title() : onNetwork(account->title(), network);
}

void DetailsDialog::addBuddy(QVBoxLayout* column, const Buddy& buddy)
{
    auto* facts = new FactGrid(m_theme, this);
    facts->add(tr("Address"), buddy.address);
    facts->add(tr("Account"), accountTitle(buddy.account));
    QString status = presenceName(buddy.presence);
    if (!buddy.statusMessage.isEmpty())
        status = tr("%1 · %2").arg(status, isolated(oneLine(buddy.statusMessage)));
    facts->add(tr("Status"), status);
    if (!buddy.mood.isEmpty())
        facts->add(tr("Mood"), buddy.mood);
    if (buddy.idleSince > 0)
        facts->add(tr("Idle for"), durationText(m_core.clock().now() - buddy.idleSince));
    if (!buddy.alias.isEmpty())
        facts->add(tr("Calls themselves"), buddy.alias);
    if (buddy.pending)
        facts->add(tr("Approval"), tr("They have not answered your request yet."));
    if (buddy.blocked)
        facts->add(tr("Blocked"), tr("Their messages do not reach you."));
    column->addWidget(facts);
}

void DetailsDialog::addConversation(QVBoxLayout* column, const Conversation& conversation)
{
    auto* facts = new FactGrid(m_theme, this);
    facts->add(tr("Address"), conversation.address);
    facts->add(tr("Account"), accountTitle(conversation.account));
    if (conversation.kind == wire::ConversationKind::Room) {
        const RoomState& room = conversation.room;
        if (!room.topic.isEmpty())
            facts->add(tr("Topic"), room.topic);
        if (!room.nick.isEmpty())
            facts->add(tr("Your name there"), room.nick);
        if (room.joined)
            facts->add(tr("Participants"), QLocale().toString(room.participants.size()));
    }
    column->addWidget(facts);
}

} // namespace jackdaw::ui
