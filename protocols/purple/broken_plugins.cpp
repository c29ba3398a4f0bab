// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/broken_plugins.h"

#include <QFile>
#include <QFileInfo>
#include <dlfcn.h>
#include <string_view>

#include "protocols/purple/quirks.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

/// A function of a window's library that the file asks for; empty if there is none.
QByteArray windowSymbol(const QByteArray& plugin)
{
    using namespace std::string_view_literals;
    for (const std::string_view start : {"\0gtk_"sv, "\0gdk_"sv, "\0pidgin_"sv}) {
        const qsizetype at = plugin.indexOf(QByteArrayView(start.data(), qsizetype(start.size())));
        if (at >= 0)
            return plugin.mid(at + 1, plugin.indexOf('\0', at + 1) - at - 1);
    }
    return {};
}

/// As libpurple loads it: all symbols at once.
QString problemOf(const QString& file, const QByteArray& plugin)
{
    if (void* handle = dlopen(QFile::encodeName(file).constData(), RTLD_NOW | RTLD_LOCAL)) {
        dlclose(handle);
        return Texts::tr("It does not fit this version of libpurple.");
    }
    QString reason = QString::fromLocal8Bit(dlerror());
    if (reason.startsWith(file + QLatin1StringView(": ")))
        reason.remove(0, file.size() + 2);
    const QByteArray symbol = windowSymbol(plugin);
    if (!symbol.isEmpty())
        return Texts::tr("It works only inside of Pidgin, whose window it needs (%1).")
            .arg(QString::fromLatin1(symbol));
    return Texts::tr("It cannot be loaded: %1").arg(reason);
}

} // namespace

QByteArray protocolNamedIn(const QByteArray& plugin)
{
    constexpr QByteArrayView kMark{"prpl-"};
    const auto belongs
        = [](char one) { return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-'; };
    for (qsizetype at = plugin.indexOf(kMark); at >= 0; at = plugin.indexOf(kMark, at + 1)) {
        qsizetype end = at;
        while (end < plugin.size() && belongs(plugin[end]))
            ++end;
        if (end > at + kMark.size() && (end == plugin.size() || plugin[end] == '\0'))
            return plugin.sliced(at, end - at);
    }
    return {};
}

namespace {

QByteArray bytesOf(const QString& file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
}

wire::ProtocolInfo describeBytes(const QString& file, const QByteArray& plugin)
{
    const QByteArray id = protocolNamedIn(plugin);
    QString name = QFileInfo(file).completeBaseName();
    if (name.startsWith(QLatin1StringView("lib")))
        name.remove(0, 3);
    wire::ProtocolInfo protocol;
    protocol.id = id.isEmpty() ? name : quirksOfPrpl(id).id;
    protocol.name = name;
    protocol.icon = protocol.id;
    protocol.origin = file;
    protocol.file = file;
    protocol.loaded = false;
    return protocol;
}

} // namespace

wire::ProtocolInfo describeBroken(const QString& file)
{
    const QByteArray plugin = bytesOf(file);
    wire::ProtocolInfo protocol = describeBytes(file, plugin);
    protocol.problem = problemOf(file, plugin);
    return protocol;
}

wire::ProtocolInfo describeSwitchedOff(const QString& file)
{
    wire::ProtocolInfo protocol = describeBytes(file, bytesOf(file));
    protocol.problem = Texts::tr("Its plugin is switched off.");
    return protocol;
}

} // namespace jackdaw::purple
