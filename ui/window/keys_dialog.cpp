// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/keys_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "ui/prompts/fact_grid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

KeysDialog::KeysDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace4);
    auto* grid = new FactGrid(theme);
    const auto add = [grid](const QList<QKeySequence>& keys, const QString& what) {
        const QString text = QKeySequence::listToString(keys, QKeySequence::NativeText);
        grid->add(QString(text).replace(QStringLiteral("; "), QStringLiteral("\n")), what);
    };
    for (const QAction* action : actions) {
        if (!action->shortcuts().isEmpty())
            add(action->shortcuts(), action->text().remove(QLatin1Char('&')));
    }
    add({Qt::Key_Return}, tr("In the list: open. In the input: send. On a message: its links and acts"));
    add({Qt::SHIFT | Qt::Key_Return}, tr("In the input: a new line"));
    add({Qt::CTRL | Qt::Key_Up}, tr("In the input: what was sent before"));
    add({Qt::Key_Tab}, tr("In a room's input: completes a name. Elsewhere: the next field"));
    add({Qt::Key_PageUp}, tr("In the input: older messages"));
    add({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}, tr("What can be done with a contact, a message, a participant"));
    auto* scroll = new ScrollPage(theme, grid, {kSpace6, kSpace4, kSpace6, kSpace4}, this);
    scroll->setAccessibleName(windowTitle());
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(kSpace6, 0, kSpace6, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(440, 460);
}

} // namespace jackdaw::ui
