// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/notices_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/prompts/notice_line.h"
#include "ui/theme/button_row.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"
#include "ui/window/notice_pile.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 620;
constexpr int kHighest = 560;

} // namespace

NoticesDialog::NoticesDialog(NoticePile& pile, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_pile(pile)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
{
    setWindowTitle(tr("Notices"));
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setSpacing(0);
    m_rows->setSpacing(0);
    pageLayout->addLayout(m_rows);
    pageLayout->addStretch();
    refresh();
    auto* scroll = new ScrollPage(theme, page, {kSpace4, kSpace4, kSpace4, kSpace2}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new ButtonRow(this);
    foot->setButtons({}, {close});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace4);
    layout->setSpacing(kSpace4);
    layout->addWidget(scroll, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(kSpace4, 0, kSpace4, 0);
    below->addWidget(foot);
    layout->addLayout(below);
    resize(kWidth, qMin(page->heightForWidth(kWidth) + 2 * kSpace4 + foot->heightAt(kWidth), kHighest));
    close->setFocus(Qt::OtherFocusReason);
    connect(&pile, &NoticePile::linesChanged, this, &NoticesDialog::refresh);
    connect(&pile, &NoticePile::leads, this, &NoticesDialog::accept);
}

void NoticesDialog::refresh()
{
    QHash<const NoticeLine*, NoticeLine*> gone = std::exchange(m_lines, {});
    const QList<NoticeLine*> originals = m_pile.lines();
    for (NoticeLine* original : originals) {
        NoticeLine* line = gone.take(original);
        if (!line)
            m_rows->addWidget(line = makeLike(original));
        line->setText(original->text());
        m_lines.insert(original, line);
    }
    for (NoticeLine* line : std::as_const(gone))
        line->deleteLater();
    if (originals.isEmpty())
        reject();
}

NoticeLine* NoticesDialog::makeLike(NoticeLine* original)
{
    auto* line = new NoticeLine(m_theme, original->icon(), original->role(), original->text(), this);
    const QList<QPushButton*> buttons = original->buttons();
    for (QPushButton* button : buttons) {
        connect(line->addButton(button->text()), &QPushButton::clicked, button, &QPushButton::click);
    }
    return line;
}

} // namespace jackdaw::ui
