// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "ui/conversation/row_layout.h"

namespace jackdaw::ui {

/// What happened rather than what was said: quiet, in the middle.
class NoticeRow final : public RowLayout {
public:
    NoticeRow(const Message& message, const RowLook& look, const RowState& state);

protected:
    void paintRow(QPainter& painter, const RowPaint& paint) const override;

private:
    Message m_message;
};

/// A hairline with words in it: a date, or where the new messages begin.
class SeparatorRow final : public RowLayout {
public:
    SeparatorRow(const TimelineRow& row, const Message& message, const RowLook& look);

protected:
    void paintRow(QPainter& painter, const RowPaint& paint) const override;

private:
    QString m_label;
    bool m_news;
};

/// "Today", "Yesterday", or the date in the reader's language.
QString dateLabel(const QDate& date, const QLocale& locale);
/// "New since 09:12".
QString newMessagesLabel(const Message& first, const QLocale& locale);

} // namespace jackdaw::ui
