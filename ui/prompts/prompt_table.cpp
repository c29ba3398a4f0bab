// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/prompt_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "ui/prompts/rows_model.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kRowsShown = 9;
constexpr int kLineHeight = 28;
constexpr int kWidestColumn = 260;
constexpr int kNarrowestColumn = 48;

} // namespace

PromptTable::PromptTable(Core& core, const Theme& theme, const Prompt& prompt, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_prompt(prompt.id)
    , m_rows(new RowsModel(prompt.columns, prompt.rows, this))
    , m_view(new QTreeView(this))
    , m_count(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace2);
    m_view->setModel(m_rows);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Results"));
    m_view->setFixedHeight(kLineHeight * (qBound(3, m_rows->rowCount(), kRowsShown) + 1) + 2);
    layout->addWidget(m_view);
    layout->addWidget(m_count);
    QList<QPushButton*> buttons;
    for (const wire::Choice& action : prompt.rowActions) {
        const QString label = oneLine(action.label.isEmpty() ? action.value : action.label);
        auto* button = new QPushButton(withoutShortcut(label), this);
        button->setAutoDefault(false);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, [this, value = action.value] { act(value); });
        buttons.append(button);
        if (m_first.isEmpty())
            m_first = action.value;
    }
    m_buttons = buttons;
    auto* row = new ButtonRow(this);
    row->setButtons(buttons, {});
    row->setVisible(!buttons.isEmpty());
    layout->addWidget(row);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PromptTable::choose);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (!m_first.isEmpty())
            act(m_first);
    });
    connect(&core.prompts(), &PromptService::grown, this, [this](PromptId id) {
        if (id == m_prompt)
            grow();
    });
    measureColumns();
    m_view->viewport()->installEventFilter(this);
    grow();
}

void PromptTable::grow()
{
    if (const Prompt* prompt = m_core.prompts().prompt(m_prompt))
        m_rows->grow(prompt->rows);
    m_count->setText(m_rows->rowCount() == 0 ? tr("Nothing was found.") : tr("%n found", nullptr, m_rows->rowCount()));
}

void PromptTable::measureColumns()
{
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(kNarrowestColumn);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        m_widths.append(qBound(kNarrowestColumn, m_view->columnWidth(column) + kSpace3, kWidestColumn));
    }
}

/// Each as wide as it has to be. Where that is too much, the narrow ones keep their width and the wide ones share what
/// is left; the last one takes what nobody needs.
void PromptTable::fitColumns()
{
    QList<int> order(m_widths.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this](int column) { return m_widths[column]; });
    int left = m_view->viewport()->width();
    auto waiting = int(order.size());
    for (const int column : std::as_const(order)) {
        const int width = std::clamp(left / waiting--, kNarrowestColumn, m_widths[column]);
        m_view->setColumnWidth(column, width);
        left -= width;
    }
    if (const int last = int(m_widths.size()) - 1; last >= 0 && left > 0)
        m_view->setColumnWidth(last, m_view->columnWidth(last) + left);
}

bool PromptTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void PromptTable::choose()
{
    const bool chosen = m_view->selectionModel()->hasSelection();
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(chosen);
}

void PromptTable::act(const QString& action)
{
    const QModelIndex row = m_view->currentIndex();
    if (!row.isValid())
        return;
    if (const Result<void> done = m_core.prompts().act(m_prompt, action, row.row()); !done)
        Q_EMIT complained(done.error().text);
}

void PromptTable::focusRows()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_rows->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(0, 0));
}

} // namespace jackdaw::ui
