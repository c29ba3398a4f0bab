// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <algorithm>
#include <cmath>

#include "ui/conversation/bubble_row.h"
#include "ui/conversation/line_row.h"
#include "ui/conversation/row_layout.h"
#include "ui/conversation/separator_rows.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kGuessedFrom = 2000; ///< what is longer is folded anyway
constexpr int kGuessedLines = 20;

bool isNotice(const Message& message)
{
    return message.direction == Direction::Notice || message.kind == wire::MessageKind::System;
}

} // namespace

std::unique_ptr<RowLayout> layOut(const TimelineRow& row, const Message& message, const RowLook& look,
                                  const RowState& state)
{
    if (row.kind != RowKind::Message)
        return std::make_unique<SeparatorRow>(row, message, look);
    if (look.style == RowStyle::Lines)
        return std::make_unique<LineRow>(row, message, look, state);
    if (isNotice(message))
        return std::make_unique<NoticeRow>(message, look, state);
    return std::make_unique<BubbleRow>(row, message, look, state);
}

int guessHeight(const TimelineRow& row, const Message& message, const RowLook& look)
{
    const QFontMetricsF font(look.theme->font(TextStyle::Text));
    if (row.kind != RowKind::Message)
        return static_cast<int>(font.height()) + kSpace6;
    const bool lines = look.style == RowStyle::Lines;
    const qreal width = lines ? LineRow::textWidth(look) : BubbleRow::textWidth(look);
    const QStringView text = QStringView(message.body.text).first(std::min(message.body.text.size(), kGuessedFrom));
    const auto wrapped = static_cast<int>(static_cast<qreal>(text.size()) * font.averageCharWidth() / width);
    const int count = std::min(kGuessedLines, 1 + wrapped + static_cast<int>(text.count(QLatin1Char('\n'))));
    const qreal inner = count * lineHeight(font);
    if (lines)
        return static_cast<int>(inner) + kSpace1;
    return static_cast<int>(inner + (row.startsGroup ? font.height() + kSpace4 : kSpace1)) + kSpace4;
}

wire::RichText shownText(const Message& message)
{
    wire::RichText text = message.body;
    if (message.kind != wire::MessageKind::Action)
        return text;
    const QString before = (message.senderName.isEmpty() ? message.sender : message.senderName) + QLatin1Char(' ');
    for (wire::Entity& entity : text.entities)
        entity.offset += static_cast<int>(before.size());
    text.text.prepend(before);
    text.entities.prepend({0, static_cast<int>(before.size()) - 1, wire::EntityKind::Bold, {}});
    text.entities.prepend({0, static_cast<int>(text.text.size()), wire::EntityKind::Italic, {}});
    return text;
}

} // namespace jackdaw::ui
