// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The lint finds what is wrong on purpose.

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
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

} // namespace
} // namespace jackdaw::ui
