// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>

namespace jackdaw::wire {

/// What an entity does to the characters it covers. Append only: names are on the wire.
enum class EntityKind {
    Unknown,
    Bold,
    Italic,
    Underline,
    Strike,
    Code,
    CodeBlock,
    Quote,
    Link,    ///< value: the target, as the network gave it
    Mention, ///< value: the address that is meant
    Image,   ///< value: name of a file in the account's spool folder
    Colour,  ///< value: #rrggbb as the sender chose it; a hint, never obeyed against contrast
    Spoiler,
    File, ///< the name of a file that came or went with it
};

/// One formatted stretch. Offsets and lengths count UTF-16 code units, as QString does.
struct Entity {
    int offset = 0;
    int length = 0;
    EntityKind kind = EntityKind::Unknown;
    QString value;

    friend bool operator==(const Entity&, const Entity&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("offset", self.offset);
        visit("length", self.length);
        visit("kind", self.kind);
        visit("value", self.value);
    }
};

/// Plain Unicode text and the entities over it. Never HTML; the only form in which text crosses a boundary.
struct RichText {
    QString text;
    QList<Entity> entities;

    RichText() = default;
    explicit RichText(QString plain)
        : text(std::move(plain))
    {
    }

    friend bool operator==(const RichText&, const RichText&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("text", self.text);
        visit("entities", self.entities);
    }
};

/// Drops entities that lie outside the text, cover nothing or are unknown, sorts the rest by offset and caps
/// their number at `maximum`. What a host sends passes through here before anything looks at it.
void normalise(RichText& text, int maximum = 1000);

} // namespace jackdaw::wire
