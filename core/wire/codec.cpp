// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/wire/codec.h"

#include <QJsonDocument>

#include "core/wire/json_fields.h"

namespace jackdaw::wire {

namespace {

constexpr QLatin1StringView kTypeField{"type"};

template <typename Message>
QByteArray encodeMessage(const Message& message)
{
    QJsonObject object = std::visit(
        [](const auto& value) {
            QJsonObject fields = JsonWriter::write(value);
            fields.insert(kTypeField, value.kType);
            return fields;
        },
        message);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename Message, typename Alternative>
bool tryDecode(QStringView type, const QJsonObject& object, Decoded<Message>& result)
{
    if (type != Alternative::kType)
        return false;
    Alternative value;
    JsonReader reader(object);
    Alternative::visitFields(value, reader);
    if (reader.error().isEmpty())
        result.value = std::move(value);
    else
        result.error = Alternative::kType + QStringLiteral(": ") + reader.error();
    return true;
}

template <typename Message, typename... Alternatives>
void decodeByType(const QString& type, const QJsonObject& object, Decoded<Message>& result,
                  std::variant<Alternatives...>*)
{
    if (!(tryDecode<Message, Alternatives>(type, object, result) || ...))
        result.unknownType = type;
}

template <typename Message>
Decoded<Message> decodeMessage(const QByteArray& frame)
{
    Decoded<Message> result;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(frame, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        result.error = QStringLiteral("not JSON: ") + parseError.errorString();
        return result;
    }
    const QJsonObject object = document.object();
    const QString type = object.value(kTypeField).toString();
    if (type.isEmpty()) {
        result.error = QStringLiteral("a frame is an object with a type");
        return result;
    }
    decodeByType(type, object, result, static_cast<Message*>(nullptr));
    return result;
}

template <typename Message>
QLatin1StringView typeOfMessage(const Message& message)
{
    return std::visit([](const auto& value) { return value.kType; }, message);
}

} // namespace

QByteArray encode(const Command& command)
{
    return encodeMessage(command);
}

QByteArray encode(const Event& event)
{
    return encodeMessage(event);
}

Decoded<Command> decodeCommand(const QByteArray& frame)
{
    return decodeMessage<Command>(frame);
}

Decoded<Event> decodeEvent(const QByteArray& frame)
{
    return decodeMessage<Event>(frame);
}

QLatin1StringView typeOf(const Command& command)
{
    return typeOfMessage(command);
}

QLatin1StringView typeOf(const Event& event)
{
    return typeOfMessage(event);
}

} // namespace jackdaw::wire
