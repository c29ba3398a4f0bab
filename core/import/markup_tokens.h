// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArrayView>

namespace jackdaw::imports {

/// One piece of HTML: text, or a tag.
struct MarkupToken {
    enum class Kind { End, Text, Entity, Open, Close, Other };

    Kind kind = Kind::End;
    QByteArrayView text;       ///< as it was written; of an entity without & and ;
    QByteArrayView name;       ///< of a tag, in any case of the letters
    QByteArrayView attributes; ///< of a tag that opens

    bool isTag(const char* wanted) const;
};

/// Cuts HTML into tokens, one after the other and without looking back, so that no input takes long. Whatever cannot be
/// a tag is text. The bytes must outlive it. Pure.
class MarkupTokens {
public:
    explicit MarkupTokens(QByteArrayView html)
        : m_html(html)
    {
    }

    MarkupToken next();
    /// Where the next token begins.
    qsizetype position() const { return m_position; }

private:
    MarkupToken tag();
    MarkupToken entity();
    MarkupToken literal();
    MarkupToken take(MarkupToken::Kind kind, qsizetype length);

    QByteArrayView m_html;
    qsizetype m_position = 0;
};

/// The value of an attribute, as it was written; empty where there is none.
QByteArrayView attribute(QByteArrayView attributes, QByteArrayView name);

/// What an entity stands for ("amp", "#65", "#x41"), as UTF-8; empty where it is none.
QByteArray entityText(QByteArrayView name);

/// Without regard to the case of ASCII letters.
bool sameWord(QByteArrayView a, QByteArrayView b);

} // namespace jackdaw::imports
