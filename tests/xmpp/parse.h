// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QXmlStreamReader>

#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

inline Stanza parse(QXmlStreamReader& reader)
{
    Stanza stanza;
    stanza.name = reader.name().toString();
    stanza.xmlns = reader.namespaceUri().toString();
    for (const auto& attribute : reader.attributes())
        stanza.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            stanza.children.append(parse(reader));
        else if (token == QXmlStreamReader::Characters)
            stanza.text += reader.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    return stanza;
}

inline Stanza xml(const char* text)
{
    QXmlStreamReader reader{QString::fromUtf8(text)};
    reader.readNextStartElement();
    return parse(reader);
}

} // namespace jackdaw::xmpp
