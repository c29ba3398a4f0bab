// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Stands in the program itself, whose symbols come before libpurple's: purple_core_init calls this one.

#include <QFile>
#include <dlfcn.h>
#include <purple.h>

#include "protocols/purple/plugins.h"

namespace jackdaw::purple {
namespace {

/// libpurple's core init takes no parameter that could carry this.
QStringList& wanted()
{
    static QStringList files;
    return files;
}

} // namespace

void setWantedPlugins(const QStringList& files)
{
    wanted() = files;
}

} // namespace jackdaw::purple

extern "C" {

void purple_plugins_probe(const char* /*extension*/)
{
    for (const QString& file : jackdaw::purple::wanted())
        purple_plugin_probe(QFile::encodeName(file).constData());
    // The real one, with an extension that no file has: it only loads the protocols that were found above.
    using Probe = void (*)(const char*);
    if (const auto real = reinterpret_cast<Probe>(dlsym(RTLD_NEXT, "purple_plugins_probe")))
        real("jackdaw-none");
}
}
