// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/desktop_settings.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace jackdaw::ui {

namespace {

constexpr QLatin1StringView kService{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView kPath{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView kInterface{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView kAppearance{"org.freedesktop.appearance"};
constexpr QLatin1StringView kGnome{"org.gnome.desktop.interface"};

// Read() wraps its answer in one variant more than ReadOne() (xdg-desktop-portal, Settings version 1).
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopSettings::DesktopSettings(QObject* parent)
    : QObject(parent)
{
}

void DesktopSettings::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(kAppearance, QStringLiteral("color-scheme"));
    ask(kAppearance, QStringLiteral("contrast"));
    ask(kGnome, QStringLiteral("enable-animations"));
}

void DesktopSettings::ask(const QString& space, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << space << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            apply(space, key, reply.value());
    });
}

void DesktopSettings::onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    apply(space, key, value.variant());
}

void DesktopSettings::apply(const QString& space, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    if (space == kAppearance && key == QLatin1StringView("color-scheme")) {
        const uint number = plain.toUInt();
        m_scheme = number == 1 ? Scheme::Dark : Scheme::Light;
        // 0 and unknown numbers mean "no preference": light, as GNOME uses it.
    } else if (space == kAppearance && key == QLatin1StringView("contrast")) {
        m_highContrast = plain.toUInt() == 1;
    } else if (space == kGnome && key == QLatin1StringView("enable-animations")) {
        m_reducedMotion = !plain.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

} // namespace jackdaw::ui
