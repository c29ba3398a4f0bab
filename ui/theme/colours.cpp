// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/colours.h"

#include <QPalette>
#include <cmath>

namespace jackdaw::ui {

namespace {

struct Row {
    Role role;
    QRgb light;
    QRgb dark;
};

// The one table.
constexpr Row kTable[] = {
    {Role::Window, 0xffffffff, 0xff1c1f24},     {Role::Side, 0xfff4f5f7, 0xff15181c},
    {Role::Line, 0xffe2e5ea, 0xff2c3138},       {Role::Border, 0xffd3d8df, 0xff3a4049},
    {Role::Text, 0xff1a1d21, 0xffe7e9ec},       {Role::Muted, 0xff59616d, 0xffa0a9b4},
    {Role::Accent, 0xff2f6bdc, 0xff6c9efc},     {Role::OnAccent, 0xffffffff, 0xff0e1624},
    {Role::AccentText, 0xff1f5ac4, 0xff82adff}, {Role::Selection, 0xffdfe8fc, 0xff243350},
    {Role::Hover, 0xffebedf1, 0xff22272e},      {Role::InBubble, 0xfff0f1f4, 0xff282c33},
    {Role::OutBubble, 0xffdbe7ff, 0xff203761},  {Role::Field, 0xffffffff, 0xff23272e},
    {Role::Badge, 0xff2f6bdc, 0xff6c9efc},      {Role::NewMessages, 0xffb93f12, 0xfff0904c},
    {Role::Danger, 0xffb3261e, 0xffff8a80},     {Role::Warning, 0xff855300, 0xffe8b04b},
    {Role::Notice, 0xfffbf4e3, 0xff2d291f},     {Role::Available, 0xff16a34a, 0xff1fa750},
    {Role::Away, 0xffd97706, 0xffe08a1a},       {Role::Busy, 0xffdc2626, 0xffe5484d},
    {Role::Offline, 0xff7a828e, 0xff8b94a0},    {Role::OnPresence, 0xffffffff, 0xffffffff},
};
static_assert(std::size(kTable) == static_cast<size_t>(Role::Count));

constexpr TextOnGround kPairs[] = {
    {Role::Text, Role::Window},          {Role::Text, Role::Side},         {Role::Text, Role::Selection},
    {Role::Text, Role::Hover},           {Role::Text, Role::InBubble},     {Role::Text, Role::OutBubble},
    {Role::Text, Role::Field},           {Role::Text, Role::Notice},       {Role::Muted, Role::Window},
    {Role::Muted, Role::Side},           {Role::Muted, Role::Selection},   {Role::Muted, Role::Hover},
    {Role::Muted, Role::InBubble},       {Role::Muted, Role::OutBubble},   {Role::Muted, Role::Field},
    {Role::Muted, Role::Notice},         {Role::AccentText, Role::Window}, {Role::AccentText, Role::Side},
    {Role::AccentText, Role::Selection}, {Role::AccentText, Role::Hover},  {Role::AccentText, Role::InBubble},
    {Role::AccentText, Role::OutBubble}, {Role::AccentText, Role::Field},  {Role::AccentText, Role::Notice},
    {Role::OnAccent, Role::Accent},      {Role::OnAccent, Role::Badge},    {Role::NewMessages, Role::Window},
    {Role::Danger, Role::Window},        {Role::Danger, Role::Side},       {Role::Danger, Role::Selection},
    {Role::Danger, Role::Hover},         {Role::Danger, Role::OutBubble},  {Role::Danger, Role::InBubble},
    {Role::Danger, Role::Notice},        {Role::Warning, Role::Window},    {Role::Warning, Role::Side},
    {Role::Warning, Role::Notice},       {Role::Warning, Role::Selection},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Colours Colours::light()
{
    Colours colours;
    for (const Row& row : kTable)
        colours.m_table[static_cast<size_t>(row.role)] = QColor(row.light);
    return colours;
}

Colours Colours::dark()
{
    Colours colours;
    for (const Row& row : kTable)
        colours.m_table[static_cast<size_t>(row.role)] = QColor(row.dark);
    return colours;
}

Colours Colours::fromPalette(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor highlight = palette.color(QPalette::Highlight);
    Colours colours;
    colours.m_table.fill(text);
    const auto set
        = [&colours](Role role, const QColor& colour) { colours.m_table[static_cast<size_t>(role)] = colour; };
    for (const Role ground : {Role::Window, Role::Side, Role::Hover, Role::Field, Role::InBubble, Role::OutBubble,
                              Role::Selection, Role::Notice, Role::OnPresence})
        set(ground, base);
    set(Role::Accent, highlight);
    set(Role::Badge, highlight);
    set(Role::OnAccent, palette.color(QPalette::HighlightedText));
    return colours;
}

QPalette Colours::palette() const
{
    const Colours& colours = *this;
    QPalette palette(colours[Role::Window]);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, colour);
    };
    set(QPalette::Window, colours[Role::Window]);
    set(QPalette::WindowText, colours[Role::Text]);
    set(QPalette::Base, colours[Role::Field]);
    set(QPalette::AlternateBase, colours[Role::Side]);
    set(QPalette::Text, colours[Role::Text]);
    set(QPalette::Button, colours[Role::Field]);
    set(QPalette::ButtonText, colours[Role::Text]);
    set(QPalette::BrightText, colours[Role::Danger]);
    set(QPalette::Light, colours[Role::Hover]);
    set(QPalette::Midlight, colours[Role::Line]);
    set(QPalette::Mid, colours[Role::Border]);
    set(QPalette::Dark, colours[Role::Border]);
    set(QPalette::Shadow, colours[Role::Border]);
    set(QPalette::Highlight, colours[Role::Accent]);
    set(QPalette::HighlightedText, colours[Role::OnAccent]);
    set(QPalette::Link, colours[Role::AccentText]);
    set(QPalette::LinkVisited, colours[Role::AccentText]);
    set(QPalette::ToolTipBase, colours[Role::Field]);
    set(QPalette::ToolTipText, colours[Role::Text]);
    const QColor faint = blend(colours[Role::Window], colours[Role::Muted], 0.7);
    // A hint must not look like what somebody typed, not even where all texts have one colour.
    const bool oneColour = colours[Role::Muted] == colours[Role::Text];
    set(QPalette::PlaceholderText, oneColour ? faint : colours[Role::Muted]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours[Role::Hover]);
    return palette;
}

bool Colours::isDark() const
{
    return luminance((*this)[Role::Window]) < 0.2;
}

std::span<const TextOnGround> textPairs()
{
    return kPairs;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor blend(const QColor& ground, const QColor& top, double opacity)
{
    const auto mix = [opacity](float below, float above) { return float(below + (above - below) * opacity); };
    return QColor::fromRgbF(mix(ground.redF(), top.redF()), mix(ground.greenF(), top.greenF()),
                            mix(ground.blueF(), top.blueF()));
}

} // namespace jackdaw::ui
