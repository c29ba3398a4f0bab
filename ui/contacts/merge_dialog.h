// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// Chooses who is the same person as `contact`.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Core& core, const Theme& theme, ContactId contact, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(jackdaw::ContactId target, const QList<jackdaw::ContactId>& others);

private:
    void filter(const QString& text);
    QList<ContactId> marked() const;

    ContactId m_contact;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QPushButton* m_merge;
};

} // namespace jackdaw::ui
