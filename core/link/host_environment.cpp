// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/host_environment.h"

#include <algorithm>
#include <array>

namespace jackdaw {

namespace {

constexpr std::array kNames{"PATH",
                            "HOME",
                            "USER",
                            "LOGNAME",
                            "SHELL",
                            "TZ",
                            "LANG",
                            "LANGUAGE",
                            "TMPDIR",
                            "SSL_CERT_FILE",
                            "SSL_CERT_DIR",
                            "LD_LIBRARY_PATH",
                            "NSS_DEFAULT_DB_TYPE"};
/// LC_*: locale; ASAN_* and kin: sanitizers in test builds; JACKDAW_*: ours.
constexpr std::array kPrefixes{"LC_", "ASAN_", "LSAN_", "UBSAN_", "JACKDAW_"};

bool isWanted(const QString& name)
{
    const auto is = [&name](const char* one) { return name == QLatin1StringView(one); };
    const auto begins = [&name](const char* one) { return name.startsWith(QLatin1StringView(one)); };
    return std::any_of(kNames.begin(), kNames.end(), is) || std::any_of(kPrefixes.begin(), kPrefixes.end(), begins);
}

} // namespace

QProcessEnvironment hostEnvironment(const QProcessEnvironment& ours)
{
    QProcessEnvironment result;
    for (const QString& name : ours.keys()) {
        if (isWanted(name))
            result.insert(name, ours.value(name));
    }
    // Without an address GLib would look for a bus by itself.
    result.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return result;
}

} // namespace jackdaw
