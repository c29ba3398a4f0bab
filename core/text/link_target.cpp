// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/link_target.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>
#include <memory>
#include <unicode/uidna.h>
#include <unicode/uspoof.h>

namespace jackdaw {

namespace {

struct CloseSpoof {
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};
struct CloseIdna {
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};
using Spoof = std::unique_ptr<USpoofChecker, CloseSpoof>;
using Idna = std::unique_ptr<UIDNA, CloseIdna>;

/// A host has 253 characters; what is longer is shown as it is on the wire.
constexpr int kMaximumHost = 512;
using Buffer = std::array<char16_t, kMaximumHost>;

using Convert = int32_t (*)(const UIDNA*, const UChar*, int32_t, UChar*, int32_t, UIDNAInfo*, UErrorCode*);

/// Null when the host breaks the rules of UTS 46.
QString converted(const QString& host, Convert convert)
{
    UErrorCode status = U_ZERO_ERROR;
    const Idna idna(uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII
                                        | UIDNA_NONTRANSITIONAL_TO_UNICODE,
                                    &status));
    if (U_FAILURE(status))
        return {};
    Buffer buffer;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length = convert(idna.get(), reinterpret_cast<const UChar*>(host.utf16()),
                                   static_cast<int32_t>(host.size()), buffer.data(), kMaximumHost, &info, &status);
    if (U_FAILURE(status) || info.errors != 0 || length > kMaximumHost)
        return {};
    return QString(reinterpret_cast<const QChar*>(buffer.data()), length);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x80; });
}

/// Mixed scripts, unseen characters, or a whole name that looks like plain Latin letters and is not.
bool isSuspect(const QString& label)
{
    if (isAscii(label))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const Spoof checker(uspoof_open(&status));
    if (U_FAILURE(status))
        return true;
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
    const auto* text = reinterpret_cast<const UChar*>(label.utf16());
    const auto size = static_cast<int32_t>(label.size());
    if (uspoof_check(checker.get(), text, size, nullptr, &status) != 0 || U_FAILURE(status))
        return true;
    Buffer skeleton;
    const int32_t length = uspoof_getSkeleton(checker.get(), 0, text, size, skeleton.data(), kMaximumHost, &status);
    if (U_FAILURE(status) || length > kMaximumHost)
        return true;
    return isAscii(QStringView(skeleton.data(), length));
}

/// The host that a text names, if it reads like an address.
QString hostNamedBy(const QString& shown)
{
    static const QRegularExpression kAddress(
        QStringLiteral("^\\s*(?:[a-z][a-z0-9+.-]*://)?(?:[^\\s/?#@]*@)?"
                       "((?:[\\p{L}\\p{N}-]+\\.)+(?:[\\p{L}\\p{N}-]{2,}|\\d+))\\.?(?::\\d+)?(?:[/?#]\\S*)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kAddress.match(shown).captured(1);
}

QString comparable(const QString& host)
{
    const QString ascii = converted(host.toLower(), uidna_nameToASCII);
    QString plain = ascii.isEmpty() ? host.toLower() : ascii;
    if (plain.startsWith(QLatin1StringView("www.")))
        plain.remove(0, 4);
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain;
}

} // namespace

QString hostForDisplay(const QString& host)
{
    const QString ascii = converted(host, uidna_nameToASCII);
    const QString unicode = converted(host, uidna_nameToUnicode);
    if (ascii.isEmpty() || unicode.isEmpty())
        return QString::fromLatin1(QUrl::toAce(host));
    const QStringList labels = unicode.split(QLatin1Char('.'));
    const bool suspect = std::any_of(labels.begin(), labels.end(), isSuspect);
    return suspect ? ascii : unicode;
}

QString targetForDisplay(const QString& target)
{
    QUrl url(target, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return target;
    const QString host = hostForDisplay(url.host(QUrl::FullyEncoded));
    QString shown = url.scheme() + QLatin1StringView("://") + host;
    if (url.port() >= 0)
        shown += QLatin1Char(':') + QString::number(url.port());
    shown += url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        shown += QLatin1Char('?') + url.query(QUrl::FullyEncoded);
    if (url.hasFragment())
        shown += QLatin1Char('#') + url.fragment(QUrl::FullyEncoded);
    return shown;
}

bool misleads(const QString& shown, const QString& target)
{
    const QString named = hostNamedBy(shown);
    const QString actual = QUrl(target, QUrl::StrictMode).host(QUrl::FullyEncoded);
    return !named.isEmpty() && !actual.isEmpty() && comparable(named) != comparable(actual);
}

} // namespace jackdaw
