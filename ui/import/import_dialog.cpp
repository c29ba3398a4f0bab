// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/import/import_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/core.h"
#include "core/import/history_source.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

using imports::Program;

constexpr std::chrono::milliseconds kTypingPause(400);
constexpr int kParts = 1000; ///< of the progress
constexpr int kRemarksHeight = 110;

constexpr Program kPrograms[] = {Program::Pidgin, Program::Adium, Program::Gajim};

} // namespace

ImportDialog::ImportDialog(Core& core, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
{
    setWindowTitle(tr("Import"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace4, kSpace6, kSpace4);
    layout->setSpacing(kSpace3);
    auto* lead = new TextLabel(theme, TextStyle::Text, Role::Muted, this);
    lead->setText(tr("Bring your accounts, people and conversations from another program. Its files are only read, and "
                     "what is here already stays as it is."));
    lead->setWordWrap(true);
    layout->addWidget(lead);
    addPlace(*layout);
    addTable(*layout);
    m_state = new TextLabel(theme, TextStyle::Text, Role::Muted, this);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kParts);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    m_remarksTitle = new TextLabel(theme, TextStyle::Name, Role::Text, this);
    m_remarksTitle->setText(tr("Remarks"));
    layout->addWidget(m_remarksTitle);
    m_remarks = new QPlainTextEdit(this);
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setMinimumHeight(kRemarksHeight);
    m_remarks->setAccessibleName(m_remarksTitle->text());
    layout->addWidget(m_remarks, 1);
    layout->addStretch();
    addButtons(*layout);
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingPause);
    connect(&m_typed, &QTimer::timeout, this, &ImportDialog::look);
    resize(560, 600);
    onProgramChosen();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::addPlace(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpace3);
    grid->setVerticalSpacing(kSpace2);
    auto* from = new TextLabel(m_theme, TextStyle::Text, Role::Text, this);
    from->setText(tr("From"));
    m_programs = new QComboBox(this);
    m_programs->setAccessibleName(from->text());
    int first = -1;
    for (const Program each : kPrograms) {
        m_programs->addItem(imports::nameOf(each), static_cast<int>(each));
        const QString usual = imports::usualPath(each);
        if (first < 0 && !usual.isEmpty() && QFileInfo::exists(usual))
            first = m_programs->count() - 1;
    }
    m_programs->setCurrentIndex(qMax(first, 0));
    from->setBuddy(m_programs);
    auto* where = new TextLabel(m_theme, TextStyle::Text, Role::Text, this);
    where->setText(tr("Where"));
    m_path = new QLineEdit(this);
    m_path->setAccessibleName(where->text());
    where->setBuddy(m_path);
    m_choose = new QPushButton(tr("Choose…"), this);
    m_choose->setAutoDefault(false);
    grid->addWidget(from, 0, 0);
    grid->addWidget(m_programs, 0, 1, 1, 2);
    grid->addWidget(where, 1, 0);
    grid->addWidget(m_path, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->setColumnStretch(1, 1);
    layout.addLayout(grid);
    connect(m_programs, &QComboBox::activated, this, &ImportDialog::onProgramChosen);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_run.reset();
        setStage(Stage::Choosing);
        m_typed.start();
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choosePath);
}

void ImportDialog::addTable(QVBoxLayout& layout)
{
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, kSpace2, 0, 0);
    grid->setHorizontalSpacing(kSpace6);
    grid->setVerticalSpacing(kSpace1);
    const QStringList heads{tr("New"), tr("Here already"), tr("Left out")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, m_table);
        head->setText(heads.at(column));
        grid->addWidget(head, 0, column + 1, Qt::AlignTrailing);
    }
    const QStringList names{tr("Accounts"), tr("People"),        tr("Rooms"),
                            tr("Statuses"), tr("Conversations"), tr("Messages")};
    for (int row = 0; row < names.size(); ++row) {
        auto* name = new TextLabel(m_theme, TextStyle::Text, Role::Text, m_table);
        name->setText(names.at(row));
        grid->addWidget(name, row + 1, 0);
        QList<TextLabel*> cells;
        for (int column = 0; column < heads.size(); ++column) {
            auto* cell = new TextLabel(m_theme, TextStyle::Text, Role::Text, m_table);
            grid->addWidget(cell, row + 1, column + 1, Qt::AlignTrailing);
            cells.append(cell);
        }
        m_cells.append(cells);
    }
    grid->setColumnStretch(0, 1);
    layout.addWidget(m_table);
}

void ImportDialog::addButtons(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addStretch();
    m_close = new QPushButton(tr("Close"), this);
    m_close->setAutoDefault(false);
    m_import = new QPushButton(tr("Import"), this);
    m_import->setDefault(true);
    m_import->setObjectName(QStringLiteral("import"));
    row->addWidget(m_close);
    row->addWidget(m_import);
    layout.addLayout(row);
    connect(m_close, &QPushButton::clicked, this, [this] {
        // The first press stops the import, and says how far it came.
        if (m_stage == Stage::Importing)
            m_run->cancel();
        else
            reject();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Done)
            accept();
        else
            run(false);
    });
}

Program ImportDialog::program() const
{
    return static_cast<Program>(m_programs->currentData().toInt());
}

