// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSize>
#include <QString>
#include <functional>

class QPushButton;
class QWidget;

namespace jackdaw::ui {
class Theme;
}

namespace jackdaw::shots {

/// Where screens are played: shows each, waits until it has settled, and lets the audience look. Main thread.
class Stage {
public:
    /// `name` is unique among the screens.
    using Audience = std::function<void(QWidget& widget, const QString& name)>;

    /// `narrow`: windows and dialogs are 360 wide.
    Stage(ui::Theme& theme, bool narrow, Audience audience);

    ui::Theme& theme() const { return m_theme; }
    bool isNarrow() const { return m_narrow; }

    /// Shows it in that size (empty: its own), or in the narrow one.
    void show(QWidget& widget, const char* name, QSize size = {});
    /// Shows it without anybody looking, to be prepared.
    void prepare(QWidget& widget, QSize size = {});
    /// Looks at it as it is now.
    void look(QWidget& widget, const char* name);
    /// Looks at the menu or popup that is open, and closes it.
    void lookAtPopup(const char* name);
    /// Looks at the dialog that `window` has opened, and closes it.
    void lookAtDialog(const QWidget& window, const char* name);

    /// Lets the loop finish what is on its way: rows read from the store, layouts.
    static void settle();

private:
    ui::Theme& m_theme;
    bool m_narrow;
    Audience m_audience;
};

/// The visible default button of a dialog; null when it has none.
QPushButton* defaultButton(const QWidget& dialog);

} // namespace jackdaw::shots
