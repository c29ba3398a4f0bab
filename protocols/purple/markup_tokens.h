// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace jackdaw::purple {

/// One piece of HTML. `text` and attribute values still hold their character references.
struct MarkupToken {
    enum class Kind { Text, Start, End };

    struct Attribute {
        QStringView name;
        QStringView value;
    };

    Kind kind = Kind::Text;
    QStringView text;
    QString name;                ///< lower case
    QList<Attribute> attributes; ///< the first kMaximumAttributes

    static constexpr int kMaximumAttributes = 16;
};

/// Splits HTML as the tokenizer of the HTML standard does, leaving out comments, declarations and the content of
/// script, style and title. Linear: every character is looked at a bounded number of times, whatever is missing.
class MarkupTokenizer {
public:
    explicit MarkupTokenizer(QStringView html)
        : m_html(html)
    {
    }

    /// False at the end.
    bool next(MarkupToken& token);

private:
    void readText(MarkupToken& token);
    bool readTag(MarkupToken& token);
    void readAttribute(MarkupToken& token);
    QStringView readValue();
    void skipDeclaration();
    void skipContent(const QString& name);
    bool atEnd() const { return m_at >= m_html.size(); }

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace jackdaw::purple
