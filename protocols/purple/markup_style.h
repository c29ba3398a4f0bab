// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "core/wire/rich_text.h"

namespace jackdaw::purple {

/// A colour of HTML, CSS or libpurple's IRC as #rrggbb; empty when it is none.
QString parseColour(QStringView text);

/// What a style attribute says that rich text can say: weight, slant, decoration, colour. Kind and value only.
QList<wire::Entity> parseStyle(QStringView style);

/// The target of a link when it is one that may stand in a message; else empty. Schemes that run, read or send
/// something by being opened are none.
QString parseTarget(QStringView target);

} // namespace jackdaw::purple
