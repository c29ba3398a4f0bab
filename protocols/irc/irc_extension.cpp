// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/irc_extension.h"

#include <glib.h>
#include <purple.h>

#include <QDateTime>
#include <cstring>

#include "protocols/irc/capabilities.h"
#include "protocols/irc/flood_guard.h"
#include "protocols/irc/irc_core.h"
#include "protocols/irc/irc_format.h"
#include "protocols/irc/irc_line.h"

namespace jackdaw::irc {

namespace {

constexpr unsigned kPace = 500;       // milliseconds; libpurple looks at its queue once a second
constexpr qint64 kAnswerPause = 2000; // milliseconds
constexpr const char* kInterval = "ratelimit-interval";
constexpr const char* kBurst = "ratelimit-burst";

class IrcExtension final : public purple::Extension {
public:
    explicit IrcExtension(host::Outlet& outlet)
        : m_outlet(outlet)
    {
    }

    ~IrcExtension() override { detach(); }

    void attach(PurpleAccount* account) override
    {
        m_plugin = purple_find_prpl(purple_account_get_protocol_id(account));
        if (m_plugin == nullptr || m_attached)
            return;
        m_attached = true;
        m_account = account;
        m_maximumBurst = purple_account_get_int(account, kBurst, FloodGuard::kBurst);
        m_paced = purple_account_get_int(account, kInterval, 1) > 0;
        purple_signal_connect(m_plugin, "irc-sending-text", this, PURPLE_CALLBACK(&sendingText), this);
        purple_signal_connect(m_plugin, "irc-receiving-text", this, PURPLE_CALLBACK(&receivingText), this);
    }

    void detach() override
    {
        if (m_attached)
            purple_signals_disconnect_by_handle(this);
        m_attached = false;
        if (m_paceSource != 0)
            g_source_remove(std::exchange(m_paceSource, 0));
        report(m_core.abandon());
    }

    void beginSend(const wire::SendMessage& command) override { m_core.enqueue(command); }
    bool endSend() override { return m_attached; }
    void beginAsk(const purple::RoomAsk& ask) override { m_core.enqueue(ask); }
    void withdraw(const QString& id) override { m_core.withdraw(id); }

    std::optional<QList<wire::RoomAction>> rightsIn(const QString& /*room*/, wire::Role own) const override
    {
        return m_core.rightsOf(own);
    }
    bool act(const wire::ActInRoom& command, const QString& who) override
    {
        const QByteArray line = m_core.act(command, who);
        if (!line.isEmpty())
            queue(purple_account_get_connection(m_account), line + "\r\n");
        return !line.isEmpty();
    }

    QList<wire::RoomList> listsIn(const QString& /*room*/) const override { return {wire::RoomList::Banned}; }
    bool getList(const wire::GetRoomList& command) override
    {
        const QByteArray line = m_core.getList(command);
        if (!line.isEmpty())
            queue(purple_account_get_connection(m_account), line + "\r\n");
        return !line.isEmpty();
    }

    std::optional<QString> encoded(const wire::RichText& body) const override { return toCodes(body); }
    // IRC knows no ids, and a stored message needs no acknowledgement.
    void complete(wire::MessageReceived& message) override
    {
        if (!m_marked.isEmpty())
            takeMarks(message.body);
        if (m_saidBefore == 0)
            return;
        message.time = m_saidBefore;
        message.delayed = true;
    }
    bool isNoMessage() const override { return m_isQuery; }
    void acknowledge(qint64 /*serial*/) override { }
    void addFeatures(QList<wire::Feature>& features) const override
    {
        if (!features.contains(wire::Feature::Formatting))
            features.append(wire::Feature::Formatting);
    }

    bool askForLife() override
    {
        auto* connection = m_attached ? purple_account_get_connection(m_account) : nullptr;
        if (connection != nullptr)
            queue(connection, m_core.askForLife());
        return true;
    }
    qint64 heard() const override { return m_heard; }

    std::optional<wire::ErrorKind> endReason() const override
    {
        if (m_core.isPasswordWrong())
            return wire::ErrorKind::Authentication;
        return m_core.isBanned() ? std::optional(wire::ErrorKind::Banned) : std::nullopt;
    }
    QString endWords() const override { return m_core.lastWords(); }
    void onJoinRefused(JoinRefused listener) override { m_joinRefused = std::move(listener); }
    QString leaveReason(const QString& room) const override { return m_core.leaveReason(room); }

private:
    static void sendingText(PurpleConnection* /*connection*/, char** text, gpointer data)
    {
        auto* self = static_cast<IrcExtension*>(data);
        if (text == nullptr || *text == nullptr)
            return;
        keepOneLine(*text);
        // The rest of a line that was cut by a full socket comes by again; only whole lines are ours to follow.
        const QByteArrayView line(*text, qsizetype(std::strlen(*text)));
        if (!line.endsWith('\n'))
            return;
        const auto before = self->m_capabilities.before(line);
        const auto more = self->m_core.sending(line);
        const auto lines = before.count('\n') + 1 + more.count('\n');
        self->m_guard.sent(int(before.size() + line.size() + more.size()), int(lines), now());
        self->pace();
        if (lines == 1)
            return;
        char* longer = g_strconcat(before.constData(), *text, more.constData(), nullptr);
        g_free(*text);
        *text = longer;
    }

