// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/connection.h"

#include <purple.h>

#include "protocols/purple/errors.h"
#include "protocols/purple/event_loop.h"
#include "protocols/purple/extension.h"
#include "protocols/purple/features.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/menus.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/node_settings.h"
#include "protocols/purple/own_person.h"
#include "protocols/purple/pictures.h"
#include "protocols/purple/presence.h"
#include "protocols/purple/privacy.h"
#include "protocols/purple/registration.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/runtime.h"
#include "protocols/purple/session.h"
#include "protocols/purple/slash_commands.h"
#include "protocols/purple/texts.h"
#include "protocols/purple/unregistration.h"
#include "protocols/purple/username.h"

namespace jackdaw::purple {
namespace {

template <auto Member, typename... Arguments>
void pass(PurpleConnection* connection, Arguments... arguments)
{
    if (Session* session = Session::of(connection))
        (session->link().*Member)(arguments...);
}

/// In milliseconds.
unsigned beatLength()
{
    bool chosen = false;
    const int seconds = qEnvironmentVariableIntValue("JACKDAW_BEAT", &chosen);
    return 1000U * unsigned(chosen && seconds > 0 ? seconds : SilenceWatch::kBeat);
}

void onSigningOff(PurpleConnection* connection, gpointer /*data*/)
{
    pass<&Connection::ending>(connection);
}

} // namespace

void installConnectionOps()
{
    static PurpleConnectionUiOps ops{};
    ops.connect_progress = [](PurpleConnection* connection, const char* text, size_t step, size_t steps) {
        pass<&Connection::progress>(connection, text, int(step), int(steps));
    };
    ops.connected = [](PurpleConnection* connection) { pass<&Connection::connected>(connection, connection); };
    ops.disconnected = [](PurpleConnection* connection) { pass<&Connection::disconnected>(connection); };
    ops.report_disconnect_reason = [](PurpleConnection* connection, PurpleConnectionError reason, const char* text) {
        pass<&Connection::errorReported>(connection, int(reason), text);
    };
    purple_connections_set_ui_ops(&ops);
    // Before buddies and rooms are taken away, which is hiding and not deletion.
    static int handle = 0;
    purple_signal_connect(purple_connections_get_handle(), "signing-off", &handle, PURPLE_CALLBACK(onSigningOff),
                          nullptr);
}

Connection::Connection(Session& session)
    : m_session(session)
    , m_disconnect([this] { disconnect(); })
    , m_beat([this] { beat(); })
    , m_answer([this] { unanswered(); })
    , m_signOn([this] { m_session.signOn(); })
{
}

void Connection::begin()
{
    if (m_session.quirks().answerBeats > 0)
        m_answer.scheduleAfter(unsigned(m_session.quirks().answerBeats) * beatLength());
}

void Connection::unanswered()
{
    const PurpleConnection* connection = purple_account_get_connection(m_session.account());
    if (connection && connection->last_received > 0)
        fail(wire::ErrorKind::Server, Texts::tr("What answers there is no server of this network."));
    else
        fail(wire::ErrorKind::Network, {}, Texts::tr("The server does not answer."));
}

void Connection::signOff()
{
    if (!m_ended)
        disconnect();
}

void Connection::fail(wire::ErrorKind kind, const QString& text, const QString& details)
{
    if (m_failed || m_ended)
        return;
    m_failed = true;
    m_kind = kind;
    m_text = text;
    m_details = details;
    m_live = false;
    // Never from inside one of libpurple's callbacks: it would free what the caller still uses.
    m_disconnect.schedule();
}

void Connection::progress(const char* text, int step, int steps)
{
    m_session.outlet().send(wire::Progress{.text = plainText(text), .step = step, .steps = steps});
}

void Connection::connected(PurpleConnection* connection)
{
    // What makes an account is connected, too, and no sign-on.
    if (m_failed || m_session.registration().isRunning())
        return;
    if (nickWasTaken(connection)) {
        fail(wire::ErrorKind::NameTaken, {});
        return;
    }
    m_answer.cancel();
    m_live = true;
    m_wasLive = true;
    const char* name = purple_connection_get_display_name(connection);
    const char* username = purple_account_get_username(m_session.account());
    wire::SignedOn event;
    event.address = m_session.normalised(m_session.quirks().nickIsIdentity && name ? name : username);
    // XMPP's is the full address, with a resource nobody chose.
    event.name = name && m_session.normalised(name) != event.address ? toQString(name) : event.address;
    event.features = featuresOf(connection, m_session.quirks());
    if (m_session.extension())
        m_session.extension()->addFeatures(event.features);
    if (m_session.menus().any())
        event.features.append(wire::Feature::Menus);
    const bool commands = !m_session.commands().list().isEmpty();
    if (commands)
        event.features.append(wire::Feature::SlashCommands);
    event.maximumBytes = m_session.quirks().maximumBytes;
    event.moods = m_session.ownPerson().moods();
    event.attentions = m_session.ownPerson().attentions();
    m_session.outlet().send(event);
    if (m_session.extension())
        m_session.extension()->signedOn();
    m_session.roster().open();
    m_session.privacy().open();
    m_session.ownPerson().open();
    if (commands)
        m_session.commands().announce();
    listen();
}

void Connection::listen()
{
    m_beat.scheduleAfter(beatLength());
}

/// libpurple itself gives a silent server three minutes with XMPP, and for ever with IRC.
void Connection::beat()
{
    PurpleConnection* connection = m_session.connection();
    Extension* extension = m_session.extension();
    if (!connection || !extension)
        return;
    switch (m_silence.beat(connection->last_received + extension->heard())) {
    case SilenceWatch::Verdict::Fine:
        break;
    case SilenceWatch::Verdict::Ask:
        if (!extension->askForLife())
            return;
        break;
    case SilenceWatch::Verdict::Gone:
        fail(wire::ErrorKind::Network, {}, Texts::tr("The server does not answer any more."));
        return;
    }
    listen();
}

bool Connection::nickWasTaken(PurpleConnection* connection) const
{
    if (!m_session.quirks().nickIsIdentity)
        return false;
    const QString wanted = firstPart(purple_connection_get_prpl(connection),
                                     toQString(purple_account_get_username(m_session.account())));
    const char* given = purple_connection_get_display_name(connection);
    return given && m_session.normalised(given) != m_session.normalised(wanted);
}

void Connection::errorReported(int reason, const char* text)
{
    if (m_failed)
        return;
    m_failed = true;
    // What a refused certificate ends in depends on the prpl; the refusal itself is known.
    m_kind = m_session.certificateRefused() ? wire::ErrorKind::Certificate
                                            : errorKind(reason, m_wasLive ? Stage::Connected : Stage::Connecting);
    // Some plugins take the lack of an answer for a wrong one; nobody there has refused a password.
    if (m_kind == wire::ErrorKind::Authentication && !hasReachedAnybody() && !m_session.quirks().systemBus)
        m_kind = wire::ErrorKind::Network;
    m_details = plainText(text);
    if (const Extension* extension = m_session.extension()) {
        m_kind = extension->endReason().value_or(m_kind);
        if (const QString words = extension->endWords(); !words.isEmpty())
            m_details = words;
    }
    m_live = false;
    // libpurple disconnects by itself in the next turn.
}

void Connection::disconnected()
{
    m_live = false;
    Registration& registration = m_session.registration();
    if (registration.isRunning() && !m_ended) {
        const bool made = registration.finish();
        if (made && !m_failed) {
            m_session.outlet().send(wire::Registered{});
            return m_signOn.schedule();
        }
        if (!m_failed) {
            m_failed = true;
            m_kind = wire::ErrorKind::Settings;
            m_link = registration.page();
            m_text = !m_link.isEmpty()
                ? Texts::tr("This server makes accounts on a page of its own, and not from here.")
                : registration.words().isEmpty()
                ? Texts::tr("The server did not make the account.")
                : Texts::tr("The server did not make the account: %1").arg(registration.words());
        }
    }
    end();
}

void Connection::disconnect()
{
    m_live = false;
    PurpleAccount* account = m_session.account();
    if (Extension* extension = m_session.extension())
        extension->detach();
    if (!purple_account_is_disconnected(account))
        purple_account_disconnect(account);
    end();
}

void Connection::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_session.nodeSettings().close();
    m_answer.cancel();
    m_signOn.cancel();
    m_session.roster().close();
    m_session.privacy().close();
    m_session.pictures().close();
    m_session.ownPerson().close();
    if (Extension* extension = m_session.extension())
        extension->detach();
    // Where the account was removed the server may end the connection in whatever way.
    if (m_failed && !m_session.unregistration().isDone())
        m_session.outlet().send(wire::Failed{.kind = m_kind, .text = m_text, .details = m_details, .link = m_link});
    else
        m_session.outlet().send(wire::SignedOff{});
    m_session.outlet().finish();
}

} // namespace jackdaw::purple
