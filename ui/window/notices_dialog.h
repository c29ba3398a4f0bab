// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QHash>

class QVBoxLayout;

namespace jackdaw::ui {

class NoticeLine;
class NoticePile;
class Theme;

/// All lines of a pile, each with its buttons; opened by the user. What goes from the pile goes from here; closes
/// itself with the last one. A button that leads elsewhere closes it too. Main thread.
class NoticesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `pile` must outlive it.
    NoticesDialog(NoticePile& pile, const Theme& theme, QWidget* parent = nullptr);

private:
    void refresh();
    NoticeLine* makeLike(NoticeLine* original);

    NoticePile& m_pile;
    const Theme& m_theme;
    QVBoxLayout* m_rows;
    QHash<const NoticeLine*, NoticeLine*> m_lines; ///< by their originals
};

} // namespace jackdaw::ui
