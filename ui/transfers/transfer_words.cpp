// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/transfers/transfer_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(jackdaw::ui::Transfers)
};

QString timeText(qint64 seconds)
{
    if (seconds < 60)
        return Texts::tr("%n second(s) left", nullptr, static_cast<int>(seconds));
    if (seconds < 3600)
        return Texts::tr("%n minute(s) left", nullptr, static_cast<int>((seconds + 59) / 60));
    return Texts::tr("%n hour(s) left", nullptr, static_cast<int>((seconds + 3599) / 3600));
}

QString offerText(const Transfer& transfer, const QString& who, bool addressShown)
{
    if (!transfer.incoming)
        return Texts::tr("Waiting for %1").arg(who);
    QString text = transfer.stranger ? Texts::tr("%1, who is not in your list, offers this file.").arg(who)
                                     : Texts::tr("%1 offers this file.").arg(who);
    if (transfer.size >= 0)
        text += QLatin1Char(' ') + Texts::tr("Size: %1.").arg(sizeText(transfer.size));
    if (transfer.direct && !addressShown)
        text += QLatin1Char(' ') + Texts::tr("Accepting it may show them your network address.");
    return text;
}

QString askingText(const Transfer& transfer, const QString& who)
{
    const QString text = Texts::tr("It would go directly to %1, which shows them your network address.").arg(who);
    return transfer.otherWay ? text + QLatin1Char(' ') + Texts::tr("Through the server it takes longer.") : text;
}

QString runningText(const Transfer& transfer, const QString& who)
{
    QStringList parts{transfer.incoming ? Texts::tr("From %1").arg(who) : Texts::tr("To %1").arg(who)};
    parts.append(transfer.size >= 0 ? Texts::tr("%1 of %2").arg(sizeText(transfer.done), sizeText(transfer.size))
                                    : sizeText(transfer.done));
    if (transfer.speed > 0)
        parts.append(Texts::tr("%1 a second").arg(sizeText(transfer.speed)));
    if (const qint64 left = secondsLeft(transfer); left >= 0)
        parts.append(timeText(left));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString sizeText(qint64 bytes)
{
    return bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString transferText(const Transfer& transfer, bool addressShown)
{
    const QString who = isolated(transfer.peerName);
    switch (transfer.state) {
    case TransferState::Preparing:
        return Texts::tr("Getting ready for %1").arg(who);
    case TransferState::Asking:
        return askingText(transfer, who);
    case TransferState::Offered:
        return offerText(transfer, who, addressShown);
    case TransferState::Running:
        return runningText(transfer, who);
    case TransferState::Keeping:
        return Texts::tr("Storing");
    case TransferState::Done:
        return transfer.incoming ? Texts::tr("Received from %1 · %2").arg(who, sizeText(transfer.size))
                                 : Texts::tr("Sent to %1 · %2").arg(who, sizeText(transfer.size));
    case TransferState::Failed:
        return transfer.error;
    case TransferState::Refused:
        return transfer.incoming ? Texts::tr("Declined") : Texts::tr("%1 declined").arg(who);
    case TransferState::Cancelled:
        return Texts::tr("Cancelled");
    }
    return {};
}

} // namespace jackdaw::ui
