// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files in a conversation: what is chosen, dropped or pasted to be sent, and what is offered.

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>

#include "core/accounts/account_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/transfers/transfer_service.h"
#include "ui/conversation/conversation_view_private.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kMostAtOnce = 20; ///< more is a slip of the hand

} // namespace

void ConversationView::Private::connectFiles()
{
    connect(input, &MessageInput::attachRequested, this, &Private::chooseFiles);
    connect(&input->edit(), &InputEdit::filesGiven, this, &Private::sendFiles);
    connect(&input->edit(), &InputEdit::pictureGiven, this, &Private::sendPicture);
    const auto follow = [this] {
        files->setFilter([this](const Transfer& transfer) {
            const Conversation* theirs = core.conversations().find(transfer.account, transfer.peer);
            return theirs && subject.has(theirs->id);
        });
    };
    connect(&subject, &ConversationSubject::changed, this, follow);
    connect(&core.conversations(), &ConversationService::conversationAdded, this, follow);
    connect(&core.transfers(), &TransferService::changed, this, [this](TransferId id) {
        const Transfer* transfer = core.transfers().transfer(id);
        if (transfer && transfer->state != TransferState::Preparing && m_pasted.remove(transfer->path))
            QFile::remove(transfer->path);
    });
    view.setAcceptDrops(true);
}

bool ConversationView::Private::takesFiles() const
{
    const Conversation* conversation = subject.targetConversation();
    return conversation && conversation->kind == wire::ConversationKind::Direct
        && core.accounts().isOnline(conversation->account)
        && core.accounts().has(conversation->account, wire::Feature::Files);
}

void ConversationView::Private::chooseFiles()
{
    auto* dialog = new QFileDialog(&view, tr("Send files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Private::sendFiles);
    dialog->open();
}

void ConversationView::Private::sendPicture(const QImage& picture)
{
    if (!m_pictures)
        m_pictures = std::make_unique<QTemporaryDir>();
    const QString path = m_pictures->filePath(tr("Picture %1").arg(++m_lastPicture) + QStringLiteral(".png"));
    if (!picture.save(path))
        return complain(tr("The picture could not be stored."));
    m_pasted.insert(path);
    sendFiles({path});
}

void ConversationView::Private::sendFiles(const QStringList& paths)
{
    const Conversation* conversation = subject.targetConversation();
    if (!conversation || paths.isEmpty())
        return;
    if (subject.isRoom())
        return complain(tr("Files can be sent to people, not to rooms."));
    if (paths.size() > kMostAtOnce)
        return complain(tr("These are too many files at once; send at most %n.", nullptr, int(kMostAtOnce)));
    for (const QString& path : paths) {
        const Result<TransferId> sent = core.transfers().send(conversation->account, conversation->address, path);
        if (!sent)
            return complain(sent.error().text);
    }
}

void ConversationView::dragEnterEvent(QDragEnterEvent* event)
{
    if (d->takesFiles() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConversationView::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    // The files stay where they are, whatever the other side proposed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->sendFiles(files);
}

} // namespace jackdaw::ui
