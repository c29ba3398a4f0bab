// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QStringList>

#include "core/link/protocol_catalogue.h"

namespace jackdaw {

/// Reads every *.json of the folders; a file that is not a host's description goes to the log. A program without a
/// slash stands beside the folder or in it.
QList<HostProgram> readHostPrograms(const QStringList& folders);

} // namespace jackdaw
