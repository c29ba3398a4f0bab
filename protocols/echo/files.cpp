// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/files.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace jackdaw::echo {

namespace {

constexpr int kSteps = 10;
constexpr qint64 kMostAtOnce = 1024 * 1024;

} // namespace

Files::Files(host::Outlet& outlet, host::Timers& timers, int delay, const QString& folder)
    : m_outlet(outlet)
    , m_timers(timers)
    , m_delay(delay)
    , m_spool(folder.isEmpty() ? QString() : folder + QStringLiteral("/spool"))
{
}

void Files::offer(const QString& from, const QString& name, qint64 size, qint64 sends)
{
    const QString id = QStringLiteral("offer-%1").arg(++m_last);
    m_transfers.insert(id, {.size = size, .sends = sends, .done = 0, .path = {}});
    m_outlet.send(wire::TransferOffered{.transfer = id, .from = from, .name = name, .size = size, .direct = false});
}

void Files::handle(const wire::SendFile& command)
{
    m_transfers.insert(command.id, {.size = command.size, .sends = command.size, .done = 0, .path = {}});
    if (command.direct)
        step(command.id);
    else
        m_outlet.send(wire::TransferAsked{.transfer = command.id, .otherWay = true});
}

void Files::handle(const wire::AllowTransfer& command)
{
    if (m_transfers.contains(command.transfer))
        step(command.transfer);
}

void Files::handle(const wire::AcceptTransfer& command)
{
    const auto transfer = m_transfers.find(command.transfer);
    if (transfer == m_transfers.end())
        return end(command.transfer, wire::TransferOutcome::Failed, QStringLiteral("This file is not offered."));
    if (m_spool.isEmpty() || command.file.contains(u'/') || !QDir().mkpath(m_spool))
        return end(command.transfer, wire::TransferOutcome::Failed, QStringLiteral("The file cannot be written."));
    transfer->path = m_spool + u'/' + command.file;
    step(command.transfer);
}

void Files::handle(const wire::CancelTransfer& command)
{
    end(command.transfer, wire::TransferOutcome::Cancelled);
}

/// A tenth of it, and the rest later.
void Files::step(const QString& id)
{
    const auto transfer = m_transfers.find(id);
    if (transfer == m_transfers.end())
        return;
    const qint64 part = std::clamp<qint64>(transfer->sends / kSteps, 1, kMostAtOnce);
    const qint64 bytes = std::min(part, transfer->sends - transfer->done);
    if (!transfer->path.isEmpty() && !write(transfer->path, bytes))
        return end(id, wire::TransferOutcome::Failed, QStringLiteral("The file cannot be written."));
    transfer->done += bytes;
    m_outlet.send(wire::TransferProgress{.transfer = id, .done = transfer->done, .size = transfer->size});
    if (transfer->done >= transfer->sends)
        return end(id, wire::TransferOutcome::Done);
    m_timers.after(m_delay, [this, id] { step(id); });
}

bool Files::write(const QString& path, qint64 bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(QByteArray(bytes, 'e')) == bytes;
}

void Files::end(const QString& id, wire::TransferOutcome outcome, const QString& text)
{
    m_transfers.remove(id);
    m_outlet.send(wire::TransferEnded{.transfer = id, .outcome = outcome, .text = text});
}

} // namespace jackdaw::echo
