// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/transfers.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <purple.h>
#include <utility>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr qint64 kPause = 250;          // milliseconds between two words about progress
constexpr unsigned kHangUpPause = 3000; // milliseconds a sender has to hang up once all is here
constexpr int kBeat = 10;               // seconds
constexpr int kMostStill = 12;          // beats: two minutes

Transfers* transfersOf(PurpleXfer* xfer)
{
    Session* session = Session::of(purple_xfer_get_account(xfer));
    return session ? &session->transfers() : nullptr;
}

template <auto Member, typename... Arguments>
void pass(PurpleXfer* xfer, Arguments... arguments)
{
    if (Transfers* transfers = transfersOf(xfer))
        (transfers->*Member)(xfer, arguments...);
}

bool isOutgoing(PurpleXfer* xfer)
{
    return purple_xfer_get_type(xfer) == PURPLE_XFER_SEND;
}

/// libpurple's 0 is a size that nobody said.
qint64 sizeOf(PurpleXfer* xfer)
{
    const auto size = qint64(purple_xfer_get_size(xfer));
    return size > 0 ? size : -1;
}

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && name != QLatin1StringView(".") && name != QLatin1StringView("..");
}

} // namespace

void installTransferOps()
{
    static PurpleXferUiOps ops{};
    ops.new_xfer = [](PurpleXfer* xfer) { pass<&Transfers::made>(xfer); };
    ops.destroy = [](PurpleXfer* xfer) { pass<&Transfers::destroyed>(xfer); };
    ops.update_progress = [](PurpleXfer* xfer, double /*part*/) { pass<&Transfers::progressed>(xfer); };
    ops.cancel_local = [](PurpleXfer* xfer) { pass<&Transfers::cancelled>(xfer, false); };
    ops.cancel_remote = [](PurpleXfer* xfer) { pass<&Transfers::cancelled>(xfer, true); };
    purple_xfers_set_ui_ops(&ops);
    static int handle = 0;
    using Heard = void (*)(PurpleXfer*, gpointer);
    const Heard heard = [](PurpleXfer* xfer, gpointer) { pass<&Transfers::offered>(xfer); };
    purple_signal_connect(purple_xfers_get_handle(), "file-recv-request", &handle, PURPLE_CALLBACK(heard), nullptr);
}

Transfers::Transfers(Session& session)
    : m_session(session)
    , m_stop([this] { stopExcess(); })
    , m_finish([this] { finishWhole(); })
    , m_beat([this] { beat(); })
    , m_goOn([this] { goOn(); })
{
}

Transfers::~Transfers() = default;

Transfers::Entry* Transfers::entry(PurpleXfer* xfer)
{
    const auto it = m_entries.find(xfer);
    return it == m_entries.end() ? nullptr : &it->second;
}

PurpleXfer* Transfers::find(const QString& id) const
{
    const auto it = std::ranges::find_if(m_entries, [&id](const auto& one) { return one.second.id == id; });
    return it == m_entries.end() ? nullptr : it->first;
}

QString Transfers::peerOf(PurpleXfer* xfer) const
{
    return m_session.normalised(purple_xfer_get_remote_user(xfer));
}

/// Protocols tell the other side the name of the very file they read.
QString Transfers::link(const wire::SendFile& command) const
{
    const QString folder = m_spool + u'/' + command.file + QStringLiteral(".d");
    const QString path = folder + u'/' + command.name;
    if (!isPlainName(command.file) || !isPlainName(command.name) || !QDir().mkpath(folder)
        || !QFile::link(m_spool + u'/' + command.file, path))
        return {};
    return path;
}

void Transfers::send(const wire::SendFile& command)
{
    const auto refuse = [&](const QString& text) {
        m_session.outlet().send(wire::TransferEnded{command.id, wire::TransferOutcome::Failed, text});
    };
    PurpleConnection* connection = m_session.connection();
    const auto* info = connection ? PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection)) : nullptr;
    const QByteArray to = command.to.toUtf8();
    if (!info || !info->send_file || command.kind != wire::ConversationKind::Direct)
        return refuse(Texts::tr("Files cannot be sent there."));
    if (info->can_receive_file && !info->can_receive_file(connection, to.constData()))
        return refuse(Texts::tr("%1 cannot receive files at the moment.").arg(command.to));
    const Extension* extension = m_session.extension();
    if (command.direct || !m_session.quirks().filesShowAddress || (extension && extension->knowsDirectFiles()))
        return start(command);
    m_waiting.insert_or_assign(command.id, command);
    m_session.outlet().send(wire::TransferAsked{.transfer = command.id});
}

