// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/password_edit.h"

#include <QAction>

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

PasswordEdit::PasswordEdit(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction* look = addAction(theme.icon(QStringLiteral("eye")), TrailingPosition);
    look->setCheckable(true);
    look->setText(tr("Show the password"));
    look->setToolTip(plainTip(look->text()));
    connect(look, &QAction::toggled, this, [this, look, &theme](bool shown) {
        setEchoMode(shown ? Normal : Password);
        look->setIcon(theme.icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    });
}

} // namespace jackdaw::ui
