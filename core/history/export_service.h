// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <functional>

#include "core/base/result.h"
#include "core/history/export_format.h"

namespace jackdaw {

class AccountService;
class ConversationService;
class Store;

struct ExportRequest {
    QList<ConversationId> conversations; ///< empty: all that have messages
    ExportFormat format = ExportFormat::Text;
    QString file;            ///< absolute
    bool overwrites = false; ///< the user was asked
};

struct Exported {
    qint64 messages = 0;
    QString file;
};

/// Takes conversations out into a file of the user's, 0600, which is there in full or not at all. Main thread; reads in
/// pages, so that nothing waits for it.
class ExportService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        AccountService& accounts;
        ConversationService& conversations;
    };
    explicit ExportService(const Parts& parts, QObject* parent = nullptr);

    /// `progress` hears of the messages written so far; false: stop, and leave nothing.
    using Progress = std::function<bool(qint64 messages)>;
    QFuture<Result<Exported>> run(const ExportRequest& request, Progress progress = {});

private:
    Parts m_parts;
};

} // namespace jackdaw
