// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSet>
#include <QToolButton>

#include "core/base/paced.h"
#include "core/transfers/transfer.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// Leads to the list of files, with the number of those on their way and of those that have ended unseen. Hidden while
/// there are none. Main thread.
class FilesButton final : public QToolButton {
    Q_OBJECT
public:
    FilesButton(Core& core, const Theme& theme, QWidget* parent = nullptr);

    int count() const { return m_underWay + m_ended; }
    /// The list is open, or the button may not be there: what has ended is seen.
    void setListOpen(bool open);
    /// False where there is no room for it.
    void setRoom(bool room);

Q_SIGNALS:
    void countChanged(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Core& m_core;
    const Theme& m_theme;
    QSet<TransferId> m_seen;
    bool m_listOpen = false;
    bool m_room = true;
    int m_underWay = 0;
    int m_ended = 0; ///< unseen
    Paced m_changed;
};

} // namespace jackdaw::ui
