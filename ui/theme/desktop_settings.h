// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <QVariant>
#include <QtDBus/QDBusVariant>

namespace jackdaw::ui {

/// What the desktop says about colours and motion, over the Settings portal (org.freedesktop.portal.Settings,
/// namespace org.freedesktop.appearance). Asks without waiting; without a portal nothing is ever known.
class DesktopSettings final : public QObject {
    Q_OBJECT
public:
    enum class Scheme { Unknown, Dark, Light };

    explicit DesktopSettings(QObject* parent = nullptr);

    /// Asks the session bus. Call once.
    void watch();

    Scheme scheme() const { return m_scheme; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

    /// One setting, as the portal names it; also what tests call.
    void apply(const QString& space, const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& space, const QString& key);

    Scheme m_scheme = Scheme::Unknown;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace jackdaw::ui
