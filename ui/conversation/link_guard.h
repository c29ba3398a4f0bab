// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <QUrl>

namespace jackdaw::ui {

/// What may be done with a link that came in a message.
struct LinkVerdict {
    enum class Kind {
        Open,   ///< leads where it says
        Ask,    ///< leads elsewhere, or its host may be mistaken for another
        Refuse, ///< a scheme that is not opened from messages
    };
    Kind kind = Kind::Refuse;
    QUrl url;
    QString host;  ///< the true host, spelled out (xn--…) where it could be taken for another; never markup
    QString claim; ///< Ask: the host the text names, or empty
};

/// `target` as the network gave it, `shown` as it reads in the message.
LinkVerdict judgeLink(const QString& target, const QString& shown);

} // namespace jackdaw::ui
