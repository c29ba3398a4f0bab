// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/plugins/plugin_service.h"

class QCheckBox;

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// One plugin in the list of plugins: switch, what it speaks, where it comes from, and why it is not loaded.
class PluginRow final : public QWidget {
    Q_OBJECT
public:
    PluginRow(const Theme& theme, const Plugin& plugin, QWidget* parent = nullptr);

    const Plugin& plugin() const { return m_plugin; }
    /// `accounts`: how many use it.
    void show(const Plugin& plugin, int accounts);

Q_SIGNALS:
    /// The user wants it on or off; the row shows what it was told last.
    void switched(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showState(int accounts);

    const Theme& m_theme;
    Plugin m_plugin;
    QCheckBox* m_on;
    TextLabel* m_name;
    TextLabel* m_origin;
    TextLabel* m_file;
    TextLabel* m_state;
};

} // namespace jackdaw::ui
