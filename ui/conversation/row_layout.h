// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFontMetricsF>
#include <QLocale>
#include <functional>
#include <memory>

#include "core/conversations/message.h"
#include "ui/conversation/rich_text_block.h"
#include "ui/conversation/timeline_model.h"
#include "ui/theme/avatar.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

enum class RowStyle { Bubbles, Lines };

/// What a click in a row does.
enum class RowAction { None, Retry, Discard, ShowMore, OpenLink, ShowSpoiler };

/// What every row of one timeline is laid out with.
struct RowLook {
    const Theme* theme = nullptr;
    RowStyle style = RowStyle::Bubbles;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;
    int width = 600;
    QStringList linkSchemes{};                      ///< of links that lead into Jackdaw
    std::function<QString(ConversationId)> network; ///< the chip's text; empty: no chip
    std::function<Avatar(const Message&)> avatar;
};

/// What the reader did to one message; lives as long as the timeline shows this conversation.
struct RowState {
    int unfolded = 0; ///< how often "Show more" was chosen
    bool spoilersShown = false;
};

struct RowHit {
    RowAction action = RowAction::None;
    QString target{}; ///< OpenLink: where it leads
    QString shown{};  ///< OpenLink: what it says
    bool onText = false;
    int position = 0; ///< nearest character
};

/// How a row is painted this time.
struct RowPaint {
    QRectF clip; ///< in the row's coordinates
    TextRange selection;
    const std::vector<TextRange>* found = nullptr; ///< words to mark
    bool current = false;                          ///< the keyboard is on it
    bool hovered = false;
};

/// One row laid out for one width: knows its height, paints itself, finds what is under the pointer. Rows are made
/// when they come into view and thrown away when they leave. Main thread.
class RowLayout {
public:
    virtual ~RowLayout() = default;
    int height() const { return m_height; }
    /// The painter's origin is the row's top left corner.
    void paint(QPainter& painter, const RowPaint& paint) const;
    virtual RowHit hit(const QPointF& point) const;
    const RichTextBlock* text() const { return m_text.get(); }
    QPointF textOrigin() const { return m_textOrigin; }
    /// Where a click means one of its buttons; null: it has none.
    QRectF buttonsRect() const;

protected:
    struct Button {
        RowAction action = RowAction::None;
        QString label;
        QRectF rect;
    };

    explicit RowLayout(const RowLook& look);
    virtual void paintRow(QPainter& painter, const RowPaint& paint) const = 0;
    /// What is outlined while the keyboard is on the row; by default all of it.
    virtual QRectF focusRect() const;
    void paintText(QPainter& painter, const RowPaint& paint) const;

    /// `left` to `right` as if written left to right; mirrored where the interface is.
    QRectF placed(const QRectF& rect) const;
    QFontMetricsF metrics(TextStyle style) const;
    /// Draws one line of text at the leading edge of `rect`, elided.
    void drawLine(QPainter& painter, const QRectF& rect, const QString& text, TextStyle style, const QColor& colour,
                  Qt::Alignment alignment = Qt::AlignLeading) const;
    /// The width a button with that label takes.
    qreal buttonWidth(const QString& label) const;
    /// Lays buttons out one after the other from the leading corner; returns the width they take.
    qreal addButtons(const QPointF& corner, const QList<std::pair<RowAction, QString>>& buttons);
    TextLook textLook(const QColor& ground) const;

    const RowLook& look() const { return m_look; }
    const Theme& theme() const { return *m_look.theme; }
    QString timeOf(const Message& message) const;

    std::unique_ptr<RichTextBlock> m_text;
    QPointF m_textOrigin;
    QList<Button> m_buttons;
    int m_height = 0;

private:
    RowLook m_look;
};

/// The layout of one row of the model.
std::unique_ptr<RowLayout> layOut(const TimelineRow& row, const Message& message, const RowLook& look,
                                  const RowState& state);
/// What that will be high, by the look of it.
int guessHeight(const TimelineRow& row, const Message& message, const RowLook& look);

/// The text a message shows: its body, with the sender before it in an action.
wire::RichText shownText(const Message& message);

} // namespace jackdaw::ui
