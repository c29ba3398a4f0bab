// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/input_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace jackdaw::ui {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

InputEdit::InputEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setAccessibleName(tr("Message"));
    viewport()->setAutoFillBackground(false);
    // Room for the caret at the right edge.
    document()->setDocumentMargin(1);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_completer.reset();
        placeText();
    });
    placeText();
}

void InputEdit::placeText()
{
    const QString text = toPlainText();
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    const bool mute = first == text.end();
    const bool leftwards = mute ? isRightToLeft() : first->direction() != QChar::DirL;
    QTextOption option = document()->defaultTextOption();
    const Qt::LayoutDirection direction = mute ? layoutDirection() : Qt::LayoutDirectionAuto;
    const Qt::Alignment side = leftwards ? Qt::AlignRight : Qt::AlignLeft;
    if (option.textDirection() == direction && option.alignment() == side)
        return;
    option.setTextDirection(direction);
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

void InputEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeText();
}

void InputEdit::replaceText(const QString& text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::End);
}

int InputEdit::wantedHeight(int maximum) const
{
    qreal lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
        if (lines * fontMetrics().lineSpacing() > maximum)
            return maximum;
    }
    return std::min(maximum, static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing())) + 4);
}

void InputEdit::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (handleEnter(event))
            return;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::ControlModifier) {
            const bool older = event->key() == Qt::Key_Up;
            if (const std::optional<QString> line = m_history.move(older, toPlainText()))
                replaceText(*line);
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (plain)
            return Q_EMIT scrollRequested(event->key());
        break;
    case Qt::Key_Escape:
        return Q_EMIT leaveRequested();
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool InputEdit::handleEnter(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        Q_EMIT sendRequested();
        return true;
    }
    // QPlainTextEdit would make a line separator of Shift+Enter, which is not the line feed networks know.
    textCursor().insertBlock();
    ensureCursorVisible();
    return true;
}

bool InputEdit::event(QEvent* event)
{
    // Tab stays the way out of the field unless there is something to complete.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && complete())
            return true;
    }
    return QPlainTextEdit::event(event);
}

bool InputEdit::complete()
{
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const bool command = text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1StringView("//"))
        && !text.first(cursor.position()).trimmed().contains(QLatin1Char(' '));
    const QStringList& words = command ? m_commands : m_nicks;
    if (words.isEmpty() || cursor.hasSelection())
        return false;
    const QString end = command ? QStringLiteral(" ") : QStringLiteral(": ");
    const std::optional<NickCompleter::Completion> completion = m_completer.next(text, cursor.position(), words, end);
    if (!completion)
        return false;
    const NickCompleter saved = m_completer;
    cursor.setPosition(completion->start);
    cursor.setPosition(completion->end, QTextCursor::KeepAnchor);
    cursor.insertText(completion->text);
    setTextCursor(cursor);
    m_completer = saved;
    return true;
}

bool InputEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasImage() || !localFiles(*source).isEmpty();
}

void InputEdit::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList files = localFiles(*source); !files.isEmpty())
        return Q_EMIT filesGiven(files);
    if (source->hasText())
        textCursor().insertText(source->text());
    else if (source->hasImage())
        return Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()));
    ensureCursorVisible();
}

} // namespace jackdaw::ui
