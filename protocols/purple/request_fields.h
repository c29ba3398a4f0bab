// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// libpurple's forms to wire fields, and answers back into them. Main thread.

#pragma once

#include <QList>
#include <QVariantMap>

#include "core/wire/types.h"

// libpurple's PurpleRequestFields is a typedef of an unnamed struct and cannot be declared ahead.
#include <purple.h>

namespace jackdaw::purple {

class FormFiles;

/// The visible fields in order; a group's title becomes a label before them. Keys are libpurple's field ids; a choice's
/// and list's values are positions, an account's its user name. Pictures are put among `files`.
QList<wire::Field> describeFields(PurpleRequestFields* form, const FormFiles& files);

/// Sets what `values` names, each to its own kind; unknown keys and values of a wrong kind leave a field as it is.
void fillFields(PurpleRequestFields* form, const QVariantMap& values);

} // namespace jackdaw::purple
