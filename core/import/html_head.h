// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <optional>

#include "core/import/log_stamp.h"

namespace jackdaw::imports {

/// What stands before the text of an entry in an HTML log.
struct HtmlHead {
    enum class Colour { None, Mine, Others, Action, Whisper, Error, Unknown };

    Colour colour = Colour::None;
    LogStamp stamp;
    bool hasName = false;
    bool isAction = false;
    QString name;
    qsizetype length = 0; ///< of the head: the text begins here
    int openBold = 0;     ///< bold begins in the head and covers the text
};

/// Nothing where the line does not begin an entry. Pure.
std::optional<HtmlHead> htmlHead(QByteArrayView line);

/// A name without the colon behind it, and without what says that a machine answered for its owner ("<AUTO-REPLY>", in
/// any language). Empty: it was no name.
QString bareName(const QString& text);

} // namespace jackdaw::imports
