// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QKeySequence>
#include <QString>

namespace jackdaw::ui {

/// What a button is and which keys do the same: "Menu (F10)". Without keys the name alone. As plainTip() a tooltip.
inline QString withKeys(const QString& name, const QKeySequence& keys)
{
    return keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText));
}

} // namespace jackdaw::ui
