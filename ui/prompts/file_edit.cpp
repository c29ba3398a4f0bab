// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/file_edit.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

FileEdit::FileEdit(const Theme& theme, wire::FieldKind kind, const QString& suggestion, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_line(new QLineEdit(this))
    , m_choose(new QPushButton(theme.icon(QStringLiteral("folder"), Role::Text), tr("Choose…"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace2);
    // A path reads from left to right in every language.
    m_line->setLayoutDirection(Qt::LeftToRight);
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (kind == wire::FieldKind::SaveFile && !suggestion.isEmpty())
        m_line->setText(QDir(downloads).filePath(suggestion));
    else if (kind == wire::FieldKind::Folder)
        m_line->setText(downloads);
    m_choose->setAutoDefault(false);
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_choose, &QPushButton::clicked, this, &FileEdit::choose);
    connect(m_line, &QLineEdit::textChanged, this, &FileEdit::changed);
}

void FileEdit::setSpoken(const QString& name, const QString& description)
{
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(description);
    m_choose->setAccessibleDescription(name);
}

QString FileEdit::path() const
{
    return m_line->text().trimmed();
}

void FileEdit::choose()
{
    auto* dialog = new QFileDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo now(path());
    if (now.dir().exists() && !path().isEmpty())
        dialog->setDirectory(m_kind == wire::FieldKind::Folder && now.isDir() ? now.filePath() : now.path());
    switch (m_kind) {
    case wire::FieldKind::SaveFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        // Nothing is replaced: a file of that name gets a number behind it.
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(now.fileName());
        break;
    case wire::FieldKind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        break;
    default:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    }
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

} // namespace jackdaw::ui
