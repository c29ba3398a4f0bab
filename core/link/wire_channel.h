// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include "core/wire/frames.h"

namespace jackdaw {

struct WireChannelLimits {
    qsizetype turnBytes = 256 * 1024;    ///< read in one turn of the loop
    int turnMilliseconds = 8;            ///< spent on frames in one turn of the loop: half a frame of the screen
    qsizetype backlog = 4 * 1024 * 1024; ///< written by us and not read by the other side
};

/// Frames over a stream socket of ours. Reads no more than it can handle, so that a flood waits in the sender and the
/// window stays alive. Never blocks. Owns the descriptor. Main thread.
class WireChannel final : public QObject {
    Q_OBJECT
public:
    /// `descriptor` is non-blocking.
    explicit WireChannel(int descriptor, WireChannelLimits limits = {}, QObject* parent = nullptr);
    ~WireChannel() override;

    /// False when the other side has not read for too long. After closed() it does nothing.
    bool write(const QByteArray& frame);
    /// While held nothing is read and no frame delivered: the sender waits for us.
    void hold(bool held);
    /// The other side is gone: what it left is delivered, held or not, then closed() comes.
    void drain();
    /// No more signals.
    void close();
    bool isOpen() const { return m_descriptor >= 0; }
    /// Milliseconds since bytes came; 0 while some wait to be read, or nobody listens.
    qint64 silence() const;

Q_SIGNALS:
    void frameReceived(const QByteArray& frame);
    /// A frame longer than the wire allows. Nothing follows.
    void overflowed();
    /// The other side closed; everything it sent has been delivered.
    void closed();

private:
    enum class Filled { Some, Nothing, End };

    bool listens() const { return m_descriptor >= 0 && (!m_held || m_draining); }
    void pump();
    void pumpAgain();
    Filled fill();
    void flush();

    int m_descriptor;
    WireChannelLimits m_limits;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QTimer m_again;
    wire::FrameReader m_reader;
    QByteArray m_out;
    qsizetype m_written = 0; ///< bytes of m_out that are gone
    qsizetype m_readThisTurn = 0;
    QElapsedTimer m_lastBytes;
    bool m_draining = false;
    bool m_held = false;
};

} // namespace jackdaw
