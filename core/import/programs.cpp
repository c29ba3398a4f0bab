// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/programs.h"

#include <QTimeZone>

#include "core/base/clock.h"
#include "core/import/adium_source.h"
#include "core/import/gajim_source.h"
#include "core/import/pidgin_source.h"

namespace jackdaw::imports {

QString nameOf(Program program)
{
    switch (program) {
    case Program::Pidgin:
        return QStringLiteral("Pidgin");
    case Program::Adium:
        return QStringLiteral("Adium");
    case Program::Gajim:
        return QStringLiteral("Gajim");
    }
    return {};
}

QString usualPath(Program program)
{
    switch (program) {
    case Program::Pidgin:
        return PidginSource::usualFolder();
    case Program::Adium:
        return {};
    case Program::Gajim:
        return GajimSource::usualFile();
    }
    return {};
}

bool isFile(Program program)
{
    return program == Program::Gajim;
}

std::shared_ptr<HistorySource> makeSource(Program program, const QString& path, const Clock& clock)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (program) {
    case Program::Pidgin:
        return std::make_shared<PidginSource>(path, clock.now(), zone);
    case Program::Adium:
        return std::make_shared<AdiumSource>(path, clock.now(), zone);
    case Program::Gajim:
        return std::make_shared<GajimSource>(path, clock.now());
    }
    return {};
}

} // namespace jackdaw::imports
