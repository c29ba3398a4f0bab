// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/markup_style.h"

#include <algorithm>
#include <array>

namespace jackdaw::purple {

namespace {

struct NamedColour {
    const char* name;
    const char* value;
};

// The sixteen of HTML 4, what CSS adds that people type, and irc_mirc_colors of libpurple's parse.c.
constexpr auto kColours = std::to_array<NamedColour>({
    {"aqua", "#00ffff"},      {"black", "#000000"},      {"blue", "#0000ff"},       {"brown", "#a52a2a"},
    {"cyan", "#00ffff"},      {"dark green", "#006400"}, {"darkblue", "#00008b"},   {"darkgreen", "#006400"},
    {"darkred", "#8b0000"},   {"fuchsia", "#ff00ff"},    {"gold", "#ffd700"},       {"gray", "#808080"},
    {"green", "#008000"},     {"grey", "#808080"},       {"light blue", "#add8e6"}, {"light grey", "#d3d3d3"},
    {"lightblue", "#add8e6"}, {"lightgrey", "#d3d3d3"},  {"lime", "#00ff00"},       {"magenta", "#ff00ff"},
    {"maroon", "#800000"},    {"navy", "#000080"},       {"olive", "#808000"},      {"orange", "#ffa500"},
    {"pink", "#ffc0cb"},      {"purple", "#800080"},     {"red", "#ff0000"},        {"silver", "#c0c0c0"},
    {"teal", "#008080"},      {"violet", "#ee82ee"},     {"white", "#ffffff"},      {"yellow", "#ffff00"},
});

bool isHexadecimal(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const auto lower = c.unicode() | 0x20;
        return (c >= u'0' && c <= u'9') || (lower >= 'a' && lower <= 'f');
    });
}

QString parseRgb(QStringView text)
{
    if (!text.startsWith(u"rgb(") || !text.endsWith(u')') || text.size() > 40)
        return {};
    const auto parts = text.sliced(4).chopped(1).split(u',');
    if (parts.size() != 3)
        return {};
    QString colour = QStringLiteral("#");
    for (const auto part : parts) {
        bool ok = false;
        const auto value = part.trimmed().toInt(&ok);
        if (!ok || value < 0 || value > 255)
            return {};
        colour += QString::number(value, 16).rightJustified(2, u'0');
    }
    return colour;
}

} // namespace

QString parseColour(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 40)
        return {};
    auto lower = text.toString().toLower();
    if (lower.startsWith(u'#')) {
        if (!isHexadecimal(QStringView(lower).sliced(1)))
            return {};
        if (lower.size() == 7)
            return lower;
        if (lower.size() == 4)
            return QStringLiteral("#%1%1%2%2%3%3").arg(lower[1]).arg(lower[2]).arg(lower[3]);
        return {};
    }
    for (const auto& colour : kColours) {
        if (lower == QLatin1StringView(colour.name))
            return QString::fromLatin1(colour.value);
    }
    return parseRgb(lower);
}

QList<wire::Entity> parseStyle(QStringView style)
{
    QList<wire::Entity> formats;
    for (const auto declaration : style.split(u';')) {
        const auto colon = declaration.indexOf(u':');
        if (colon < 0 || formats.size() >= 8)
            continue;
        const auto property = declaration.first(colon).trimmed().toString().toLower();
        const auto value = declaration.sliced(colon + 1).trimmed();
        const auto is = [&value](QLatin1StringView word) { return value.contains(word, Qt::CaseInsensitive); };
        if (property == u"font-weight") {
            if (is(QLatin1StringView("bold")) || value.toInt() >= 600)
                formats.append({0, 0, wire::EntityKind::Bold, {}});
        } else if (property == u"font-style") {
            if (is(QLatin1StringView("italic")) || is(QLatin1StringView("oblique")))
                formats.append({0, 0, wire::EntityKind::Italic, {}});
        } else if (property == u"text-decoration" || property == u"text-decoration-line") {
            if (is(QLatin1StringView("underline")))
                formats.append({0, 0, wire::EntityKind::Underline, {}});
            if (is(QLatin1StringView("line-through")))
                formats.append({0, 0, wire::EntityKind::Strike, {}});
        } else if (property == u"color") {
            if (const auto colour = parseColour(value); !colour.isEmpty())
                formats.append({0, 0, wire::EntityKind::Colour, colour});
        }
    }
    return formats;
}

QString parseTarget(QStringView target)
{
    target = target.trimmed();
    const auto colon = target.indexOf(u':');
    if (colon <= 0 || target.size() > 4096)
        return {};
    if (std::any_of(target.begin(), target.end(), [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7f; }))
        return {};
    const auto scheme = target.first(colon);
    for (const auto known :
         {u"http", u"https", u"mailto", u"xmpp", u"irc", u"ircs", u"ftp", u"sip", u"sips", u"tel", u"geo"}) {
        if (scheme.compare(QStringView(known), Qt::CaseInsensitive) == 0)
            return target.toString();
    }
    return {};
}

} // namespace jackdaw::purple
