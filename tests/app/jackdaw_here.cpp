// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/app/jackdaw_here.h"

#include <QApplication>
#include <QLabel>

namespace jackdaw::test {

JackdawHere::JackdawHere()
{
    qputenv("JACKDAW_SHOW_HIDDEN_PROTOCOLS", "1");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_surroundings.hostFolders = {qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/hosts.d")};
}

JackdawHere::~JackdawHere()
{
    quit();
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
    if (!m_program)
        return;
    bool ended = false;
    QObject::connect(m_program.get(), &app::Program::left, m_program.get(), [&ended] { ended = true; });
    ctl({QStringLiteral("quit")});
    until([&ended] { return ended; });
    m_program.reset();
}

QString JackdawHere::shown()
{
    QStringList texts;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible())
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
