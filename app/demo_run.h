// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace jackdaw::app {

/// The demo networks, started beside this program by the script of the tree it was built in. They have a profile of
/// their own, and go on when this program ends. Main thread.
class DemoRun final : public QObject {
    Q_OBJECT
public:
    /// What went wrong in the script's own last words, in one line; empty: nothing did.
    using Ended = std::function<void(const QString& problem)>;

    /// `script` is called with "demo", and JACKDAW_PRESET says which build it shall use.
    DemoRun(const QString& script, const QString& preset, QObject* parent = nullptr);

    /// Whether it began; `ended` is called once if so, unless this is gone by then.
    bool start(const Ended& ended);

private:
    void look();

    QString m_script;
    QString m_preset;
    std::unique_ptr<QTemporaryDir> m_folder; ///< where the script's words and its status are written
    QFileSystemWatcher m_watcher;
    Ended m_ended;
};

} // namespace jackdaw::app
