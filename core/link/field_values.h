// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QVariantMap>

#include "core/base/result.h"
#include "core/wire/types.h"

namespace jackdaw {

enum class MissingFields {
    Refuse, ///< a required field without value or default is an error
    Allow,
};

/// Brings what the user gave for a form's fields (as text or already typed) into the kinds the fields have: Boolean
/// takes true/false, yes/no, on/off, 1/0; Integer a whole number within its range; Host a host name or address; Choice
/// one of the values; List values of the choices, as a list or joined by commas. Refused with a sentence: a key that no
/// field has, a value that is not of its field's kind, a required field left empty.
Result<QVariantMap> checkValues(const QList<wire::Field>& fields, const QVariantMap& values,
                                MissingFields missing = MissingFields::Refuse);

} // namespace jackdaw
