// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "ui/prompts/field_form.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {
namespace {

wire::Field field(const QString& key, wire::FieldKind kind, const QVariant& value = {}, bool required = false)
{
    wire::Field made;
    made.key = key;
    made.label = key.toUpper();
    made.kind = kind;
    made.defaultValue = value;
    made.required = required;
    return made;
}

QList<wire::Field> everyKind()
{
    wire::Field choice = field(QStringLiteral("choice"), wire::FieldKind::Choice, QStringLiteral("b"));
    choice.choices = {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}};
    wire::Field list = field(QStringLiteral("list"), wire::FieldKind::List, QStringList{QStringLiteral("y")});
    list.choices = {{QStringLiteral("x"), {}}, {QStringLiteral("y"), {}}};
    wire::Field port = field(QStringLiteral("port"), wire::FieldKind::Integer, qlonglong(5222));
    port.advanced = true;
    return {field(QStringLiteral("name"), wire::FieldKind::Text, {}, true),
            field(QStringLiteral("secret"), wire::FieldKind::Password),
            field(QStringLiteral("text"), wire::FieldKind::MultilineText, QStringLiteral("one\ntwo")),
            port,
            field(QStringLiteral("box"), wire::FieldKind::Boolean, true),
            choice,
            list,
            field(QStringLiteral("note"), wire::FieldKind::Label)};
}

TEST(FieldForm, GivesBackEveryKindAsItCame)
{
    Theme theme;
    FieldForm form(theme);
    form.setFields(everyKind());
    const QVariantMap values = form.values();
    EXPECT_EQ(values.value(QStringLiteral("text")), QVariant(QStringLiteral("one\ntwo")));
    EXPECT_EQ(values.value(QStringLiteral("port")), QVariant(qlonglong(5222)));
    EXPECT_EQ(values.value(QStringLiteral("box")), QVariant(true));
    EXPECT_EQ(values.value(QStringLiteral("choice")), QVariant(QStringLiteral("b")));
    EXPECT_EQ(values.value(QStringLiteral("list")), QVariant(QStringList{QStringLiteral("y")}));
    EXPECT_FALSE(values.contains(QStringLiteral("note")));
    EXPECT_TRUE(form.changedValues().isEmpty());
}

TEST(FieldForm, SaysWhichRequiredFieldIsEmpty)
{
    Theme theme;
    FieldForm form(theme);
    form.setFields(everyKind());
    EXPECT_TRUE(form.problem().contains(QStringLiteral("NAME")));
    form.findChild<QLineEdit*>()->setText(QStringLiteral("ana"));
    EXPECT_TRUE(form.problem().isEmpty());
    EXPECT_EQ(form.changedValues(), (QVariantMap{{QStringLiteral("name"), QStringLiteral("ana")}}));
}

TEST(FieldForm, HidesSecretsAndFoldsAdvancedFields)
{
    Theme theme;
    FieldForm form(theme);
    form.setFields(everyKind());
    form.show();
    int hidden = 0;
    const auto lines = form.findChildren<QLineEdit*>();
    for (const QLineEdit* line : lines)
        hidden += line->echoMode() == QLineEdit::Password;
    EXPECT_EQ(hidden, 1);
    QWidget* port = nullptr;
    const auto widgets = form.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->accessibleName() == QStringLiteral("PORT"))
            port = widget;
    }
    ASSERT_NE(port, nullptr);
    EXPECT_FALSE(port->isVisible());
}

TEST(FieldForm, ARiskNeedsAConsentOfItsOwn)
{
    Theme theme;
    FieldForm form(theme);
    wire::Field security = field(QStringLiteral("security"), wire::FieldKind::Choice, QStringLiteral("tls"));
    security.advanced = true;
    security.choices = {{QStringLiteral("tls"), {}}, {QStringLiteral("none"), {}}};
    security.risk = QStringLiteral("Everyone can read it.");
    security.riskyWhen = QStringList{QStringLiteral("none")};
    form.setFields({security});
    form.show();
    auto* consent = form.findChild<QCheckBox*>();
    ASSERT_NE(consent, nullptr);
    EXPECT_TRUE(form.problem().isEmpty());
    EXPECT_FALSE(consent->isVisible()) << "nothing to agree to";
    form.findChild<QComboBox*>()->setCurrentIndex(1);
    EXPECT_FALSE(form.problem().isEmpty());
    EXPECT_TRUE(consent->isVisible()) << "folded away one could not agree";
    EXPECT_FALSE(consent->isChecked());
    consent->click();
    EXPECT_TRUE(form.problem().isEmpty());
    EXPECT_EQ(form.changedValues().value(security.key), QStringLiteral("none"));
    form.setFields({security}, {{security.key, QStringLiteral("none")}});
    EXPECT_TRUE(form.problem().isEmpty()) << "agreed to before";
    EXPECT_TRUE(form.findChild<QCheckBox*>()->isVisible());
}

TEST(FieldForm, ANumberStaysInItsRange)
{
    Theme theme;
    FieldForm form(theme);
    wire::Field port = field(QStringLiteral("port"), wire::FieldKind::Integer, qlonglong(5222));
    port.minimum = 1;
    port.maximum = 65535;
    form.setFields({port}, {{QStringLiteral("port"), qlonglong(99'999'999)}});
    auto* box = form.findChild<QSpinBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->minimum(), 1);
    EXPECT_EQ(box->maximum(), 65535);
    EXPECT_EQ(form.values().value(QStringLiteral("port")).toLongLong(), 65535);
}

} // namespace
} // namespace jackdaw::ui
