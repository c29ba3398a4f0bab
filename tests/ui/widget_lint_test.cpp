// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The lint finds what is wrong on purpose.

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>

#include "tests/ui/widget_lint.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {
namespace {

const QString kLong = QStringLiteral("A sentence of some words that needs much room");

TEST(WidgetLint, FindsTextsThatAreCutOff)
{
    Theme theme;
    theme.install();
    QWidget window;
    window.resize(600, 400);
    auto* box = new QComboBox(&window);
    box->addItem(kLong);
    box->setGeometry(0, 0, 80, 32);
    auto* line = new QLineEdit(&window);
    line->setPlaceholderText(kLong);
    line->setGeometry(0, 50, 80, 32);
    auto* list = new QTreeWidget(&window);
    list->setHeaderHidden(true);
    list->header()->setStretchLastSection(false);
    list->addTopLevelItem(new QTreeWidgetItem({kLong}));
    list->setColumnWidth(0, 80);
    list->setGeometry(0, 100, 500, 100);
    window.show();
    QApplication::processEvents();
    EXPECT_EQ(clippedTexts(window).size(), 3) << clippedTexts(window).join(QLatin1Char('\n')).toStdString();
    box->resize(500, 32);
    line->resize(500, 32);
    list->setColumnWidth(0, 450);
    QApplication::processEvents();
    EXPECT_TRUE(clippedTexts(window).isEmpty()) << clippedTexts(window).join(QLatin1Char('\n')).toStdString();
}

class PaintsItself final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
};

TEST(WidgetLint, FindsWhatAScreenReaderCannotSay)
{
    QWidget window;
    auto* icon = new QToolButton(&window);
    icon->setIcon(QIcon(QPixmap(16, 16)));
    auto* box = new QCheckBox(&window);
    auto* named = new QPushButton(QStringLiteral("Close"), &window);
    auto* area = new QScrollArea(&window);
    window.show();
    QApplication::processEvents();
    EXPECT_EQ(unnamedWidgets(window).size(), 4) << unnamedWidgets(window).join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(buttonsWithoutTip(window).size(), 2) << buttonsWithoutTip(window).join(QLatin1Char('\n')).toStdString();

    // A name is none to the eye, and a text that is not shown neither.
    window.setWindowTitle(QStringLiteral("A window"));
    icon->setText(QStringLiteral("Add"));
    box->setAccessibleName(QStringLiteral("Use it"));
    area->setAccessibleName(QStringLiteral("Page"));
    EXPECT_TRUE(unnamedWidgets(window).isEmpty()) << unnamedWidgets(window).join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(buttonsWithoutTip(window).size(), 1 + 1);
    icon->setToolTip(QStringLiteral("Add"));
    box->setToolTip(QStringLiteral("Use it"));
    EXPECT_TRUE(buttonsWithoutTip(window).isEmpty());
    EXPECT_TRUE(named->toolTip().isEmpty());
}

TEST(WidgetLint, FindsRowsWithoutWords)
{
    QWidget window;
    auto* list = new QTreeWidget(&window);
    auto* group = new QTreeWidgetItem(list, {QStringLiteral("Friends")});
    auto* row = new QTreeWidgetItem(group, QStringList{QString()});
    row->setText(0, QString());
    window.show();
    EXPECT_EQ(unspokenRows(window).size(), 1) << "a row of a row";
    row->setText(0, QStringLiteral("Marta"));
    EXPECT_TRUE(unspokenRows(window).isEmpty());

    list->setItemDelegate(new PaintsItself(list));
    EXPECT_EQ(unspokenRows(window).size(), 2) << "what is painted is said, not only named";
    for (QTreeWidgetItem* item : {group, row})
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("Marta, away"));
    EXPECT_TRUE(unspokenRows(window).isEmpty());
}

} // namespace
} // namespace jackdaw::ui

#include "widget_lint_test.moc"
