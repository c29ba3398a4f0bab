// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>
#include <QWidget>
#include <functional>

#include "core/base/paced.h"
#include "core/transfers/transfer.h"

class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;
class TransferRow;

/// The files of one conversation, above its input: offers to answer, what is under way, and what has ended until it is
/// closed. Hidden while there are none. Main thread.
class TransferStrip final : public QWidget {
    Q_OBJECT
public:
    TransferStrip(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// Which transfers are shown.
    using Filter = std::function<bool(const Transfer& transfer)>;
    void setFilter(Filter filter);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Core& m_core;
    const Theme& m_theme;
    Filter m_filter;
    QVBoxLayout* m_column;
    QHash<TransferId, TransferRow*> m_rows;
    QSet<TransferId> m_dismissed;
    Paced m_changed;
};

} // namespace jackdaw::ui
