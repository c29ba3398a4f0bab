// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "core/transfers/transfer.h"

class QBoxLayout;
class QCheckBox;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class IconLabel;
class TextLabel;
class Theme;

/// One file on its way, or one that was, with what can be done about it. Main thread.
class TransferRow final : public QWidget {
    Q_OBJECT
public:
    TransferRow(Core& core, const Theme& theme, TransferId transfer, QWidget* parent = nullptr);

    void refresh();
    /// Offers to take the row away once the transfer is over.
    void setDismissable(bool dismissable);
    /// Puts its buttons behind `previous` in the order of Tab (null: leaves the first where it is). Gives the last.
    QWidget* followInTab(QWidget* previous);

Q_SIGNALS:
    void dismissed(jackdaw::TransferId transfer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(const QString& text);
    void accept(const QString& folder);
    void goOtherWay();
    void rememberIfWanted();
    void askFolder();
    void cancel();
    void showFolder();
    void report(const QString& problem);
    void arrange();

    Core& m_core;
    const Theme& m_theme;
    TransferId m_transfer;
    QString m_problem; ///< why the last wish was refused
    bool m_dismissable = false;
    QBoxLayout* m_layout;
    QBoxLayout* m_buttons;
    IconLabel* m_icon;
    TextLabel* m_name;
    TextLabel* m_text;
    QProgressBar* m_progress;
    QCheckBox* m_remember; ///< that the other side may see the user's address
    QPushButton* m_accept;
    QPushButton* m_otherWay;
    QPushButton* m_choose;
    QPushButton* m_cancel;
    QPushButton* m_show;
    QToolButton* m_dismiss;
};

} // namespace jackdaw::ui
