// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/line_question.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 420;

} // namespace

LineQuestion::LineQuestion(const Theme& theme, const QString& title, const QString& label, const QString& value,
                           QWidget* parent)
    : QDialog(parent)
    , m_field(new QLineEdit(value, this))
    , m_note(new QLineEdit(this))
    , m_refusal(new TextLabel(theme, TextStyle::Secondary, Role::Danger, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kWidth, 0);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    form->setSpacing(kSpace3);
    form->addRow(label, m_field);
    m_note->hide();
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    form->addRow(m_refusal);
    form->addRow(m_buttons);
    m_field->selectAll();
    connect(m_field, &QLineEdit::textChanged, this, &LineQuestion::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT answered(m_field->text().trimmed(), m_note->text().trimmed()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void LineQuestion::addNote(const QString& label)
{
    static_cast<QFormLayout*>(layout())->insertRow(1, label, m_note);
    m_note->show();
}

void LineQuestion::setEmptyAllowed(bool allowed)
{
    m_emptyAllowed = allowed;
    check();
}

void LineQuestion::setSecret()
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void LineQuestion::setAcceptText(const QString& text)
{
    m_buttons->button(QDialogButtonBox::Ok)->setText(text);
}

void LineQuestion::refuse(const QString& text)
{
    m_refusal->setText(text);
    m_field->setAccessibleDescription(text);
    m_refusal->show();
}

void LineQuestion::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_emptyAllowed || !m_field->text().trimmed().isEmpty());
}

} // namespace jackdaw::ui
