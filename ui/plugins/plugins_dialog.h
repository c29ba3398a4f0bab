// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QHash>

class QVBoxLayout;

namespace jackdaw {
class Core;
struct Plugin;
} // namespace jackdaw

namespace jackdaw::ui {

class PluginRow;
class TextLabel;
class Theme;

/// All plugins that were found, each with its switch. One of the user's own is used only after a yes to a warning.
class PluginsDialog final : public QDialog {
    Q_OBJECT
public:
    PluginsDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

private:
    void addOwnFolder(QVBoxLayout& layout);
    void openFolder();
    void refresh();
    int accountsOf(const Plugin& plugin) const;
    void switchPlugin(const QString& file, bool on);
    void askForOwn(const Plugin& plugin);
    void carryOut(const QString& file, bool on);

    Core& m_core;
    const Theme& m_theme;
    QVBoxLayout* m_rows;
    TextLabel* m_empty;
    TextLabel* m_refusal; ///< why a choice was not taken
    QHash<QString, PluginRow*> m_byFile;
};

} // namespace jackdaw::ui
