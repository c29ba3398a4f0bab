// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/window/window_state.h"

#include <QSettings>

#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/window.ini");
}

} // namespace

WindowState WindowState::read(const QString& folder)
{
    const QSettings file(fileIn(folder), QSettings::IniFormat);
    const auto number = [&file](const QString& key, int fallback) { return file.value(key, fallback).toInt(); };
    WindowState state;
    state.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    state.listWidth = qBound(kListMinimum, number(QStringLiteral("listWidth"), 300), kListMaximum);
    state.shown.contact.value = file.value(QStringLiteral("contact")).toLongLong();
    state.shown.conversation.value = file.value(QStringLiteral("conversation")).toLongLong();
    state.showOffline = file.value(QStringLiteral("showOffline"), true).toBool();
    state.recentFolded = file.value(QStringLiteral("recentFolded"), false).toBool();
    state.roomsFolded = file.value(QStringLiteral("roomsFolded"), false).toBool();
    state.menuBar = file.value(QStringLiteral("menuBar"), false).toBool();
    state.sorting = Sorting(qBound(0, number(QStringLiteral("sorting"), 0), 2));
    state.theme = Theme::Choice(qBound(0, number(QStringLiteral("theme"), 0), 2));
    return state;
}

void WindowState::write(const QString& folder) const
{
    QSettings file(fileIn(folder), QSettings::IniFormat);
    file.setValue(QStringLiteral("geometry"), geometry);
    file.setValue(QStringLiteral("listWidth"), listWidth);
    file.setValue(QStringLiteral("contact"), shown.contact.value);
    file.setValue(QStringLiteral("conversation"), shown.conversation.value);
    file.setValue(QStringLiteral("showOffline"), showOffline);
    file.setValue(QStringLiteral("recentFolded"), recentFolded);
    file.setValue(QStringLiteral("roomsFolded"), roomsFolded);
    file.setValue(QStringLiteral("menuBar"), menuBar);
    file.setValue(QStringLiteral("sorting"), int(sorting));
    file.setValue(QStringLiteral("theme"), int(theme));
}

} // namespace jackdaw::ui
