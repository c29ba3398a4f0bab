// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <functional>
#include <memory>

class QWidget;

namespace jackdaw::ui {
class Theme;
}

namespace jackdaw::shots {

/// Takes the pictures of one look: light or dark, mirrored or not.
class Shots {
public:
    /// `folder` must exist; `suffix` ends each file's name before ".png".
    Shots(ui::Theme& theme, QString folder, QString suffix);

    void mainWindow();
    void narrowWindows();
    void emptyStates();
    void dialogs();
    void assistant();
    void prompts();

    /// How many pictures were written; -1 once one could not be.
    int written() const { return m_written; }

private:
    void save(QWidget& widget, const QString& name);

    ui::Theme& m_theme;
    QString m_folder;
    QString m_suffix;
    int m_written = 0;
};

} // namespace jackdaw::shots