void ImportDialog::setPlace(Program program, const QString& path)
{
    m_programs->setCurrentIndex(m_programs->findData(static_cast<int>(program)));
    m_path->setText(path);
    look();
}

void ImportDialog::onProgramChosen()
{
    const QString usual = imports::usualPath(program());
    m_path->setText(QFileInfo::exists(usual) ? usual : QString());
    m_path->setPlaceholderText(imports::isFile(program()) ? tr("The file of its history")
                                                          : tr("The folder of its profile"));
    look();
}

void ImportDialog::choosePath()
{
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(imports::isFile(program()) ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    const QFileInfo now(m_path->text());
    if (now.exists())
        dialog->setDirectory(now.isDir() ? now.filePath() : now.path());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_path->setText(path);
        look();
    });
    dialog->open();
}

void ImportDialog::look()
{
    m_typed.stop();
    m_run.reset();
    m_tally = {};
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return setStage(Stage::Choosing, tr("Choose where it keeps its profile."));
    const QFileInfo info(path);
    if (!info.exists() || info.isDir() == imports::isFile(program()))
        return setStage(Stage::Choosing, tr("There is no profile of %1 there.").arg(imports::nameOf(program())), true);
    run(true);
}

void ImportDialog::run(bool dryRun)
{
    m_tally = {};
    m_run = std::make_unique<imports::ImportRun>(
        m_core, imports::makeSource(program(), m_path->text().trimmed(), m_core.clock()), dryRun);
    connect(m_run.get(), &imports::ImportRun::reported, this,
            [this](const imports::ImportLine& line) { m_tally.add(line); });
    connect(m_run.get(), &imports::ImportRun::progressed, this,
            [this](qint64 bytes, qint64 total, qint64 messages) { onProgress(bytes, total, messages); });
    connect(m_run.get(), &imports::ImportRun::finished, this,
            [this, dryRun](const imports::ImportSum& sum) { onFinished(sum, dryRun); });
    setStage(dryRun ? Stage::Looking : Stage::Importing, dryRun ? tr("Looking what is there…") : tr("Importing…"));
    m_run->start();
}

void ImportDialog::onProgress(qint64 bytes, qint64 total, qint64 messages)
{
    // The last one may come behind the end.
    if (m_stage != Stage::Looking && m_stage != Stage::Importing)
        return;
    m_progress->setValue(total > 0 ? static_cast<int>(bytes * kParts / total) : 0);
    const QString count = QLocale().toString(messages);
    m_state->setText(m_stage == Stage::Importing ? tr("Importing… %1 messages so far.").arg(count)
                                                 : tr("Looking what is there… %1 messages so far.").arg(count));
    showTally();
}

void ImportDialog::onFinished(const imports::ImportSum& sum, bool dryRun)
{
    if (!sum.problem.isEmpty())
        return setStage(Stage::Ready, sum.problem, true);
    if (sum.isCancelled)
        return setStage(Stage::Ready, tr("Stopped. What came so far stays; the next import goes on from there."));
    if (!dryRun)
        return setStage(Stage::Done, tr("All of it is here."));
    if (m_tally.isEmpty())
        return setStage(Stage::Choosing, tr("There is no profile of %1 there.").arg(imports::nameOf(program())), true);
    setStage(Stage::Ready,
             m_tally.hasNew() ? tr("This is what would come. Nothing has been changed yet.")
                              : tr("All of it is here already."));
}

void ImportDialog::setStage(Stage stage, const QString& text, bool bad)
{
    m_stage = stage;
    const bool runs = stage == Stage::Looking || stage == Stage::Importing;
    m_state->setRole(bad ? Role::Danger : Role::Muted);
    m_state->setText(text);
    m_progress->setVisible(runs);
    if (runs)
        m_progress->setValue(0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_programs, m_path, m_choose})
        each->setEnabled(stage != Stage::Importing);
    m_close->setText(stage == Stage::Importing ? tr("Stop") : stage == Stage::Done ? tr("Close") : tr("Cancel"));
    m_close->setVisible(stage != Stage::Done);
    m_import->setText(stage == Stage::Done ? tr("Close") : tr("Import"));
    m_import->setEnabled(stage == Stage::Done || (stage == Stage::Ready && m_tally.hasNew()));
    showTally();
}

void ImportDialog::showTally()
{
    static const QStringList kinds{QStringLiteral("account"), QStringLiteral("contact"), QStringLiteral("room"),
                                   QStringLiteral("status"),  QStringLiteral("log"),     QStringLiteral("message")};
    const auto number = [](qint64 count) { return count > 0 ? QLocale().toString(count) : QStringLiteral("–"); };
    for (qsizetype row = 0; row < kinds.size(); ++row) {
        const ImportTally::Count count = m_tally.of(kinds.at(row));
        m_cells[row][0]->setText(number(count.taken));
        m_cells[row][1]->setText(number(count.known));
        m_cells[row][2]->setText(number(count.left));
    }
    m_table->setVisible(!m_tally.isEmpty());
    const bool isOver = m_stage == Stage::Ready || m_stage == Stage::Done;
    const bool hasRemarks = isOver && !m_tally.remarks().isEmpty();
    m_remarksTitle->setVisible(hasRemarks);
    m_remarks->setVisible(hasRemarks);
    if (hasRemarks)
        m_remarks->setPlainText(m_tally.remarks().join(u'\n'));
}

} // namespace jackdaw::ui
