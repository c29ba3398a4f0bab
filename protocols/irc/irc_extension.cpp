// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_extension.h"

#include <purple.h>

#include <cstring>

#include "protocols/irc/irc_core.h"

namespace jackdaw::irc {

namespace {

class IrcExtension final : public purple::Extension {
public:
    explicit IrcExtension(host::Outlet& outlet)
        : m_outlet(outlet)
    {
    }

    ~IrcExtension() override { detach(); }

    void attach(PurpleAccount* account) override
    {
        auto* plugin = purple_find_prpl(purple_account_get_protocol_id(account));
        if (plugin == nullptr || m_attached)
            return;
        m_attached = true;
        purple_signal_connect(plugin, "irc-sending-text", this, PURPLE_CALLBACK(&sendingText), this);
        purple_signal_connect(plugin, "irc-receiving-text", this, PURPLE_CALLBACK(&receivingText), this);
    }

    void detach() override
    {
        if (m_attached)
            purple_signals_disconnect_by_handle(this);
        m_attached = false;
        report(m_core.abandon());
    }

    void beginSend(const wire::SendMessage& command) override { m_core.enqueue(command); }
    bool endSend() override { return m_attached; }

    // Plain IRC knows neither ids nor times, and a stored message needs no acknowledgement.
    void complete(wire::MessageReceived& /*message*/) override { }
    void acknowledge(qint64 /*serial*/) override { }
    void addFeatures(QList<wire::Feature>& /*features*/) const override { }

    std::optional<wire::ErrorKind> endReason() const override
    {
        if (m_core.isPasswordWrong())
            return wire::ErrorKind::Authentication;
        return m_core.isBanned() ? std::optional(wire::ErrorKind::Banned) : std::nullopt;
    }
    void onJoinRefused(JoinRefused listener) override { m_joinRefused = std::move(listener); }

private:
    static void sendingText(PurpleConnection* /*connection*/, char** text, gpointer data)
    {
        auto* self = static_cast<IrcExtension*>(data);
        if (text == nullptr || *text == nullptr)
            return;
        // The rest of a line that was cut by a full socket comes by again; only whole lines are ours to follow.
        const QByteArrayView line(*text, qsizetype(std::strlen(*text)));
        if (!line.endsWith('\n'))
            return;
        const auto more = self->m_core.sending(line);
        if (more.isEmpty())
            return;
        char* longer = g_strconcat(*text, more.constData(), nullptr);
        g_free(*text);
        *text = longer;
    }

    static void receivingText(PurpleConnection* /*connection*/, char** text, gpointer data)
    {
        static char nothing[] = "";
        auto* self = static_cast<IrcExtension*>(data);
        if (text == nullptr || *text == nullptr)
            return;
        const auto result = self->m_core.received(QByteArrayView(*text, qsizetype(std::strlen(*text))));
        if (result.swallow)
            *text = nothing;
        self->report(result.states);
        if (!result.refusedRoom.isEmpty() && self->m_joinRefused)
            self->m_joinRefused(result.refusedRoom, result.refusedText);
    }

    void report(const QList<wire::MessageStateChanged>& states)
    {
        for (const auto& state : states)
            m_outlet.send(state);
    }

    host::Outlet& m_outlet;
    IrcCore m_core;
    JoinRefused m_joinRefused;
    bool m_attached = false;
};

} // namespace

std::unique_ptr<purple::Extension> makeIrcExtension(host::Outlet& outlet)
{
    return std::make_unique<IrcExtension>(outlet);
}

} // namespace jackdaw::irc
