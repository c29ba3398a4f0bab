// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QPointer>
#include <functional>

#include "core/link/link.h"

namespace jackdaw {

/// A link whose host is a function: for tests and previews. Events pass the same checks as a process's; everything
/// the handler causes arrives on a later turn of the loop, as with a process.
class InProcessLink final : public Link {
    Q_OBJECT
public:
    using Handler = std::function<void(InProcessLink& link, const wire::Command& command)>;

    /// The handler gets every command but hello, which `hello` answers.
    InProcessLink(LinkRequest request, Handler handler, wire::HelloBack hello, QObject* parent = nullptr);

    const LinkRequest& request() const { return m_request; }

    /// What the host says, in order.
    void emitEvent(wire::Event event);
    /// How the host ends, after the events emitted before.
    void end(LinkEnd::Reason reason, const QString& details = {});

    void start() override;
    void send(const wire::Command& command) override;
    void hold(bool held) override;
    void kill() override;
    qint64 pid() const override { return 0; }

private:
    void deliver(wire::Event event);
    void deliverWaiting();
    void tell(wire::Event event);
    void finish(LinkEnd::Reason reason, const QString& details);

    LinkRequest m_request;
    Handler m_handler;
    wire::HelloBack m_hello;
    QList<wire::Event> m_waiting; ///< while it is held
    bool m_held = false;
    bool m_ended = false;
};

/// Makes InProcessLinks; keeps the living ones in view for tests.
class InProcessLinkFactory final : public LinkFactory {
public:
    explicit InProcessLinkFactory(InProcessLink::Handler handler)
        : m_handler(std::move(handler))
    {
        m_hello.sandboxed = true; // there is nothing of a stranger's in it
    }
    /// What the next hosts say of themselves.
    void setHello(const wire::HelloBack& hello) { m_hello = hello; }
    std::unique_ptr<Link> make(const LinkRequest& request) override;

    /// The account's newest living link; null when there is none.
    InProcessLink* link(AccountId account) const;
    int made() const { return m_made; }

private:
    InProcessLink::Handler m_handler;
    wire::HelloBack m_hello;
    QList<QPointer<InProcessLink>> m_links;
    int m_made = 0;
};

} // namespace jackdaw