void Transfers::start(const wire::SendFile& command)
{
    const auto refuse = [&](const QString& text) {
        m_session.outlet().send(wire::TransferEnded{command.id, wire::TransferOutcome::Failed, text});
    };
    PurpleConnection* connection = m_session.connection();
    if (!connection)
        return refuse(Texts::tr("Files cannot be sent there."));
    const QByteArray to = command.to.toUtf8();
    const QString path = link(command);
    if (path.isEmpty())
        return refuse(Texts::tr("The file cannot be read."));
    listen();
    m_words.clear();
    m_starting = &command;
    serv_send_file(connection, to.constData(), QFile::encodeName(path).constData());
    m_starting = nullptr;
    PurpleXfer* xfer = find(command.id);
    if (!xfer)
        return refuse(m_words.isEmpty() ? Texts::tr("The file could not be sent.") : m_words);
    // Some only say that it failed, and let it lie.
    if (!m_words.isEmpty() && !purple_xfer_is_canceled(xfer))
        purple_xfer_cancel_local(xfer);
}

void Transfers::accept(const wire::AcceptTransfer& command)
{
    PurpleXfer* xfer = find(command.transfer);
    if (!xfer || !entry(xfer)->offer || !isPlainName(command.file)) {
        m_session.outlet().send(wire::TransferEnded{command.transfer, wire::TransferOutcome::Failed,
                                                    Texts::tr("This file is not offered any more.")});
        return;
    }
    listen();
    entry(xfer)->place = m_spool + u'/' + command.file;
    purple_xfer_request_accepted(xfer, QFile::encodeName(entry(xfer)->place).constData());
    release(xfer);
}

void Transfers::cancel(const wire::CancelTransfer& command)
{
    PurpleXfer* xfer = find(command.transfer);
    m_waiting.erase(command.transfer);
    if (!xfer || entry(xfer)->told) {
        m_session.outlet().send(wire::TransferEnded{command.transfer, wire::TransferOutcome::Cancelled, {}});
        return;
    }
    entry(xfer)->unwanted = true;
    if (!entry(xfer)->offer)
        return purple_xfer_cancel_local(xfer);
    end(*entry(xfer), wire::TransferOutcome::Refused);
    purple_xfer_request_denied(xfer);
    release(xfer);
}

void Transfers::allow(const wire::AllowTransfer& command)
{
    if (auto waiting = m_waiting.extract(command.transfer)) {
        if (command.direct)
            return start(waiting.mapped());
        m_session.outlet().send(wire::TransferEnded{command.transfer, wire::TransferOutcome::Cancelled, {}});
        return;
    }
    PurpleXfer* xfer = find(command.transfer);
    if (!xfer || !std::exchange(entry(xfer)->asked, false))
        return;
    entry(xfer)->direct = command.direct;
    const QByteArray to(purple_xfer_get_remote_user(xfer));
    if (Extension* extension = m_session.extension())
        extension->letFilesGo(to, command.direct);
}

bool Transfers::mayGoDirectly(const QByteArray& to, bool waits)
{
    bool may = false;
    for (auto& [xfer, known] : m_entries) {
        if (!isOutgoing(xfer) || known.told || to != purple_xfer_get_remote_user(xfer))
            continue;
        may = may || known.direct;
    }
    if (may || !waits)
        return may;
    for (auto& [xfer, known] : m_entries) {
        const bool concerned = isOutgoing(xfer) && !known.told && to == purple_xfer_get_remote_user(xfer);
        if (concerned && purple_xfer_get_start_time(xfer) == 0 && !std::exchange(known.asked, true))
            m_session.outlet().send(wire::TransferAsked{.transfer = known.id, .otherWay = true});
    }
    return false;
}

