// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/app/jackdaw_here.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

namespace jackdaw::test {

JackdawHere::JackdawHere()
{
    qputenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS", "1");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_surroundings.hostFolders = {qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/hosts.d")};
}

JackdawHere::~JackdawHere()
{
    leave({QStringLiteral("quit"), QStringLiteral("--force")});
}

bool JackdawHere::start()
{
    const Profile place = Profile::at(profile());
    if (!place.create())
        return false;
    bool ended = false;
    m_program = std::make_unique<app::Program>(app::CommandLine(), place, m_surroundings);
    QObject::connect(m_program.get(), &app::Program::left, m_program.get(), [&ended] { ended = true; });
    m_program->start();
    const bool runs = until([&] { return ended || ctl({QStringLiteral("status")}).exit == 0; }) && !ended;
    m_program->disconnect(m_program.get());
    return runs;
}

void JackdawHere::quit()
{
    leave({QStringLiteral("quit")});
}

void JackdawHere::leave(const QStringList& words)
{
    if (!m_program)
        return;
    bool ended = false;
    QObject::connect(m_program.get(), &app::Program::left, m_program.get(), [&ended] { ended = true; });
    ctl(words);
    until([&ended] { return ended; });
    m_program.reset();
}

bool JackdawHere::runs() const
{
    return ctl({QStringLiteral("status")}).exit == 0;
}

void JackdawHere::closeWindow()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMainWindow*>(window))
            window->close();
    }
}

bool JackdawHere::press(const QString& text)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        for (QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return true;
            }
        }
    }
    return false;
}

QString JackdawHere::shown()
{
    QStringList texts;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->window() == window)
                texts.append(label->text());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

bool JackdawHere::shows(const QString& words)
{
    return until([&words] { return shown().contains(words); });
}

} // namespace jackdaw::test
