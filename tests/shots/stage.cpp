// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/shots/stage.h"

#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QPushButton>

#include "tests/shots/screens.h"
#include "tests/support/wait.h"

namespace jackdaw::shots {

namespace {

constexpr int kNarrowWidth = 360;
constexpr int kNarrowHeight = 640;
constexpr int kTurns = 5;
constexpr int kTurn = 12; // milliseconds

QDialog* dialogOf(const QWidget& window)
{
    const auto dialogs = window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

Stage::Stage(ui::Theme& theme, bool narrow, Audience audience)
    : m_theme(theme)
    , m_narrow(narrow)
    , m_audience(std::move(audience))
{
}

void Stage::settle()
{
    for (int i = 0; i < kTurns; ++i) {
        test::waitFor([] { return false; }, kTurn);
        QCoreApplication::sendPostedEvents();
    }
}

void Stage::prepare(QWidget& widget, QSize size)
{
    if (size.isValid())
        widget.resize(size);
    widget.show();
    widget.activateWindow();
    settle();
    if (!m_narrow)
        return;
    if (!qobject_cast<QDialog*>(&widget)) {
        widget.resize(kNarrowWidth, kNarrowHeight);
        return;
    }
    const QLayout* layout = widget.layout();
    const int wanted = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(kNarrowWidth) : 0;
    widget.resize(kNarrowWidth, qBound(widget.height(), wanted, kNarrowHeight));
}

void Stage::show(QWidget& widget, const char* name, QSize size)
{
    prepare(widget, size);
    look(widget, name);
}

void Stage::look(QWidget& widget, const char* name)
{
    settle();
    m_audience(widget, QString::fromLatin1(name));
}

void Stage::lookAtPopup(const char* name)
{
    test::waitFor([] { return QApplication::activePopupWidget() != nullptr; });
    QWidget* popup = QApplication::activePopupWidget();
    if (!popup)
        qFatal("%s did not pop up", name);
    look(*popup, name);
    while (QWidget* open = QApplication::activePopupWidget()) {
        open->close();
        settle();
    }
}

void Stage::lookAtDialog(const QWidget& window, const char* name)
{
    test::waitFor([&] { return dialogOf(window) != nullptr; });
    QDialog* dialog = dialogOf(window);
    if (!dialog)
        qFatal("%s did not open", name);
    show(*dialog, name);
    dialog->close();
    settle();
}

QPushButton* defaultButton(const QWidget& dialog)
{
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->isDefault() && each->isVisible())
            return each;
    }
    return nullptr;
}

void allScreens(Stage& stage)
{
    windowScreens(stage);
    conversationScreens(stage);
    menuScreens(stage);
    dialogScreens(stage);
    linkScreens(stage);
    assistantScreens(stage);
    promptScreens(stage);
    troubleScreens(stage);
    fileScreens(stage);
    historyScreens(stage);
    pluginScreens(stage);
    importScreens(stage);
    peopleScreens(stage);
}

} // namespace jackdaw::shots
