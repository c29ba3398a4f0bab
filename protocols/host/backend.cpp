// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/backend.h"

#include <QCoreApplication>

namespace jackdaw::host {

QString unsupported()
{
    return QCoreApplication::translate("jackdaw::host", "This network cannot do that.");
}

void Backend::openDoors(const wire::SignOn& /*command*/) { }

void Backend::prepare(const wire::Hello& /*hello*/) { }

} // namespace jackdaw::host
