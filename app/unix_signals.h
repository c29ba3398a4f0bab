// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

class QSocketNotifier;

namespace jackdaw::app {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal, so that leaving by Ctrl+C saves and signs off like leaving by menu.
/// One per program; main thread. A second signal while the first is being handled ends the program at once.
class UnixSignals final : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminationRequested();

private:
    int m_descriptor = -1;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace jackdaw::app
