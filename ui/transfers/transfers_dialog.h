// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QHash>

#include "core/base/paced.h"
#include "core/transfers/transfer.h"

class QPushButton;
class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;
class TransferRow;

/// Every file on its way and every one of this run, newest first.
class TransfersDialog final : public QDialog {
    Q_OBJECT
public:
    TransfersDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);

private:
    void refresh();

    Core& m_core;
    const Theme& m_theme;
    QVBoxLayout* m_rows;
    TextLabel* m_empty;
    QPushButton* m_clear;
    QPushButton* m_close;
    QHash<TransferId, TransferRow*> m_byTransfer;
    Paced m_changed;
};

} // namespace jackdaw::ui