/// The reference of an offer that nobody answers any more; the transfer may be gone by now.
void Transfers::release(PurpleXfer* xfer)
{
    Entry* known = entry(xfer);
    if (known && std::exchange(known->offer, false))
        purple_xfer_unref(xfer);
}

void Transfers::made(PurpleXfer* xfer)
{
    if (!m_starting || !isOutgoing(xfer))
        return;
    Entry& own = m_entries[xfer];
    own.id = m_starting->id;
    own.file = m_starting->file;
    own.direct = m_starting->direct;
}

void Transfers::offered(PurpleXfer* xfer)
{
    if (const Entry* known = entry(xfer); known && !known->place.isEmpty()) {
        // A protocol that learns the name only now, or forgot that it was answered.
        m_goOn.schedule();
        return;
    }
    // Without a name libpurple would ask by itself whether it is wanted.
    const QByteArray said(purple_xfer_get_filename(xfer));
    const QString name = plainText(said);
    if (!purple_xfer_get_filename(xfer))
        purple_xfer_set_filename(xfer, Texts::tr("file").toUtf8().constData());
    Entry& offer = m_entries[xfer];
    offer.id = QStringLiteral("offer-%1").arg(++m_lastId);
    offer.offer = true;
    // With a place to write to, libpurple asks nobody; the right one comes with the answer.
    purple_xfer_set_local_filename(xfer, QFile::encodeName(m_spool + QStringLiteral("/nowhere")).constData());
    const Extension* extension = m_session.extension();
    const bool direct = m_session.quirks().filesShowAddress
        && (!extension || extension->isDirect(purple_xfer_get_remote_user(xfer), said));
    m_session.outlet().send(wire::TransferOffered{
        .transfer = offer.id, .from = peerOf(xfer), .name = name, .size = sizeOf(xfer), .direct = direct});
}

void Transfers::progressed(PurpleXfer* xfer)
{
    Entry* known = entry(xfer);
    if (!known || known->told)
        return;
    const auto done = qint64(purple_xfer_get_bytes_sent(xfer));
    const qint64 size = sizeOf(xfer);
    if (!isOutgoing(xfer) && size >= 0 && done > size) {
        known->tooMuch = true;
        m_stop.schedule(); // not from within libpurple's reading
        return;
    }
    const bool whole = !isOutgoing(xfer) && size >= 0 && done == size;
    if (whole)
        m_finish.scheduleAfter(kHangUpPause);
    listen();
    if (!whole && known->sinceTold.isValid() && known->sinceTold.elapsed() < kPause)
        return;
    known->sinceTold.start();
    m_session.outlet().send(wire::TransferProgress{known->id, done, size});
}

void Transfers::goOn()
{
    QList<PurpleXfer*> waiting;
    for (const auto& [xfer, known] : m_entries) {
        if (!known.place.isEmpty() && purple_xfer_get_start_time(xfer) == 0 && !purple_xfer_is_canceled(xfer))
            waiting.append(xfer);
    }
    for (PurpleXfer* xfer : std::as_const(waiting)) {
        if (const Entry* known = entry(xfer))
            purple_xfer_request_accepted(xfer, QFile::encodeName(known->place).constData());
    }
}

void Transfers::listen()
{
    bool chosen = false;
    const int seconds = qEnvironmentVariableIntValue("JACKDAW_BEAT", &chosen);
    m_beat.scheduleAfter(1000U * unsigned(chosen && seconds > 0 ? seconds : kBeat));
}

/// libpurple waits for ever for a side that keeps the connection open and moves nothing.
void Transfers::beat()
{
    bool waits = false;
    QList<PurpleXfer*> stuck;
    for (auto& [xfer, known] : m_entries) {
        if (known.told || known.offer)
            continue;
        waits = true;
        if (purple_xfer_get_status(xfer) != PURPLE_XFER_STATUS_STARTED)
            continue;
        const bool same = std::exchange(known.moved, qint64(purple_xfer_get_bytes_sent(xfer))) == known.moved;
        known.still = same ? known.still + 1 : 0;
        if (known.still >= kMostStill)
            stuck.append(xfer);
    }
    for (PurpleXfer* xfer : std::as_const(stuck)) {
        if (entry(xfer)) {
            m_words = isOutgoing(xfer) ? Texts::tr("The other side took nothing more for two minutes.")
                                       : Texts::tr("The other side sent nothing more for two minutes.");
            purple_xfer_cancel_local(xfer);
        }
    }
    if (waits)
        listen();
}

