// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "core/wire/rich_text.h"

class QPainter;

namespace jackdaw::ui {

/// Fonts and colours of a block of rich text.
struct TextLook {
    QFont font;
    QColor ground; ///< what it stands on; colours the sender chose must be readable there
    QColor text;
    QColor muted;
    QColor link;
    QColor codeGround;
    QColor selection;
    QColor selectedText;
    QColor found; ///< ground of words that were looked for
};

/// Distance of one line to the next.
qreal lineHeight(const QFontMetricsF& font);

/// A stretch of characters; UTF-16 code units, end excluded.
struct TextRange {
    int start = 0;
    int end = 0;

    bool isEmpty() const { return end <= start; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Rich text laid out in a width: one QTextLayout per paragraph, each in the direction of its first strong
/// character. Long text can be cut after a number of characters and lines. Main thread; immutable.
class RichTextBlock {
public:
    struct Options {
        qreal width = 400;                                ///< wraps here
        int characters = std::numeric_limits<int>::max(); ///< shows at most
        int lines = std::numeric_limits<int>::max();      ///< shows at most, counted by line feeds
        bool spoilersShown = false;
        bool centred = false;
        std::optional<Qt::LayoutDirection> edge{}; ///< where all lines begin; else each where its text does
    };

    RichTextBlock(const wire::RichText& text, const TextLook& look, const Options& options);

    /// What is covered, which may be narrower than the width given.
    QSizeF size() const { return m_size; }
    /// Characters that are laid out; fewer than the text has when it was cut.
    int shownCharacters() const { return m_shown; }
    bool isCut() const { return m_shown < m_text.text.size(); }
    const wire::RichText& text() const { return m_text; }

    /// Paints at `origin`; what lies outside of `clip` (same coordinates) is left out.
    /// `found`: words to mark.
    void paint(QPainter& painter, const QPointF& origin, const QRectF& clip, const TextRange& selection,
               const std::vector<TextRange>& found = {}) const;
    /// The top of the line a character stands in.
    qreal topOf(int position) const;

    /// The nearest cursor position.
    int positionAt(const QPointF& point) const;
    /// Index of the link or hidden spoiler under the point; -1: none.
    int entityAt(const QPointF& point) const;
    TextRange wordAt(int position) const;
    TextRange paragraphAt(int position) const;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout;
        int offset = 0;
        int length = 0;
        qreal indent = 0;
        qreal y = 0;
        qreal height = 0;
        bool code = false;
        bool quote = false;
        bool rightToLeft = false;
    };

    void cut(const Options& options);
    void addParagraph(int offset, int length, const Options& options);
    QTextCharFormat formatFor(const wire::Entity& entity, const Options& options) const;
    void breakLines(qreal width);
    void paintGrounds(QPainter& painter, const QPointF& origin) const;
    const Paragraph& paragraphUnder(qreal y) const;
    const Paragraph& paragraphOf(int position) const;

    wire::RichText m_text;
    TextLook m_look;
    std::vector<Paragraph> m_paragraphs;
    QSizeF m_size;
    int m_shown = 0;
    bool m_spoilersShown = false;
};

} // namespace jackdaw::ui
