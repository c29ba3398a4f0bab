// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Any bytes as accounts.xml, blist.xml or status.xml.

#include "core/import/pidgin_profile.h"
#include "tests/fuzz/import_fuzzer.h"

using namespace jackdaw::imports;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    static const QTemporaryDir folder;
    static const QStringList names{QStringLiteral("accounts.xml"), QStringLiteral("blist.xml"),
                                   QStringLiteral("status.xml")};
    for (const QString& name : names)
        QFile::remove(folder.filePath(name));
    QFile file(folder.filePath(names.at(data[0] % 3)));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    file.close();
    const ImportedProfile profile = readPidginProfile(folder.path());
    for (const ImportedAccount& account : profile.accounts) {
        if (account.key.protocol.isEmpty() || account.key.username.isEmpty()
            || (!account.picture.isEmpty() && !account.picture.startsWith(folder.path() + QStringLiteral("/icons/"))))
            std::abort();
    }
    for (const ImportedContact& contact : profile.contacts) {
        if (contact.buddies.isEmpty())
            std::abort();
    }
    for (const ImportedRoom& room : profile.rooms)
        (void)room.address();
    return 0;
}
