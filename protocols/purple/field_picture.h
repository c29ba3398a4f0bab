// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw::purple {

/// A picture that a field of a form asks about.
struct FieldPicture {
    QByteArray bytes; ///< as they came, looked at by nobody here
    QString link;     ///< where it is on the web, if the bytes did not come

    bool isEmpty() const { return bytes.isEmpty() && link.isEmpty(); }
};

} // namespace jackdaw::purple
