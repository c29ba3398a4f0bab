// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/transfers/transfers_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/core.h"
#include "core/transfers/transfer_service.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"
#include "ui/transfers/transfer_row.h"

namespace jackdaw::ui {

namespace {

constexpr std::chrono::milliseconds kPause(100);

} // namespace

TransfersDialog::TransfersDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_empty(new TextLabel(theme, TextStyle::Text, Role::Muted, this))
    , m_clear(new QPushButton(tr("Clear the list"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_changed(kPause, [this] { refresh(); })
{
    setWindowTitle(tr("Files"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kSpace4);
    layout->setSpacing(kSpace3);
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setSpacing(0);
    m_empty->setText(tr("No files yet. Those you send and those you are offered are listed here."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_rows->addWidget(m_empty, 1);
    m_rows->addStretch();
    auto* scroll = new ScrollPage(theme, content, {kSpace3, kSpace3, kSpace3, kSpace3}, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kSpace6, 0, kSpace6, 0);
    m_close->setDefault(true);
    m_clear->setAutoDefault(false);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_core.transfers().forgetEnded(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    const auto changed = [this] { m_changed.request(); };
    connect(&core.transfers(), &TransferService::added, this, changed);
    connect(&core.transfers(), &TransferService::changed, this, changed);
    connect(&core.transfers(), &TransferService::removed, this, changed);
    resize(600, 420);
    refresh();
}

void TransfersDialog::refresh()
{
    QHash<TransferId, TransferRow*> kept;
    bool ended = false;
    for (const Transfer& transfer : m_core.transfers().transfers()) {
        TransferRow* row = m_byTransfer.take(transfer.id);
        if (!row) {
            row = new TransferRow(m_core, m_theme, transfer.id, this);
            m_rows->insertWidget(0, row);
        }
        row->refresh();
        kept.insert(transfer.id, row);
        ended = ended || isOver(transfer.state);
    }
    for (TransferRow* gone : std::as_const(m_byTransfer)) {
        m_rows->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_byTransfer = kept;
    QWidget* last = nullptr;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (auto* row = qobject_cast<TransferRow*>(m_rows->itemAt(i)->widget()))
            last = row->followInTab(last);
    }
    if (last)
        setTabOrder(last, m_clear);
    setTabOrder(m_clear, m_close);
    m_empty->setVisible(kept.isEmpty());
    m_clear->setEnabled(ended);
}

} // namespace jackdaw::ui
