// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace jackdaw::ui {

class ConversationSubject;
class Theme;

/// The strip above the messages: who it is, how available, which way messages go, what can be done. Where the list has
/// no room beside it, the way back stands first. Main thread.
class ConversationHeader final : public QWidget {
    Q_OBJECT
public:
    ConversationHeader(const Theme& theme, ConversationSubject& subject, QWidget* parent = nullptr);

    /// Reads the subject again.
    void refresh();
    /// How many are in the room, and what may be done there.
    void setRoom(int participants, bool canSetTopic, bool canInvite, bool canChangeNick, bool joined);
    void setPanelShown(bool shown);
    void setBackShown(bool shown);

Q_SIGNALS:
    void backRequested();
    void panelToggled(bool shown);
    void topicRequested();
    void inviteRequested();
    void nickRequested();
    void leaveRequested();
    void searchRequested();
    /// The menu is about to open, the room's own acts in it: whoever knows more to do adds it.
    void menuOpening(QMenu* menu);
    /// Which way messages go was chosen by hand, and what is written next goes that way.
    void routeChosen();
    void routeFailed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showRoutes();
    void showMenu();
    void fillRoom(QMenu& menu);
    void nameRoute();
    /// In logical order: left is leading.
    QRect faceRect() const;
    QRect textRect() const;

    const Theme& m_theme;
    ConversationSubject& m_subject;
    QToolButton* m_back = nullptr;
    QPushButton* m_route = nullptr;
    QToolButton* m_people = nullptr;
    QToolButton* m_find = nullptr;
    QToolButton* m_more = nullptr;
    bool m_canSetTopic = false;
    bool m_canInvite = false;
    bool m_canChangeNick = false;
    bool m_joined = false;
};

} // namespace jackdaw::ui
