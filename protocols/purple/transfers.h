// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <map>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/purple/deferred.h"

using PurpleXfer = struct _PurpleXfer;

namespace jackdaw::purple {

class Session;

void installTransferOps();

/// libpurple's file transfers (PurpleXferUiOps) on the wire. libpurple reads and writes the spool folder itself; what
/// comes is offered first and asked about by nobody else. Main thread.
class Transfers {
public:
    explicit Transfers(Session& session);
    ~Transfers();
    Transfers(const Transfers&) = delete;
    Transfers& operator=(const Transfers&) = delete;

    /// The folder that files of the wire's commands are in.
    void setSpool(const QString& folder) { m_spool = folder; }

    void send(const wire::SendFile& command);
    void accept(const wire::AcceptTransfer& command);
    void cancel(const wire::CancelTransfer& command);
    void allow(const wire::AllowTransfer& command);

    // libpurple's word
    void made(PurpleXfer* xfer);
    void offered(PurpleXfer* xfer);
    void progressed(PurpleXfer* xfer);
    void cancelled(PurpleXfer* xfer, bool byPeer);
    void destroyed(PurpleXfer* xfer);

    /// Whether files to this full address may show the user's own. `waits`: else they are asked, and the file waits.
    bool mayGoDirectly(const QByteArray& to, bool waits);

    /// Whether a notice is about a transfer: then it is told as the transfer's end.
    bool explains(const QString& title, const QString& text);
    /// Whether a line that libpurple writes into a conversation with `peer` only repeats what the wire says.
    bool isAbout(const QString& peer, const QString& text) const;

private:
    struct Entry {
        QString id;
        QString file;          ///< of ours: the name in the spool folder
        QString place;         ///< of one that was taken: where it is written to
        bool direct = false;   ///< of ours: it may show the user's address
        bool asked = false;    ///< of ours: it waits to know whether it may
        bool offer = false;    ///< not answered yet: a reference is ours
        bool unwanted = false; ///< the user stopped it
        bool tooMuch = false;
        bool told = false; ///< the end
        QElapsedTimer sinceTold;
        qint64 moved = -1; ///< bytes at the last beat
        int still = 0;     ///< beats without another byte
    };

    void start(const wire::SendFile& command);
    Entry* entry(PurpleXfer* xfer);
    PurpleXfer* find(const QString& id) const;
    QString peerOf(PurpleXfer* xfer) const;
    void end(Entry& entry, wire::TransferOutcome outcome, const QString& text = {});
    void release(PurpleXfer* xfer);
    void stopExcess();
    void goOn();
    void finishWhole();
    void beat();
    void listen();
    QString link(const wire::SendFile& command) const;

    Session& m_session;
    QString m_spool;
    std::map<PurpleXfer*, Entry> m_entries;
    std::map<QString, wire::SendFile> m_waiting; ///< of networks that cannot do without the user's address
    const wire::SendFile* m_starting = nullptr;  ///< what libpurple is being told to send right now
    QString m_words;                             ///< of libpurple's, about what fails now
    qint64 m_lastId = 0;
    Deferred m_stop;
    Deferred m_finish; ///< those that are all here, and whose sender does not say so
    Deferred m_beat;
    Deferred m_goOn; ///< those that ask once more for a place that they have been given
};

} // namespace jackdaw::purple
