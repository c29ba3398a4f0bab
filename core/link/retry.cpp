// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/retry.h"

#include <QCoreApplication>

namespace jackdaw {

using wire::ErrorKind;

RetryRule retryRule(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Other:
    case ErrorKind::Network:
    case ErrorKind::Server:
    case ErrorKind::HostCrashed:
    case ErrorKind::HostHung:
        return RetryRule::BackOff;
    case ErrorKind::Authentication: // servers lock accounts after repeated failures
    case ErrorKind::Certificate:
    case ErrorKind::Encryption:
    case ErrorKind::Settings:
    case ErrorKind::NameTaken:
    case ErrorKind::Banned:
    case ErrorKind::Replaced: // two programs would throw each other out for ever
    case ErrorKind::HostIncompatible:
    case ErrorKind::HostMissing:
        return RetryRule::UserOnly;
    }
    Q_UNREACHABLE();
}

QString sentenceFor(ErrorKind kind)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("ConnectionError", text); };
    switch (kind) {
    case ErrorKind::Other:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The connection ended."));
    case ErrorKind::Network:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The server cannot be reached."));
    case ErrorKind::Server:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The server cannot serve you at the moment."));
    case ErrorKind::Authentication:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The user name or the password is wrong."));
    case ErrorKind::Certificate:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The server's certificate was not accepted."));
    case ErrorKind::Encryption:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The server offers no encryption that this account asks for."));
    case ErrorKind::Settings:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "A setting of this account is wrong or missing."));
    case ErrorKind::NameTaken:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "Somebody else uses this name. Choose another one."));
    case ErrorKind::Banned:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The server does not let you in."));
    case ErrorKind::Replaced:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "This account was signed on somewhere else."));
    case ErrorKind::HostCrashed:
        return say(QT_TRANSLATE_NOOP("ConnectionError", "The part of Jackdaw that speaks to this network crashed."));
    case ErrorKind::HostHung:
        return say(
            QT_TRANSLATE_NOOP("ConnectionError", "The part of Jackdaw that speaks to this network stopped answering."));
    case ErrorKind::HostIncompatible:
        return say(
            QT_TRANSLATE_NOOP("ConnectionError",
                              "The part of Jackdaw that speaks to this network does not fit this version of Jackdaw."));
    case ErrorKind::HostMissing:
        return say(
            QT_TRANSLATE_NOOP("ConnectionError", "The part of Jackdaw that speaks to this network is not installed."));
    }
    Q_UNREACHABLE();
}

ErrorKind errorKind(LinkEnd::Reason reason)
{
    switch (reason) {
    case LinkEnd::Reason::Finished:
        return ErrorKind::Other;
    case LinkEnd::Reason::Crashed:
        return ErrorKind::HostCrashed;
    case LinkEnd::Reason::Hung:
        return ErrorKind::HostHung;
    case LinkEnd::Reason::Incompatible:
        return ErrorKind::HostIncompatible;
    case LinkEnd::Reason::NotStarted:
        return ErrorKind::HostMissing;
    }
    Q_UNREACHABLE();
}

} // namespace jackdaw
