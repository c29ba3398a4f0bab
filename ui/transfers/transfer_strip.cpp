// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/transfers/transfer_strip.h"

#include <QPainter>
#include <QVBoxLayout>

#include "core/core.h"
#include "core/transfers/transfer_service.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transfer_row.h"

namespace jackdaw::ui {

namespace {

constexpr int kMost = 3; ///< at once; the others are in the list of files
constexpr std::chrono::milliseconds kPause(100);

} // namespace

TransferStrip::TransferStrip(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_changed(kPause, [this] { refresh(); })
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    const auto changed = [this] { m_changed.request(); };
    connect(&core.transfers(), &TransferService::added, this, changed);
    connect(&core.transfers(), &TransferService::changed, this, changed);
    connect(&core.transfers(), &TransferService::removed, this, changed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void TransferStrip::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    refresh();
}

void TransferStrip::refresh()
{
    QHash<TransferId, TransferRow*> kept;
    const QList<Transfer> all = m_core.transfers().transfers();
    // The newest stand next to the input.
    for (auto it = all.crbegin(); it != all.crend() && kept.size() < kMost; ++it) {
        if (!m_filter || !m_filter(*it) || m_dismissed.contains(it->id))
            continue;
        TransferRow* row = m_rows.take(it->id);
        if (!row) {
            row = new TransferRow(m_core, m_theme, it->id, this);
            row->setDismissable(true);
            connect(row, &TransferRow::dismissed, this, [this](TransferId id) {
                m_dismissed.insert(id);
                m_changed.request();
            });
        }
        m_column->removeWidget(row);
        m_column->insertWidget(0, row);
        row->refresh();
        kept.insert(it->id, row);
    }
    for (TransferRow* gone : std::as_const(m_rows)) {
        m_column->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_rows = kept;
    QWidget* last = nullptr;
    for (int i = 0; i < m_column->count(); ++i) {
        if (auto* row = qobject_cast<TransferRow*>(m_column->itemAt(i)->widget()))
            last = row->followInTab(last);
    }
    setVisible(!m_rows.isEmpty());
}

void TransferStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Notice));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
