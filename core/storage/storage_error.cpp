// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/storage_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace jackdaw {

namespace {

QString sentence(int primary)
{
    switch (primary) {
    case SQLITE_FULL:
        return QCoreApplication::translate("Storage",
                                           "The disk is full. New messages appear when there is space again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QCoreApplication::translate("Storage",
                                           "The profile cannot be written: its file or folder is read-only.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Storage", "The profile is in use by another program.");
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate("Storage", "The profile's file cannot be opened.");
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return QCoreApplication::translate("Storage", "The disk cannot be read or written.");
    case SQLITE_NOMEM:
        return QCoreApplication::translate("Storage", "There is not enough memory to use the profile.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return QCoreApplication::translate("Storage", "The profile's file is damaged.");
    default:
        return QCoreApplication::translate("Storage", "The change could not be stored.");
    }
}

} // namespace

StorageFault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return StorageFault::None;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
        return StorageFault::Passing;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return StorageFault::Damaged;
    default:
        return StorageFault::Refused;
    }
}

Error storageError(int code, const QString& details)
{
    return Error{ErrorCode::Storage, sentence(code & 0xff), QStringLiteral("%1 (%2)").arg(details).arg(code)};
}

Error movedError()
{
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Storage",
                                             "The profile's file was moved or deleted while Jackdaw uses it. Put it "
                                             "back, or nothing can be stored."),
                 {}};
}

Error newerSchemaError(int found, int known)
{
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate(
                     "Storage", "This profile was made by a newer Jackdaw. Please update Jackdaw to open it."),
                 QStringLiteral("schema %1, newest known %2").arg(found).arg(known)};
}

} // namespace jackdaw