    static void receivingText(PurpleConnection* connection, char** text, gpointer data)
    {
        static char nothing[] = "";
        auto* self = static_cast<IrcExtension*>(data);
        if (text == nullptr || *text == nullptr)
            return;
        ++self->m_heard;
        const QByteArrayView line(*text, qsizetype(std::strlen(*text)));
        const auto result = self->m_core.received(line);
        self->m_saidBefore = self->m_capabilities.saidBefore(line, QDateTime::currentMSecsSinceEpoch());
        self->m_isQuery = result.query;
        *text += line.size() - Capabilities::withoutTags(line).size();
        if (result.swallow || self->m_capabilities.isTheirs(IrcLine::parse(line))
            || (result.query && !self->mayAnswer()))
            *text = nothing;
        else
            self->mark(text);
        self->report(result.states);
        for (const auto& done : result.done)
            self->m_outlet.send(done);
        for (const auto& failed : result.failed)
            self->m_outlet.send(failed);
        if (result.list)
            self->m_outlet.send(*result.list);
        if (result.refusal && self->m_joinRefused)
            self->m_joinRefused(*result.refusal);
        if (!result.ping.isEmpty())
            self->queue(connection, result.ping);
        if (!result.notice.isEmpty())
            tell(connection, result.notice);
    }

    // Its title is the core's.
    static void tell(PurpleConnection* connection, const QString& notice)
    {
        char* text = g_markup_escape_text(notice.toUtf8().constData(), -1);
        purple_notify_info(connection, nullptr, "", text);
        g_free(text);
    }

    // libpurple answers with lines that the user's own would have to wait behind.
    bool mayAnswer()
    {
        if (m_lastAnswer != 0 && now() - m_lastAnswer < kAnswerPause)
            return false;
        m_lastAnswer = now();
        return true;
    }

    // Only where libpurple will take the marks for UTF-8. It reads the line before the next one comes.
    void mark(char** text)
    {
        const char* encoding = purple_account_get_string(m_account, "encoding", "UTF-8");
        if (g_ascii_strncasecmp(encoding, "UTF-8", 5) != 0
            && !purple_account_get_bool(m_account, "autodetect_utf8", false))
            return;
        m_marked = withMarks(*text);
        if (!m_marked.isEmpty())
            *text = m_marked.data();
    }

    void queue(PurpleConnection* connection, const QByteArray& line)
    {
        const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(m_plugin);
        if (info->send_raw != nullptr)
            info->send_raw(connection, line.constData(), int(line.size()));
    }

    static qint64 now() { return g_get_monotonic_time() / 1000; }

    // libpurple's queue looks at the setting each time it lets lines go: so it lets go as many as are safe.
    void pace()
    {
        if (!m_paced || !m_attached)
            return;
        const int lines = m_core.isChoked() ? 0 : qMin(m_maximumBurst, m_guard.allowance(now()));
        if (purple_account_get_int(m_account, kBurst, 0) != lines)
            purple_account_set_int(m_account, kBurst, lines);
        if (m_paceSource == 0 && !m_guard.isRested(now()))
            m_paceSource = g_timeout_add(kPace, &paceAgain, this);
    }

    static gboolean paceAgain(gpointer data)
    {
        auto* self = static_cast<IrcExtension*>(data);
        self->m_paceSource = 0;
        self->pace();
        return G_SOURCE_REMOVE;
    }

    void report(const QList<wire::MessageStateChanged>& states)
    {
        for (const auto& state : states)
            m_outlet.send(state);
    }

    host::Outlet& m_outlet;
    PurplePlugin* m_plugin = nullptr;
    PurpleAccount* m_account = nullptr;
    IrcCore m_core;
    Capabilities m_capabilities;
    FloodGuard m_guard;
    JoinRefused m_joinRefused;
    QByteArray m_marked;     ///< the line libpurple reads now
    bool m_isQuery = false;  ///< that line
    qint64 m_saidBefore = 0; ///< that line, in milliseconds since 1970; 0: just now
    qint64 m_lastAnswer = 0;
    bool m_attached = false;
    bool m_paced = true;
    int m_maximumBurst = FloodGuard::kBurst;
    guint m_paceSource = 0;
    qint64 m_heard = 0;
};

} // namespace

std::unique_ptr<purple::Extension> makeIrcExtension(host::Outlet& outlet)
{
    return std::make_unique<IrcExtension>(outlet);
}

} // namespace jackdaw::irc
