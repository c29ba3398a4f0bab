// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/keys_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/prompts/fact_grid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

KeysDialog::KeysDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace4);
    auto* grid = new FactGrid(theme);
    grid->setContentsMargins(kSpace6, kSpace4, kSpace6, kSpace4);
    for (const QAction* action : actions) {
        const QKeySequence keys = action->shortcut();
        if (!keys.isEmpty())
            grid->add(keys.toString(QKeySequence::NativeText), action->text().remove(QLatin1Char('&')));
    }
    grid->add(tr("Enter"), tr("Open the contact; in the input: send"));
    grid->add(tr("Shift+Enter"), tr("A new line"));
    grid->add(QStringLiteral("F2"), tr("Rename the contact"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(grid);
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(kSpace4, 0, kSpace4, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(440, 460);
}

} // namespace jackdaw::ui
