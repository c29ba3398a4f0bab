// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/command_check.h"

#include <type_traits>

#include "core/link/event_check.h"
#include "core/link/text_check.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

template <typename Command>
constexpr bool isStatus = std::is_same_v<Command, wire::SetStatus> || std::is_same_v<Command, wire::SignOn>;

bool mayHaveLines(QLatin1StringView field)
{
    return field == QLatin1StringView("message") || field == QLatin1StringView("statusMessage");
}

/// Cleans a copy when it is given one to change; else only looks.
template <typename Command>
struct Visitor {
    bool isClean = true;

    template <typename Value>
    void operator()(const char* field, Value& value)
    {
        using Plain = std::remove_const_t<Value>;
        if constexpr (std::is_same_v<Plain, QString>)
            line(value, isStatus<Command> && mayHaveLines(QLatin1StringView(field)));
        else if constexpr (std::is_same_v<Plain, wire::RichText>)
            line(value.text, true);
        else if constexpr (requires { Plain::visitFields(value, *this); })
            Plain::visitFields(value, *this);
    }

    template <typename Text>
    void line(Text& text, bool many)
    {
        if (many ? checkedText(text, limits::kBody) == text : isOneLine(text))
            return;
        isClean = false;
        if constexpr (!std::is_const_v<Text>)
            text = many ? checkedText(text, limits::kBody) : checkedLine(text, limits::kText);
    }
};

} // namespace

std::optional<wire::Command> cleanedCommand(const wire::Command& command)
{
    return std::visit(
        [](const auto& given) -> std::optional<wire::Command> {
            using Given = std::decay_t<decltype(given)>;
            Visitor<Given> look;
            Given::visitFields(given, look);
            if (look.isClean)
                return std::nullopt;
            Given clean = given;
            Visitor<Given> change;
            Given::visitFields(clean, change);
            return clean;
        },
        command);
}

} // namespace jackdaw
