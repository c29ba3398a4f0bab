// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/transfers/transfer_row.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include "core/core.h"
#include "core/transfers/transfer_service.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/words.h"
#include "ui/transfers/transfer_words.h"

namespace jackdaw::ui {

namespace {

constexpr int kStackedBelow = 560; ///< narrower rows have their buttons below the words
constexpr int kParts = 1000;       ///< of the progress: sizes do not fit a bar's numbers

} // namespace

TransferRow::TransferRow(Core& core, const Theme& theme, TransferId transfer, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_transfer(transfer)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
    , m_icon(new IconLabel(theme, QStringLiteral("file"), Role::Muted, kIcon, this))
    , m_name(new TextLabel(theme, TextStyle::Name, Role::Text, this))
    , m_text(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_progress(new QProgressBar(this))
    , m_remember(new QCheckBox(this))
    , m_accept(addButton(tr("Accept")))
    , m_otherWay(addButton(tr("Send through the server")))
    , m_choose(addButton(tr("Save in…")))
    , m_cancel(addButton(tr("Cancel")))
    , m_show(addButton(tr("Show in folder")))
    , m_dismiss(makeIconButton(theme, QStringLiteral("close"), tr("Close"), this))
{
    m_layout->setContentsMargins(sides(*this, kSpace4, kSpace2, kSpace3, kSpace2));
    m_layout->setSpacing(kSpace2);
    auto* what = new QHBoxLayout;
    what->setSpacing(kSpace3);
    what->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_text);
    words->addWidget(m_progress);
    words->addWidget(m_remember);
    what->addLayout(words, 1);
    m_layout->addLayout(what, 1);
    m_buttons->setSpacing(kSpace2);
    m_layout->addLayout(m_buttons);
    m_buttons->addWidget(m_dismiss);
    m_name->setWordWrap(true);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kSpace1 + 2);
    m_progress->setRange(0, kParts);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept({}); });
    connect(m_otherWay, &QPushButton::clicked, this, &TransferRow::goOtherWay);
    connect(m_choose, &QPushButton::clicked, this, &TransferRow::askFolder);
    connect(m_cancel, &QPushButton::clicked, this, &TransferRow::cancel);
    connect(m_show, &QPushButton::clicked, this, &TransferRow::showFolder);
    connect(m_dismiss, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(m_transfer); });
    refresh();
}

QPushButton* TransferRow::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void TransferRow::setDismissable(bool dismissable)
{
    m_dismissable = dismissable;
    refresh();
}

QWidget* TransferRow::followInTab(QWidget* previous)
{
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_remember, m_accept, m_otherWay, m_choose, m_cancel, m_show, m_dismiss}) {
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
    return previous;
}

void TransferRow::refresh()
{
    const Transfer* transfer = m_core.transfers().transfer(m_transfer);
    if (!transfer)
        return;
    const bool offer = transfer->incoming && transfer->state == TransferState::Offered;
    const bool over = isOver(transfer->state);
    const bool running = transfer->state == TransferState::Running || transfer->state == TransferState::Keeping;
    const bool asking = transfer->state == TransferState::Asking;
    const bool shown = m_core.transfers().consents().mayShow(transfer->account, transfer->peer);
    const QString text = transferText(*transfer, shown);
    m_name->setText(isolated(safeName(transfer->name)));
    m_text->setText(m_problem.isEmpty() ? text : m_problem);
    const bool wrong = !m_problem.isEmpty() || transfer->state == TransferState::Failed;
    m_text->setRole(wrong ? Role::Danger : Role::Muted);
    m_progress->setVisible(running);
    if (running) {
        const bool known = transfer->size > 0;
        m_progress->setRange(0, known ? kParts : 0);
        m_progress->setValue(known ? static_cast<int>(transfer->done * kParts / transfer->size) : 0);
        m_progress->setAccessibleName(tr("Progress of %1").arg(transfer->name));
    }
    m_remember->setVisible(asking || (offer && transfer->direct && !shown));
    m_remember->setText(tr("Remember for %1").arg(isolated(withoutShortcut(oneLine(transfer->peerName)))));
    m_accept->setVisible(offer || asking);
    m_accept->setText(asking ? tr("Send directly") : tr("Accept"));
    m_otherWay->setVisible(asking && transfer->otherWay);
    m_choose->setVisible(offer);
    m_cancel->setVisible(!over);
    m_cancel->setText(offer ? tr("Decline") : tr("Cancel"));
    m_show->setVisible(transfer->incoming && transfer->state == TransferState::Done);
    m_dismiss->setVisible(over && m_dismissable);
    setAccessibleName(tr("%1: %2").arg(transfer->name, m_text->text()));
    arrange();
}

void TransferRow::accept(const QString& folder)
{
    const Transfer* transfer = m_core.transfers().transfer(m_transfer);
    const bool asked = transfer && transfer->state == TransferState::Asking;
    rememberIfWanted();
    if (asked && transfer->state != TransferState::Asking)
        return; // it went with all others to this person
    if (const Result<void> done = m_core.transfers().accept(m_transfer, folder); !done)
        report(done.error().text);
}

void TransferRow::goOtherWay()
{
    if (const Result<void> done = m_core.transfers().allow(m_transfer, false); !done)
        report(done.error().text);
}

void TransferRow::rememberIfWanted()
{
    const Transfer* transfer = m_core.transfers().transfer(m_transfer);
    if (!transfer || m_remember->isHidden() || !m_remember->isChecked())
        return;
    AddressConsents& consents = m_core.transfers().consents();
    if (const Result<void> done = consents.remember(transfer->account, transfer->peer, true); !done)
        report(done.error().text);
}

void TransferRow::askFolder()
{
    auto* dialog = new QFileDialog(this, tr("Save in…"), TransferService::downloads());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { accept(folder); });
    dialog->open();
}

void TransferRow::cancel()
{
    if (const Result<void> done = m_core.transfers().cancel(m_transfer); !done)
        report(done.error().text);
}

/// The folder and not the file: a click must not run what a stranger sent.
void TransferRow::showFolder()
{
    if (const Transfer* transfer = m_core.transfers().transfer(m_transfer))
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(transfer->path).absolutePath()));
}

void TransferRow::report(const QString& problem)
{
    m_problem = problem;
    refresh();
}

void TransferRow::arrange()
{
    // A question has its answers below it.
    const bool narrow = width() < kStackedBelow || !m_remember->isHidden();
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(narrow ? Qt::AlignTrailing : Qt::AlignVCenter);
}

void TransferRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace jackdaw::ui
