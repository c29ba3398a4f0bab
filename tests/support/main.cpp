// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// main() of every test program: GoogleTest with a Qt application, offscreen unless told otherwise. Programs that link
// Qt Widgets get a QApplication by defining JACKDAW_TEST_WIDGETS.

#include <gtest/gtest.h>

#ifdef JACKDAW_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    Application application(argc, argv);
    Application::setApplicationName(QStringLiteral("jackdaw-test"));
    return RUN_ALL_TESTS();
}
