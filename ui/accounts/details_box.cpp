// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/accounts/details_box.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

DetailsBox::DetailsBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_text(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace1);
    m_fold->setText(tr("Details"));
    m_fold->setAccessibleName(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIcon(theme.icon(QStringLiteral("chevron-right")));
    m_fold->setMinimumHeight(28);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What the network said"));
    m_text->setFixedHeight(84);
    m_text->hide();
    layout->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, [this, &theme](bool open) {
        m_fold->setIcon(theme.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_text->setVisible(open);
    });
    hide();
}

void DetailsBox::setText(const QString& text)
{
    m_text->setPlainText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_fold->setChecked(false);
}

} // namespace jackdaw::ui
