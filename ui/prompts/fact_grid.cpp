// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/fact_grid.h"

#include <QFontDatabase>
#include <QGridLayout>

#include "ui/prompts/page_text.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kNameWidth = 110;

// A fingerprint in lines of eight pairs: readable aloud, and it fits 360 pixels.
QString inLines(const QString& fingerprint)
{
    QStringList pairs = fingerprint.toUpper().split(QLatin1Char(':'));
    QStringList lines;
    while (!pairs.isEmpty()) {
        lines << QStringList(pairs.mid(0, 8)).join(QLatin1Char(':'));
        pairs.remove(0, qMin<qsizetype>(8, pairs.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FactGrid::FactGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(kSpace4);
    m_layout->setVerticalSpacing(kSpace2);
    m_layout->setColumnStretch(1, 1);
}

void FactGrid::add(const QString& name, const QString& value)
{
    auto* text = new TextLabel(m_theme, TextStyle::Secondary, Role::Text, this);
    text->setText(value.isEmpty() ? tr("unknown") : value);
    text->setWordWrap(true);
    text->setAccessibleName(name);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(name, text, Qt::AlignTop);
}

void FactGrid::add(const QString& name, const wire::RichText& value)
{
    auto* page = new PageText(m_theme, value, this, TextStyle::Secondary);
    page->setOneEdge();
    addRow(name, page, Qt::Alignment());
}

void FactGrid::addFixed(const QString& name, const QString& value)
{
    auto* text = new QLabel(inLines(value), this);
    text->setTextFormat(Qt::PlainText);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_theme.font(TextStyle::Small).pointSizeF());
    text->setFont(font);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setAccessibleName(name);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Its lines run from left to right, and stand where the other values do; leading is by the label's own direction.
    addRow(name, text, Qt::AlignTop | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void FactGrid::addRow(const QString& name, QWidget* value, Qt::Alignment place)
{
    auto* label = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    label->setText(name);
    // A label that may fold would fold before it needs to.
    const bool folds = label->sizeHint().width() > kNameWidth;
    label->setWordWrap(folds);
    if (folds)
        label->setFixedWidth(kNameWidth);
    const int row = m_layout->rowCount();
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    m_layout->addWidget(value, row, 1, place);
}

} // namespace jackdaw::ui
