// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "ui/conversation/delivery_sign.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {
namespace {

/// Where there is ink, whatever its colour.
QImage inkOf(MessageState state, const Theme& theme)
{
    QImage picture(28, 16, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDelivery(painter, QRectF(2, 1, 22, 13), state, theme);
    painter.end();
    return picture.createAlphaMask(Qt::ThresholdDither | Qt::AvoidDither);
}

TEST(DeliverySign, NoTwoStatesDifferByColourAlone)
{
    Theme theme;
    theme.install();
    const QList<MessageState> states{MessageState::Queued, MessageState::Sent,   MessageState::Delivered,
                                     MessageState::Read,   MessageState::Failed, MessageState::Unconfirmed};
    for (const MessageState one : states) {
        for (const MessageState other : states) {
            EXPECT_EQ(inkOf(one, theme) == inkOf(other, theme), one == other) << int(one) << " " << int(other);
        }
    }
}

} // namespace
} // namespace jackdaw::ui
