// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/enter_presses.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace jackdaw::ui {

void EnterPresses::watch(QWidget* widget)
{
    if (qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QCheckBox*>(widget)
        && !qobject_cast<QRadioButton*>(widget))
        widget->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        static_cast<QAbstractButton*>(watched)->click();
    return true;
}

} // namespace jackdaw::ui
