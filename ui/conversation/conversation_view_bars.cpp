// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a conversation view says above and below its messages: why nothing can be written, what became of a wish, where
// a link leads.

#include <QDesktopServices>

#include "core/accounts/account_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/status/status_service.h"
#include "core/text/links.h"
#include "ui/conversation/conversation_view_private.h"
#include "ui/conversation/link_guard.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

void ConversationView::Private::refreshState()
{
    const ConversationState now = stateOf(core, subject.target(), subject.title());
    input->setHint(now.hint);
    input->setWritable(now.writable);
    input->setAttachable(takesFiles());
    timeline->setEmptyText(now.text.isEmpty() ? tr("Nothing has been said here yet.") : QString());
    if (now == m_state && state->isHidden() == now.text.isEmpty())
        return;
    m_state = now;
    if (now.text.isEmpty())
        return state->dismiss();
    QList<ConversationBar::Answer> answers;
    if (now.canForget)
        answers.append({tr("Leave"), [this] {
                            const ConversationId room = subject.target();
                            view.showNothing();
                            actions.forget(room);
                        }});
    if (now.action == ConversationState::Action::JoinWithPassword) {
        answers.append({now.actionLabel, [this] { actions.askPassword(subject.target()); }});
    } else if (now.action == ConversationState::Action::Join) {
        answers.append({now.actionLabel, [this] { actions.join(subject.target()); }});
    } else if (now.action == ConversationState::Action::GoOnline) {
        answers.append({now.actionLabel, [this] { goOnline(); }});
    } else if (now.action == ConversationState::Action::Reconnect) {
        if (now.settings)
            answers.append({tr("Settings…"), [this] {
                                if (const Conversation* conversation = subject.targetConversation())
                                    Q_EMIT view.accountRequested(conversation->account);
                            }});
        answers.append({now.actionLabel, [this] {
                            const Conversation* conversation = subject.targetConversation();
                            if (!conversation)
                                return;
                            if (const Result<void> done = core.accounts().reconnect(conversation->account); !done)
                                complain(done.error().text);
                        }});
    }
    state->say(now.tone, now.text, answers, now.details);
}

void ConversationView::Private::goOnline()
{
    StatusService& own = core.status();
    if (own.status().presence == wire::Presence::Offline) {
        if (const Result<void> set = own.set(wire::Presence::Available, own.status().message); !set)
            return complain(set.error().text);
    }
    if (const Conversation* conversation = subject.targetConversation())
        (void)core.accounts().reconnect(conversation->account);
}

void ConversationView::Private::complain(const QString& text)
{
    ask->say(ConversationBar::Tone::Danger, text, {{tr("Close"), [this] { ask->dismiss(); }}});
}

void ConversationView::Private::openLink(const QString& target, const QString& shown)
{
    const QStringList schemes = core.protocols().linkSchemes();
    if (isRegistered(target, schemes) && mayOpen(target, schemes)) {
        Q_EMIT view.placeRequested(target, shown == target);
        return;
    }
    const LinkVerdict verdict = judgeLink(target, shown);
    const ConversationBar::Answer cancel{tr("Cancel"), [this] { ask->dismiss(); }};
    switch (verdict.kind) {
    case LinkVerdict::Kind::Open:
        QDesktopServices::openUrl(verdict.url);
        return;
    case LinkVerdict::Kind::Ask: {
        const QString text = verdict.claim.isEmpty()
            ? tr("This link leads to %1.").arg(isolated(verdict.host))
            : tr("This link says %1 and leads to %2.").arg(isolated(verdict.claim), isolated(verdict.host));
        const auto open = [this, url = verdict.url] {
            ask->dismiss();
            QDesktopServices::openUrl(url);
        };
        return ask->say(ConversationBar::Tone::Warning, text, {{tr("Open anyway"), open}, cancel});
    }
    case LinkVerdict::Kind::Refuse:
        return complain(tr("Links of this kind are not opened from messages. It can be copied."));
    }
}

} // namespace jackdaw::ui
