// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/export_service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/message_query.h"
#include "core/storage/store.h"

namespace jackdaw {

namespace {

constexpr int kPage = 2000;

/// One export under way. Its file and formatter are used by one thread at a time: the store's while a page is read, the
/// main one between.
class Run final : public QObject {
public:
    struct Part {
        ConversationId id;
        ExportedConversation head;
    };

    Run(Store& store, const ExportRequest& request, QList<Part> parts, ExportService::Progress progress,
        QObject* parent)
        : QObject(parent)
        , m_store(store)
        , m_state(std::make_shared<State>(request))
        , m_parts(std::move(parts))
        , m_progress(std::move(progress))
    {
        m_promise.start();
    }

    QFuture<Result<Exported>> begin()
    {
        QSaveFile& file = m_state->file;
        if (!file.open(QIODevice::WriteOnly))
            finish(unwritable());
        else {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            m_state->formatter->begin();
            nextConversation();
        }
        return m_promise.future();
    }

private:
    struct State {
        explicit State(const ExportRequest& request)
            : file(request.file)
            , formatter(ExportFormatter::make(request.format, file))
        {
        }
        QSaveFile file;
        std::unique_ptr<ExportFormatter> formatter;
    };

    Error unwritable() const
    {
        return {ErrorCode::Storage,
                QCoreApplication::translate("History", "“%1” cannot be written.").arg(m_state->file.fileName()),
                m_state->file.errorString()};
    }

    void nextConversation()
    {
        if (m_next == m_parts.size()) {
            m_state->formatter->end();
            if (!m_state->file.commit())
                return finish(unwritable());
            return finish(Exported{m_messages, m_state->file.fileName()});
        }
        m_state->formatter->beginConversation(m_parts[m_next].head);
        nextPage(std::numeric_limits<qint64>::min());
    }

    void nextPage(qint64 after)
    {
        MessageQuery query;
        query.conversations = {m_parts[m_next].id};
        query.after = after;
        query.limit = kPage;
        // What is written is out of memory again before the next page comes.
        const auto page = m_store.read([query, state = m_state](Database& database) -> Result<Page> {
            const Result<QList<Message>> messages = readMessages(database, query);
            if (!messages)
                return messages.error();
            for (const Message& message : *messages)
                state->formatter->add(message);
            return Page{static_cast<int>(messages->size()), messages->isEmpty() ? 0 : messages->last().position};
        });
        whenDone(page, this, [this](const Result<Page>& written) {
            if (!written)
                return finish(written.error());
            m_messages += written->messages;
            if (m_state->file.error() != QFileDevice::NoError)
                return finish(unwritable());
            if (m_progress && !m_progress(m_messages))
                return finish(
                    Error{ErrorCode::Refused, QCoreApplication::translate("History", "The export was stopped."), {}});
            if (written->messages == kPage)
                return nextPage(written->last);
            m_state->formatter->endConversation();
            ++m_next;
            nextConversation();
        });
    }

    void finish(const Result<Exported>& outcome)
    {
        if (!outcome)
            m_state->file.cancelWriting();
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    struct Page {
        int messages = 0;
        qint64 last = 0; ///< position
    };

    Store& m_store;
    std::shared_ptr<State> m_state;
    QList<Part> m_parts;
    ExportService::Progress m_progress;
    QPromise<Result<Exported>> m_promise;
    qsizetype m_next = 0;
    qint64 m_messages = 0;
};

} // namespace

ExportService::ExportService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

QFuture<Result<Exported>> ExportService::run(const ExportRequest& request, Progress progress)
{
    const auto refuse = [](const QString& text) {
        return QtFuture::makeReadyFuture(Result<Exported>(Error{ErrorCode::Invalid, text, {}}));
    };
    if (!QFileInfo(request.file).isAbsolute())
        return refuse(QCoreApplication::translate("History", "A file to write to is missing."));
    if (QFileInfo::exists(request.file) && !request.overwrites)
        return refuse(
            QCoreApplication::translate("History", "“%1” is there already; choose another name.").arg(request.file));
    QList<Run::Part> parts;
    const QList<ConversationId> wanted
        = request.conversations.isEmpty() ? m_parts.conversations.conversations() : request.conversations;
    for (const ConversationId id : wanted) {
        const Conversation* conversation = m_parts.conversations.conversation(id);
        if (!conversation || (request.conversations.isEmpty() && !conversation->lastMessage.id.isValid()))
            continue;
        const Account* account = m_parts.accounts.find(conversation->account);
        if (!account)
            account = m_parts.accounts.findRemoved(conversation->account);
        const QString title = conversation->title.isEmpty() ? conversation->address : conversation->title;
        parts.append({id,
                      {title, conversation->address, account ? account->title() : QString(),
                       conversation->kind == wire::ConversationKind::Room}});
    }
    auto* run = new Run(m_parts.store, request, parts, std::move(progress), this);
    return run->begin();
}

} // namespace jackdaw
