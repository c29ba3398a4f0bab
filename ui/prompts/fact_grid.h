// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/wire/rich_text.h"

class QGridLayout;

namespace jackdaw::ui {

class Theme;

/// Facts under each other: a quiet name, a value that can be selected and wraps anywhere.
class FactGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(const Theme& theme, QWidget* parent = nullptr);

    void add(const QString& name, const QString& value);
    /// With its links, which ask before they are opened.
    void add(const QString& name, const wire::RichText& value);
    /// In fixed width, left to right whatever the interface's direction: fingerprints.
    void addFixed(const QString& name, const QString& value);

private:
    void addRow(const QString& name, QWidget* value, Qt::Alignment place);

    const Theme& m_theme;
    QGridLayout* m_layout;
};

} // namespace jackdaw::ui
