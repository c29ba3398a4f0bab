// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/ask_box.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 420;
constexpr int kPicture = 24;

} // namespace

AskBox::AskBox(const Theme& theme, const QString& icon, const QString& windowTitle, const QString& head,
               const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextStyle::Text, Role::Muted, this))
    , m_buttons(new ButtonRow(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(windowTitle);
    setAccessibleDescription(text);
    auto* title = new TextLabel(theme, TextStyle::Title, Role::Text, this);
    title->setText(head);
    title->setWordWrap(true);
    m_text->setText(text);
    m_text->setWordWrap(true);
    m_text->setVisible(!text.isEmpty());
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace1);
    words->addWidget(title);
    words->addWidget(m_text);
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace3);
    row->addWidget(new IconLabel(theme, icon, Role::AccentText, kPicture, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    layout->setSpacing(kSpace4);
    layout->addLayout(row, 1);
    layout->addWidget(m_buttons);
}

QPushButton* AskBox::addAnswer(const QString& text, Answer answer)
{
    auto* button = new QPushButton(text, m_buttons);
    button->setAutoDefault(false);
    (answer == Answer::Aside ? m_aside : m_answers).append(button);
    m_buttons->setButtons(m_aside, m_answers);
    // After whoever asked for the answer has heard it.
    connect(button, &QPushButton::clicked, this, &QDialog::close, Qt::QueuedConnection);
    // Enter leaves things as they are unless there is something harmless to do.
    if (answer == Answer::Leave || answer == Answer::Do) {
        button->setDefault(true);
        button->setFocus();
    } else if (answer == Answer::Destroy) {
        QPalette palette = button->palette();
        palette.setColor(QPalette::ButtonText, m_theme.colour(Role::Danger));
        button->setPalette(palette);
    }
    return button;
}

void AskBox::setSelectable()
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(m_text->text());
}

void AskBox::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
}

} // namespace jackdaw::ui
