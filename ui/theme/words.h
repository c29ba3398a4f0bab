// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/text/safe_text.h"
#include "core/wire/types.h"

class QDate;

namespace jackdaw::ui {

/// "Available", "Away" … for the user. Offline for Unknown.
QString presenceName(wire::Presence presence);

/// "12 min", "3 h", "2 days". `milliseconds` of 0 or less: empty.
QString durationText(qint64 milliseconds);

/// A day in full without the day of the week: "4 January 2026", in the language's own order.
QString dayText(QDate day);

/// For text of unknown direction inside a sentence.
using jackdaw::isolated;

/// An account where several networks meet: its title and the network's name.
QString onNetwork(const QString& account, const QString& network);

/// One line: line breaks and tabs become spaces.
QString oneLine(const QString& text);

/// For a button, a box or an entry of a menu: an "&" is a letter there, not a shortcut.
QString withoutShortcut(const QString& text);

/// For a tooltip: Qt takes one that looks like markup for it, and this shows it as it is.
QString plainTip(const QString& text);

/// Lower case without marks, for finding: "Ríos" and "rios" are equal.
QString folded(const QString& text);

} // namespace jackdaw::ui