/// Some protocols end with the sender's goodbye alone, which may never come.
void Transfers::finishWhole()
{
    QList<PurpleXfer*> whole;
    for (const auto& [xfer, known] : m_entries) {
        if (!known.told && !isOutgoing(xfer) && purple_xfer_get_status(xfer) == PURPLE_XFER_STATUS_STARTED
            && sizeOf(xfer) >= 0 && qint64(purple_xfer_get_bytes_sent(xfer)) == sizeOf(xfer))
            whole.append(xfer);
    }
    for (PurpleXfer* xfer : std::as_const(whole)) {
        if (!entry(xfer))
            continue;
        purple_xfer_set_completed(xfer, TRUE);
        purple_xfer_end(xfer);
    }
}

void Transfers::stopExcess()
{
    QList<PurpleXfer*> excess;
    for (const auto& [xfer, known] : m_entries) {
        if (known.tooMuch && !known.told)
            excess.append(xfer);
    }
    for (PurpleXfer* xfer : std::as_const(excess)) {
        if (entry(xfer))
            purple_xfer_cancel_local(xfer);
    }
}

void Transfers::cancelled(PurpleXfer* xfer, bool byPeer)
{
    Entry* known = entry(xfer);
    if (!known)
        return;
    using wire::TransferOutcome;
    const QString words = std::exchange(m_words, {});
    if (known->unwanted)
        end(*known, TransferOutcome::Cancelled);
    else if (known->tooMuch)
        end(*known, TransferOutcome::Failed, Texts::tr("More came than was announced."));
    else if (byPeer && isOutgoing(xfer) && purple_xfer_get_start_time(xfer) == 0)
        end(*known, TransferOutcome::Refused);
    else if (byPeer)
        end(*known, TransferOutcome::Cancelled, words);
    else
        end(*known, TransferOutcome::Failed, words);
    release(xfer);
}

void Transfers::destroyed(PurpleXfer* xfer)
{
    Entry* known = entry(xfer);
    if (!known)
        return;
    const bool done = purple_xfer_get_status(xfer) == PURPLE_XFER_STATUS_DONE;
    // Who closes the stream early is done for libpurple.
    const bool isWhole = isOutgoing(xfer) || qint64(purple_xfer_get_bytes_sent(xfer)) >= sizeOf(xfer);
    if (done && isWhole)
        end(*known, wire::TransferOutcome::Done);
    else
        end(*known, wire::TransferOutcome::Failed, done ? Texts::tr("It ended before all of it was here.") : QString());
    if (!known->file.isEmpty())
        QDir(m_spool + u'/' + known->file + QStringLiteral(".d")).removeRecursively();
    m_entries.erase(xfer);
}

void Transfers::end(Entry& entry, wire::TransferOutcome outcome, const QString& text)
{
    if (!std::exchange(entry.told, true))
        m_session.outlet().send(wire::TransferEnded{entry.id, outcome, text});
}

bool Transfers::explains(const QString& title, const QString& text)
{
    const QString words = text.isEmpty() ? title : text;
    const bool ours = m_starting || std::ranges::any_of(m_entries, [&](const auto& one) {
                          const auto& [xfer, known] = one;
                          if (known.told)
                              return false;
                          const bool waits = isOutgoing(xfer) && purple_xfer_get_start_time(xfer) == 0;
                          return purple_xfer_is_canceled(xfer) || (waits && words.contains(peerOf(xfer)));
                      });
    if (ours)
        m_words = words;
    return ours;
}

bool Transfers::isAbout(const QString& peer, const QString& text) const
{
    return std::ranges::any_of(m_entries, [&](const auto& one) {
        PurpleXfer* xfer = one.first;
        const QString name = toQString(purple_xfer_get_filename(xfer));
        return peerOf(xfer) == peer && (name.isEmpty() || text.contains(name));
    });
}

} // namespace jackdaw::purple
