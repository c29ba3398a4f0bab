// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/demo_run.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <utility>

namespace jackdaw::app {

namespace {

constexpr qsizetype kLongest = 200; // characters of the last words
constexpr qint64 kEnd = 4096;       // bytes of them that are read
constexpr int kInterrupted = 130;   // as shells count: 128 and SIGINT
constexpr int kTerminated = 143;

// The status appears whole, after the words. Nobody waits for it where this program ended first.
constexpr const char* kCommand = R"("$1" demo >"$2/words" 2>&1
echo $? >"$2/status.new" && mv "$2/status.new" "$2/status")";

QString lastWords(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > kEnd)
        file.seek(file.size() - kEnd);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return {};
    // Who says it is no news.
    static const QRegularExpression speaker(QStringLiteral("^(\\./dev|demo): "));
    return lines.last().trimmed().remove(speaker).left(kLongest);
}

} // namespace

DemoRun::DemoRun(const QString& script, const QString& preset, QObject* parent)
    : QObject(parent)
    , m_script(script)
    , m_preset(preset)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DemoRun::look);
}

bool DemoRun::start(const Ended& ended)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid() || !m_watcher.addPath(folder->path()))
        return false;
    QProcess demo;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JACKDAW_PRESET"), m_preset);
    demo.setProcessEnvironment(environment);
    demo.setProgram(QStringLiteral("/bin/sh"));
    demo.setArguments(
        {QStringLiteral("-c"), QString::fromLatin1(kCommand), QStringLiteral("sh"), m_script, folder->path()});
    demo.setStandardInputFile(QProcess::nullDevice());
    demo.setStandardErrorFile(QProcess::nullDevice());
    if (!demo.startDetached()) {
        m_watcher.removePath(folder->path());
        return false;
    }
    m_folder = std::move(folder);
    m_ended = ended;
    return true;
}

void DemoRun::look()
{
    if (!m_folder)
        return;
    QFile file(m_folder->filePath(QStringLiteral("status")));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const int status = file.readAll().trimmed().toInt();
    QString problem;
    if (status != 0 && status != kInterrupted && status != kTerminated) {
        problem = lastWords(m_folder->filePath(QStringLiteral("words")));
        if (problem.isEmpty())
            problem = tr("It said nothing, and ended with status %1.").arg(status);
    }
    m_watcher.removePath(m_folder->path());
    m_folder.reset();
    std::exchange(m_ended, {})(problem);
}

} // namespace jackdaw::app
