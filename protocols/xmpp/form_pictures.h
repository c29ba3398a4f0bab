// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "protocols/purple/field_picture.h"

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

/// The pictures that belong to the fields of a form (XEP-0221, as XEP-0158 uses it): libpurple reads the form, but not
/// them. Only what comes with the form (XEP-0231) is taken; an address of the web is told, not fetched.
class FormPictures {
public:
    /// A stanza that comes in. One with a form replaces what was known.
    void received(const xmlnode* stanza);
    /// Of the field of that name in the last form; empty where it has none.
    purple::FieldPicture of(const QString& field) const { return m_pictures.value(field); }

private:
    QHash<QString, purple::FieldPicture> m_pictures;
};

} // namespace jackdaw::xmpp
