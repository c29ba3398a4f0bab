// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>

#include "core/import/import_run.h"
#include "core/import/programs.h"
#include "ui/import/import_tally.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// Brings accounts, people and conversations from another program: which and where, what would come (a dry run, made as
/// soon as the place is known), how far it is, what came. Closing it cancels; what is stored by then stays.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Core& core, const Theme& theme, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// As if it was chosen by hand.
    void setPlace(imports::Program program, const QString& path);

private:
    enum class Stage { Choosing, Looking, Ready, Importing, Done };

    void addPlace(QVBoxLayout& layout);
    void addTable(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void choosePath();
    void onProgramChosen();
    void look();
    void run(bool dryRun);
    void onFinished(const imports::ImportSum& sum, bool dryRun);
    void onProgress(qint64 bytes, qint64 total, qint64 messages);
    void setStage(Stage stage, const QString& text = {}, bool bad = false);
    void showTally();
    imports::Program program() const;

    Core& m_core;
    const Theme& m_theme;
    Stage m_stage = Stage::Choosing;
    ImportTally m_tally;
    std::unique_ptr<imports::ImportRun> m_run;
    QTimer m_typed;
    QComboBox* m_programs = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_choose = nullptr;
    QWidget* m_table = nullptr;
    QList<QList<TextLabel*>> m_cells; ///< by row: new, known, left
    TextLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    TextLabel* m_remarksTitle = nullptr;
    QPlainTextEdit* m_remarks = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace jackdaw::ui
