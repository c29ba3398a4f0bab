// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/field_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <limits>

#include "ui/prompts/file_edit.h"
#include "ui/prompts/password_edit.h"
#include "ui/prompts/picture_view.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr qint64 kLeast = std::numeric_limits<int>::min();
constexpr qint64 kMost = std::numeric_limits<int>::max();

int bounded(qint64 value)
{
    return static_cast<int>(qBound(kLeast, value, kMost));
}

} // namespace

FieldForm::FieldForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpace3);
}

void FieldForm::clear()
{
    m_inputs.clear();
    m_consents.clear();
    m_fold = nullptr;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FieldForm::setFields(const QList<wire::Field>& fields, const QVariantMap& values)
{
    clear();
    m_fields = fields;
    QWidget* advanced = nullptr;
    bool risks = false;
    QVBoxLayout* advancedLayout = nullptr;
    for (const wire::Field& field : fields) {
        const QVariant value = values.value(field.key, field.defaultValue);
        if (!field.advanced) {
            addField(m_layout, field, value);
            continue;
        }
        // A risk that is taken stands in the open.
        risks = risks || (values.contains(field.key) && field.riskyWhen.contains(value.toString()));
        if (!advanced) {
            advanced = new QWidget(this);
            advancedLayout = new QVBoxLayout(advanced);
            advancedLayout->setContentsMargins(0, 0, 0, 0);
            advancedLayout->setSpacing(kSpace3);
        }
        addField(advancedLayout, field, value);
    }
    if (!advanced)
        return;
    auto* fold = new QToolButton(this);
    m_fold = fold;
    fold->setText(tr("Advanced"));
    fold->setAccessibleName(tr("Advanced"));
    fold->setCheckable(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setIcon(m_theme.icon(QStringLiteral("chevron-right")));
    fold->setMinimumHeight(28);
    connect(fold, &QToolButton::toggled, this, [this, fold, advanced](bool open) {
        fold->setIcon(m_theme.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        advanced->setVisible(open);
    });
    advanced->hide();
    m_layout->addWidget(fold, 0, Qt::AlignLeading);
    m_layout->addWidget(advanced);
    fold->setChecked(risks);
}

QWidget* FieldForm::continueTab(QWidget* before)
{
    const auto append = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (const bool advanced : {false, true}) {
        if (advanced && m_fold)
            append(m_fold);
        for (const wire::Field& field : std::as_const(m_fields)) {
            QWidget* input = m_inputs.value(field.key);
            if (!input || field.advanced != advanced)
                continue;
            append(input);
            if (QWidget* consent = m_consents.value(field.key))
                append(consent);
        }
    }
    return before;
}

void FieldForm::addField(QVBoxLayout* layout, const wire::Field& field, const QVariant& value)
{
    auto* block = new QWidget(this);
    auto* lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kSpace1);
    if (field.kind == wire::FieldKind::Label) {
        auto* text = new TextLabel(m_theme, TextStyle::Secondary, Role::Text, block);
        text->setText(field.label);
        text->setWordWrap(true);
        lines->addWidget(text);
        layout->addWidget(block);
        return;
    }
    if (field.kind == wire::FieldKind::Image) {
        addPicture(lines, field);
        layout->addWidget(block);
        return;
    }
    QWidget* input = makeInput(field, value);
    input->setParent(block);
    input->setAccessibleName(field.label);
    input->setAccessibleDescription(field.hint);
    m_inputs.insert(field.key, input);
    if (field.kind != wire::FieldKind::Boolean) {
        auto* label = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, block);
        const bool filled
            = field.required || field.kind == wire::FieldKind::Choice || field.kind == wire::FieldKind::Integer;
        const QString text = filled || !m_optionalMarked ? field.label : tr("%1 (optional)").arg(isolated(field.label));
        label->setText(withoutShortcut(text));
        label->setBuddy(input);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addWidget(input);
    if (!field.riskyWhen.isEmpty())
        addRisk(lines, field, field.riskyWhen.contains(value.toString()) && value != field.defaultValue);
    if (!field.hint.isEmpty()) {
        auto* hint = new TextLabel(m_theme, TextStyle::Small, Role::Muted, block);
        hint->setText(field.hint);
        hint->setWordWrap(true);
        lines->addWidget(hint);
    }
    layout->addWidget(block);
}

void FieldForm::addPicture(QVBoxLayout* lines, const wire::Field& field)
{
    auto* picture = new PictureView(m_theme, field.defaultValue.toString(), this);
    if (!field.label.isEmpty()) {
        auto* label = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
        label->setText(withoutShortcut(field.label));
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addWidget(picture);
}

void FieldForm::addRisk(QVBoxLayout* lines, const wire::Field& field, bool agreed)
{
    auto* risk = new QWidget(this);
    auto* row = new QHBoxLayout(risk);
    row->setContentsMargins(0, kSpace1, 0, 0);
    row->setSpacing(kSpace2);
    row->addWidget(new IconLabel(m_theme, QStringLiteral("warning"), Role::Warning, kIconSmall, risk), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace1);
    auto* text = new TextLabel(m_theme, TextStyle::Secondary, Role::Warning, risk);
    text->setText(field.risk);
    text->setWordWrap(true);
    words->addWidget(text);
    auto* consent = new QCheckBox(tr("I want it all the same"), risk);
    consent->setAccessibleDescription(field.risk);
    consent->setChecked(agreed);
    connect(consent, &QCheckBox::toggled, this, &FieldForm::changed);
    words->addWidget(consent);
    row->addLayout(words, 1);
    lines->addWidget(risk);
    m_consents.insert(field.key, consent);
    const auto follow = [this, risk, field] { risk->setVisible(isRisky(field)); };
    connect(this, &FieldForm::changed, risk, follow);
    risk->setVisible(isRisky(field));
}

bool FieldForm::isRisky(const wire::Field& field) const
{
    return field.riskyWhen.contains(valueOf(field).toString());
}

QWidget* FieldForm::makeInput(const wire::Field& field, const QVariant& value)
{
    switch (field.kind) {
    case wire::FieldKind::Boolean: {
        auto* box = new QCheckBox(withoutShortcut(field.label), this);
        box->setChecked(value.toBool());
        connect(box, &QCheckBox::toggled, this, &FieldForm::changed);
        return box;
    }
    case wire::FieldKind::Integer: {
        auto* box = new QSpinBox(this);
        box->setRange(bounded(field.minimum.value_or(kLeast)), bounded(field.maximum.value_or(kMost)));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setValue(value.toInt());
        connect(box, &QSpinBox::valueChanged, this, &FieldForm::changed);
        return box;
    }
    case wire::FieldKind::Account:
        if (field.choices.isEmpty())
            break;
        return makeChoice(field, value);
    case wire::FieldKind::Choice:
        return makeChoice(field, value);
    case wire::FieldKind::File:
    case wire::FieldKind::SaveFile:
    case wire::FieldKind::Folder: {
        auto* edit = new FileEdit(m_theme, field.kind, value.toString(), this);
        edit->setSpoken(field.label, field.hint);
        connect(edit, &FileEdit::changed, this, &FieldForm::changed);
        return edit;
    }
    case wire::FieldKind::List:
        return makeList(field, value);
    case wire::FieldKind::MultilineText: {
        auto* edit = new QPlainTextEdit(value.toString(), this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(88);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldForm::changed);
        return edit;
    }
    case wire::FieldKind::Text:
    case wire::FieldKind::Password:
    case wire::FieldKind::Label:
    case wire::FieldKind::Image:
    case wire::FieldKind::Host:
        break;
    }
    return makeText(field, value);
}

QWidget* FieldForm::makeText(const wire::Field& field, const QVariant& value)
{
    const bool secret = field.secret || field.kind == wire::FieldKind::Password;
    QLineEdit* edit = secret ? new PasswordEdit(m_theme, this) : new QLineEdit(this);
    edit->setText(value.toString());
    connect(edit, &QLineEdit::textChanged, this, &FieldForm::changed);
    return edit;
}

QWidget* FieldForm::makeChoice(const wire::Field& field, const QVariant& value)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const wire::Choice& choice : field.choices)
        box->addItem(choice.label.isEmpty() ? choice.value : choice.label, choice.value);
    box->setCurrentIndex(qMax(0, box->findData(value.toString())));
    connect(box, &QComboBox::currentIndexChanged, this, &FieldForm::changed);
    return box;
}

QWidget* FieldForm::makeList(const wire::Field& field, const QVariant& value)
{
    const QStringList chosen = value.toStringList();
    if (field.choices.isEmpty()) {
        auto* edit = new QPlainTextEdit(chosen.join(QLatin1Char('\n')), this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(88);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldForm::changed);
        return edit;
    }
    auto* list = new QListWidget(this);
    list->setFixedHeight(qMin(5, int(field.choices.size())) * 28 + 4);
    for (const wire::Choice& choice : field.choices) {
        auto* item = new QListWidgetItem(choice.label.isEmpty() ? choice.value : choice.label, list);
        item->setData(Qt::UserRole, choice.value);
        item->setCheckState(chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    connect(list, &QListWidget::itemChanged, this, &FieldForm::changed);
    return list;
}

QVariant FieldForm::valueOf(const wire::Field& field) const
{
    QWidget* input = m_inputs.value(field.key);
    if (const auto* edit = qobject_cast<QLineEdit*>(input))
        return edit->text();
    if (const auto* edit = qobject_cast<FileEdit*>(input))
        return edit->path();
    if (const auto* box = qobject_cast<QCheckBox*>(input))
        return box->isChecked();
    if (const auto* box = qobject_cast<QSpinBox*>(input))
        return qlonglong(box->value());
    if (const auto* box = qobject_cast<QComboBox*>(input))
        return box->currentData().toString();
    if (const auto* edit = qobject_cast<QPlainTextEdit*>(input)) {
        if (field.kind != wire::FieldKind::List)
            return edit->toPlainText();
        return edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    if (const auto* list = qobject_cast<QListWidget*>(input)) {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                chosen << list->item(row)->data(Qt::UserRole).toString();
        }
        return chosen;
    }
    return {};
}

QVariantMap FieldForm::values() const
{
    QVariantMap values;
    for (const wire::Field& field : m_fields) {
        if (m_inputs.contains(field.key))
            values.insert(field.key, valueOf(field));
    }
    return values;
}

QVariantMap FieldForm::changedValues() const
{
    QVariantMap values;
    for (const wire::Field& field : m_fields) {
        if (!m_inputs.contains(field.key))
            continue;
        const QVariant value = valueOf(field);
        const bool list = value.typeId() == QMetaType::QStringList;
        const bool empty = list ? value.toStringList().isEmpty() : value.toString().isEmpty();
        const bool same = field.defaultValue.isValid() ? value == field.defaultValue : empty;
        if (!same)
            values.insert(field.key, value);
    }
    return values;
}

bool FieldForm::isMissing(const wire::Field& field) const
{
    if (!field.required || !m_inputs.contains(field.key))
        return false;
    const QVariant value = valueOf(field);
    return value.typeId() == QMetaType::QStringList ? value.toStringList().isEmpty() : value.toString().isEmpty();
}

bool FieldForm::isUnagreed(const wire::Field& field) const
{
    const QCheckBox* consent = m_consents.value(field.key);
    return consent && !consent->isChecked() && isRisky(field);
}

QString FieldForm::problem() const
{
    for (const wire::Field& field : m_fields) {
        if (isMissing(field))
            return tr("“%1” is needed.").arg(isolated(field.label));
    }
    for (const wire::Field& field : m_fields) {
        if (!isUnagreed(field))
            continue;
        if (field.advanced && m_fold)
            m_fold->setChecked(true);
        return tr("“%1” is a risk: change it, or tick the box below it.").arg(isolated(field.label));
    }
    return {};
}

void FieldForm::focusProblem()
{
    for (const wire::Field& field : std::as_const(m_fields)) {
        if (isMissing(field))
            return m_inputs.value(field.key)->setFocus(Qt::OtherFocusReason);
    }
    for (const wire::Field& field : std::as_const(m_fields)) {
        if (isUnagreed(field))
            return m_consents.value(field.key)->setFocus(Qt::OtherFocusReason);
    }
}

void FieldForm::focusFirst()
{
    for (const wire::Field& field : m_fields) {
        if (QWidget* input = m_inputs.value(field.key)) {
            input->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace jackdaw::ui
