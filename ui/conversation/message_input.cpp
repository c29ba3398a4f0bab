// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/message_input.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/conversation/input_edit.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

constexpr int kSendWidth = 44;
constexpr int kFramePadding = 9;

/// The button that is the primary action here: an icon on the accent.
class SendButton final : public QToolButton {
public:
    SendButton(const Theme& theme, QWidget* parent)
        : QToolButton(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = m_theme.colour(Role::Accent);
        const bool pressed = isDown() || (underMouse() && isEnabled());
        // In high contrast lines and text are of one colour: there the ground stays empty.
        const bool outlined = !isEnabled() && m_theme.highContrast();
        painter.setPen(outlined ? QPen(m_theme.colour(Role::Line)) : QPen(Qt::NoPen));
        painter.setBrush(isEnabled()    ? (pressed ? accent.darker(112) : accent)
                             : outlined ? m_theme.colour(Role::Field)
                                        : m_theme.colour(Role::Line));
        const qreal inset = outlined ? 0.5 : 0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRowRadius, kRowRadius);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.colour(Role::OnAccent), 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), kRowRadius - 2, kRowRadius - 2);
        }
        const QIcon icon = m_theme.icon(QStringLiteral("send"), isEnabled() ? Role::OnAccent : Role::Muted);
        icon.paint(&painter, QRect(width() / 2 - kIcon / 2, height() / 2 - kIcon / 2, kIcon, kIcon));
    }

private:
    const Theme& m_theme;
};

} // namespace

MessageInput::MessageInput(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_help(new QLabel(this))
    , m_frame(new QWidget(this))
    , m_edit(new InputEdit(m_frame))
    , m_attach(makeIconButton(theme, QStringLiteral("attach"), tr("Send a file…"), m_frame))
    , m_send(new SendButton(theme, m_frame))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace1, kSpace4, kSpace4);
    column->setSpacing(kSpace2);
    column->addWidget(m_help);
    column->addWidget(m_frame);
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(sides(*this, kSpace4, kFramePadding, kFramePadding + 2, kFramePadding));
    row->setSpacing(kSpace2);
    row->addWidget(m_edit, 1, Qt::AlignVCenter);
    row->addWidget(m_attach, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setContentsMargins(kSpace4, 0, kSpace4, 0);
    m_help->hide();
    m_send->setFixedSize(kSendWidth, kButton);
    m_send->setAccessibleName(tr("Send"));
    m_send->setToolTip(tr("Send (Enter)"));
    m_send->setFocusPolicy(Qt::TabFocus);
    m_send->setEnabled(false);
    m_attach->setFocusPolicy(Qt::TabFocus);
    m_attach->hide();
    m_edit->installEventFilter(this);
    connect(m_attach, &QToolButton::clicked, this, &MessageInput::attachRequested);
    connect(m_send, &QToolButton::clicked, this, &MessageInput::sendRequested);
    connect(m_edit, &InputEdit::sendRequested, this, &MessageInput::sendRequested);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refreshSend();
        grow();
        Q_EMIT textChanged(text());
    });
    connect(&theme, &Theme::changed, this, &MessageInput::applyLook);
    applyLook();
}

QString MessageInput::text() const
{
    return m_edit->toPlainText();
}

void MessageInput::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void MessageInput::setMaximumGrowth(int pixels)
{
    m_maximum = pixels;
    grow();
}

void MessageInput::setHint(const QString& hint)
{
    m_edit->setPlaceholderText(hint);
}

void MessageInput::setWritable(bool writable)
{
    // Read-only, not disabled: a disabled field hands the focus, and the keys typed next, to another part of the
    // window.
    m_edit->setReadOnly(!writable);
    refreshSend();
    update();
}

void MessageInput::setAttachable(bool attachable)
{
    m_attach->setVisible(attachable);
}

void MessageInput::refreshSend()
{
    m_send->setEnabled(!m_edit->isReadOnly() && !text().trimmed().isEmpty());
}

void MessageInput::setHelp(const QStringList& lines)
{
    m_help->setText(lines.join(QLatin1Char('\n')));
    m_help->setVisible(!lines.isEmpty());
}

void MessageInput::applyLook()
{
    m_edit->setFont(m_theme.font(TextStyle::Text));
    m_help->setFont(m_theme.font(TextStyle::Secondary));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, m_theme.colour(Role::Text));
    palette.setColor(QPalette::PlaceholderText, m_theme.colour(Role::Muted));
    m_edit->setPalette(palette);
    QPalette muted = m_help->palette();
    muted.setColor(QPalette::WindowText, m_theme.colour(Role::Muted));
    m_help->setPalette(muted);
    grow();
    update();
}

void MessageInput::grow()
{
    m_edit->setFixedHeight(m_edit->wantedHeight(std::max(m_maximum, m_edit->fontMetrics().lineSpacing() + 2)));
}

void MessageInput::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colour(Role::Window));
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(m_theme.colour(focused ? Role::Accent : Role::Border), focused ? 1.5 : 1));
    painter.setBrush(m_theme.colour(m_edit->isReadOnly() ? Role::Side : Role::Field));
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(0.75, 0.75, -0.75, -0.75), kInputRadius, kInputRadius);
}

void MessageInput::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    grow();
}

bool MessageInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace jackdaw::ui
