// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QPlainTextEdit>
#include <QStringList>

#include "ui/conversation/nick_completer.h"
#include "ui/conversation/sent_history.h"

namespace jackdaw::ui {

/// The files that are dragged or copied; empty where something else is among them.
QStringList localFiles(const QMimeData& data);

/// The field one writes in: plain text only, grows with what is written, Enter sends. Main thread.
class InputEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit InputEdit(QWidget* parent = nullptr);

    /// Nicks that Tab completes; empty: Tab moves the keyboard on.
    void setNicks(const QStringList& nicks) { m_nicks = nicks; }
    /// Commands that Tab completes at the beginning, with their slash.
    void setCommands(const QStringList& commands) { m_commands = commands; }
    SentHistory& history() { return m_history; }

    /// Replaces what is written such that Ctrl+Z brings it back.
    void replaceText(const QString& text);
    /// Height that shows all of the text, but no more than `maximum`.
    int wantedHeight(int maximum) const;

Q_SIGNALS:
    void sendRequested();
    void leaveRequested();
    /// Files were pasted or dropped.
    void filesGiven(const QStringList& paths);
    void pictureGiven(const QImage& picture);
    /// Page Up and the like, which belong to the messages.
    void scrollRequested(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    /// Text follows its own words, on the side where the first of them begins; as long as there are none, the caret
    /// stands where the interface begins.
    void placeText();
    bool handleEnter(QKeyEvent* event);
    bool complete();

    QStringList m_nicks;
    QStringList m_commands;
    NickCompleter m_completer;
    SentHistory m_history;
};

} // namespace jackdaw::ui
