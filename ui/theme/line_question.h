// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace jackdaw::ui {

class TextLabel;
class Theme;

/// One or two lines to be filled in: a topic, a name, whom to invite. Does not block; deletes itself when closed.
/// Stays open with a sentence when what was given is refused.
class LineQuestion final : public QDialog {
    Q_OBJECT
public:
    LineQuestion(const Theme& theme, const QString& title, const QString& label, const QString& value, QWidget* parent);

    /// A second line that may stay empty.
    void addNote(const QString& label);
    void setEmptyAllowed(bool allowed);
    /// What is typed is not shown.
    void setSecret();
    void setAcceptText(const QString& text);
    /// Why it was refused.
    void refuse(const QString& text);

    QLineEdit& field() { return *m_field; }

Q_SIGNALS:
    void answered(const QString& value, const QString& note);

private:
    void check();

    QLineEdit* m_field = nullptr;
    QLineEdit* m_note = nullptr;
    TextLabel* m_refusal = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    bool m_emptyAllowed = false;
};

} // namespace jackdaw::ui
