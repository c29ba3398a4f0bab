// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/errors.h"

#include <purple.h>

namespace jackdaw::purple {

wire::ErrorKind errorKind(int reason, Stage stage)
{
    using wire::ErrorKind;
    switch (static_cast<PurpleConnectionError>(reason)) {
    case PURPLE_CONNECTION_ERROR_NETWORK_ERROR:
        return ErrorKind::Network;
    case PURPLE_CONNECTION_ERROR_INVALID_USERNAME:
    case PURPLE_CONNECTION_ERROR_INVALID_SETTINGS:
        return ErrorKind::Settings;
    case PURPLE_CONNECTION_ERROR_AUTHENTICATION_FAILED:
        return ErrorKind::Authentication;
    case PURPLE_CONNECTION_ERROR_AUTHENTICATION_IMPOSSIBLE:
        return ErrorKind::Server;
    case PURPLE_CONNECTION_ERROR_NO_SSL_SUPPORT:
    case PURPLE_CONNECTION_ERROR_ENCRYPTION_ERROR:
        return ErrorKind::Encryption;
    case PURPLE_CONNECTION_ERROR_NAME_IN_USE:
        return stage == Stage::Connected ? ErrorKind::Replaced : ErrorKind::NameTaken;
    case PURPLE_CONNECTION_ERROR_CERT_NOT_PROVIDED:
    case PURPLE_CONNECTION_ERROR_CERT_UNTRUSTED:
    case PURPLE_CONNECTION_ERROR_CERT_EXPIRED:
    case PURPLE_CONNECTION_ERROR_CERT_NOT_ACTIVATED:
    case PURPLE_CONNECTION_ERROR_CERT_HOSTNAME_MISMATCH:
    case PURPLE_CONNECTION_ERROR_CERT_FINGERPRINT_MISMATCH:
    case PURPLE_CONNECTION_ERROR_CERT_SELF_SIGNED:
    case PURPLE_CONNECTION_ERROR_CERT_OTHER_ERROR:
        return ErrorKind::Certificate;
    case PURPLE_CONNECTION_ERROR_OTHER_ERROR:
        break;
    }
    return ErrorKind::Other;
}

} // namespace jackdaw::purple
