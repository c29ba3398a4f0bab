// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/wire/types.h"

class QLineEdit;
class QPushButton;

namespace jackdaw::ui {

class Theme;

/// A file or folder by its path, typed or chosen: to be read, to be written, or a folder for several.
class FileEdit final : public QWidget {
    Q_OBJECT
public:
    /// `suggestion` names a file to be written; else it is empty.
    FileEdit(const Theme& theme, wire::FieldKind kind, const QString& suggestion, QWidget* parent = nullptr);

    QString path() const;
    /// What it is called and explained by, as of one input.
    void setSpoken(const QString& name, const QString& description);

Q_SIGNALS:
    void changed();

private:
    void choose();

    wire::FieldKind m_kind;
    QLineEdit* m_line;
    QPushButton* m_choose;
};

} // namespace jackdaw::ui
