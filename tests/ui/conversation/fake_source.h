// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Messages from memory, for the timeline's tests.

#pragma once

#include <QTimer>
#include <algorithm>

#include "ui/conversation/message_source.h"

namespace jackdaw::test {

/// Answers on the next turn of the loop, as the store does, or when told to.
class FakeSource final : public ui::MessageSource {
public:
    explicit FakeSource(QList<Message> messages)
        : m_messages(std::move(messages))
    {
    }

    QFuture<Result<QList<Message>>> page(const ui::PageRequest& request) override
    {
        ++m_requests;
        auto promise = std::make_shared<QPromise<Result<QList<Message>>>>();
        promise->start();
        QTimer::singleShot(0, [promise, answer = answerTo(request)] {
            promise->addResult(answer);
            promise->finish();
        });
        return promise->future();
    }

    void append(const Message& message) { m_messages.append(message); }
    void fail(const QString& text) { m_failure = text; }
    int requests() const { return m_requests; }
    const QList<Message>& all() const { return m_messages; }

private:
    Result<QList<Message>> answerTo(const ui::PageRequest& request) const
    {
        if (!m_failure.isEmpty())
            return Error{ErrorCode::Storage, m_failure, {}};
        const auto stands = [](const Message& message, qint64 position) { return message.position < position; };
        auto begin = m_messages.begin();
        auto end = m_messages.end();
        if (request.after && *request.after < std::numeric_limits<qint64>::max())
            begin = std::lower_bound(m_messages.begin(), m_messages.end(), *request.after + 1, stands);
        if (request.before)
            end = std::lower_bound(m_messages.begin(), m_messages.end(), *request.before, stands);
        if (end - begin > request.limit) {
            if (request.after)
                end = begin + request.limit;
            else
                begin = end - request.limit;
        }
        return QList<Message>(begin, end);
    }

    QList<Message> m_messages;
    QString m_failure;
    int m_requests = 0;
};

} // namespace jackdaw::test
