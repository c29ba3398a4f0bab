// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/wire/room_types.h"

class QLineEdit;
class QListView;
class QMenu;

namespace jackdaw::ui {

class ParticipantsModel;
class Theme;

/// Who is in a room: a column beside the messages with a search field. Main thread.
class ParticipantsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ParticipantsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setParticipants(const QList<wire::Participant>& participants);
    ParticipantsModel& model() { return *m_model; }
    void focusSearch();
    /// Somebody has another picture.
    void lookAgain();

Q_SIGNALS:
    /// Write to this one alone, in the room.
    void messageRequested(const QString& nick);
    /// The menu of a participant is about to open: whoever knows more to do with them adds it.
    void menuOpening(QMenu* menu, const jackdaw::wire::Participant& participant);
    /// Put the name into what is being written.
    void mentionRequested(const QString& nick);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& position);

    const Theme& m_theme;
    ParticipantsModel* m_model = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
};

} // namespace jackdaw::ui
