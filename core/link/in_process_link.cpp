// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/in_process_link.h"

#include <algorithm>

#include "core/link/event_check.h"

namespace jackdaw {

InProcessLink::InProcessLink(LinkRequest request, Handler handler, wire::HelloBack hello, QObject* parent)
    : Link(parent)
    , m_request(std::move(request))
    , m_handler(std::move(handler))
    , m_hello(std::move(hello))
{
}

void InProcessLink::emitEvent(wire::Event event)
{
    QMetaObject::invokeMethod(
        this, [this, event = std::move(event)]() mutable { deliver(std::move(event)); }, Qt::QueuedConnection);
}

void InProcessLink::end(LinkEnd::Reason reason, const QString& details)
{
    QMetaObject::invokeMethod(
        this, [this, reason, details] { finish(reason, details); }, Qt::QueuedConnection);
}

void InProcessLink::start()
{
    emitEvent(m_hello);
}

void InProcessLink::send(const wire::Command& command)
{
    if (m_ended)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, command] {
            if (!m_ended)
                m_handler(*this, command);
        },
        Qt::QueuedConnection);
}

void InProcessLink::hold(bool held)
{
    m_held = held;
    if (!held)
        QMetaObject::invokeMethod(this, &InProcessLink::deliverWaiting, Qt::QueuedConnection);
}

void InProcessLink::deliverWaiting()
{
    while (!m_held && !m_waiting.isEmpty())
        tell(m_waiting.takeFirst());
}

void InProcessLink::kill()
{
    end(LinkEnd::Reason::Finished, QStringLiteral("killed"));
}

void InProcessLink::deliver(wire::Event event)
{
    if (m_held || !m_waiting.isEmpty())
        m_waiting.append(std::move(event));
    else
        tell(std::move(event));
}

void InProcessLink::tell(wire::Event event)
{
    if (m_ended)
        return;
    const EventCheck check = checkEvent(event);
    switch (check.verdict) {
    case EventCheck::Verdict::Accept:
        Q_EMIT eventReceived(event);
        return;
    case EventCheck::Verdict::Skip:
        return;
    case EventCheck::Verdict::EndLink:
        finish(LinkEnd::Reason::Incompatible, check.reason);
        return;
    }
}

void InProcessLink::finish(LinkEnd::Reason reason, const QString& details)
{
    while (!m_ended && !m_waiting.isEmpty())
        tell(m_waiting.takeFirst());
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(LinkEnd{reason, details});
}

std::unique_ptr<Link> InProcessLinkFactory::make(const LinkRequest& request)
{
    ++m_made;
    auto link = std::make_unique<InProcessLink>(request, m_handler, m_hello);
    m_links.removeIf([](const QPointer<InProcessLink>& one) { return one.isNull(); });
    m_links.append(link.get());
    return link;
}

InProcessLink* InProcessLinkFactory::link(AccountId account) const
{
    const auto it = std::find_if(m_links.crbegin(), m_links.crend(),
                                 [account](const auto& link) { return link && link->request().account == account; });
    return it == m_links.crend() ? nullptr : *it;
}

} // namespace jackdaw
