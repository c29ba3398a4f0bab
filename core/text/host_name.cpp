// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/host_name.h"

#include <QUrl>
#include <algorithm>

namespace jackdaw {

namespace {

constexpr qsizetype kLongestName = 253; // RFC 1035 2.3.4, without the root's empty label
constexpr qsizetype kLongestLabel = 63;

bool isLabel(const QByteArray& label)
{
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !label.isEmpty() && label.size() <= kLongestLabel && !label.startsWith('-') && !label.endsWith('-')
        && std::all_of(label.cbegin(), label.cend(), fits);
}

} // namespace

bool isHostName(const QString& text)
{
    if (text.startsWith(u'[')) {
        QUrl url;
        url.setHost(text, QUrl::StrictMode);
        return text.contains(u':') && !url.host().isEmpty();
    }
    const QByteArray name = QUrl::toAce(text.endsWith(u'.') ? text.chopped(1) : text).toLower();
    const QByteArrayList labels = name.split('.');
    return name.size() <= kLongestName && std::all_of(labels.cbegin(), labels.cend(), isLabel);
}

} // namespace jackdaw
