// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The two visitors of the codec: fields of a struct to a JSON object and back. Private to core/wire.

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <optional>
#include <type_traits>

#include "core/wire/names.h"

namespace jackdaw::wire {

template <typename T>
inline constexpr bool kIsList = false;
template <typename T>
inline constexpr bool kIsList<QList<T>> = true;

template <typename T>
inline constexpr bool kIsOptional = false;
template <typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

/// Writes every field that differs from a freshly made struct's.
class JsonWriter {
public:
    template <typename Struct>
    static QJsonObject write(const Struct& source)
    {
        JsonWriter writer;
        Struct::visitFields(source, writer);
        return std::move(writer.m_object);
    }

    template <typename T>
    void operator()(const char* name, const T& value)
    {
        QJsonValue json = toJson(value);
        if (!isEmpty(json) || std::is_arithmetic_v<T>)
            m_object.insert(QLatin1StringView(name), json);
    }

private:
    static bool isEmpty(const QJsonValue& value)
    {
        return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    }

    template <typename T>
    static QJsonValue toJson(const T& value)
    {
        if constexpr (std::disjunction_v<std::is_same<T, QString>, std::is_same<T, bool>, std::is_same<T, int>,
                                         std::is_same<T, qint64>>) {
            return QJsonValue(value);
        } else if constexpr (std::is_enum_v<T>) {
            return QJsonValue(nameOf(value));
        } else if constexpr (std::is_same_v<T, QVariant>) {
            return QJsonValue::fromVariant(value);
        } else if constexpr (std::is_same_v<T, QVariantMap>) {
            return QJsonObject::fromVariantMap(value);
        } else if constexpr (std::is_same_v<T, QMap<QString, QString>>) {
            QJsonObject object;
            for (auto it = value.begin(); it != value.end(); ++it)
                object.insert(it.key(), it.value());
            return object;
        } else if constexpr (kIsOptional<T>) {
            return value ? toJson(*value) : QJsonValue();
        } else if constexpr (kIsList<T>) {
            QJsonArray array;
            for (const auto& item : value)
                array.append(toJson(item));
            return array;
        } else {
            return write(value);
        }
    }

    QJsonObject m_object;
};

/// Reads fields; the first wrong type stops it and is named in error().
class JsonReader {
public:
    explicit JsonReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    template <typename T>
    void operator()(const char* name, T& target)
    {
        if (!m_error.isEmpty())
            return;
        const auto it = m_object.constFind(QLatin1StringView(name));
        if (it == m_object.constEnd() || it->isNull())
            return;
        if (!fromJson(*it, target) && m_error.isEmpty())
            m_error = QStringLiteral("field \"%1\" has the wrong type").arg(QLatin1StringView(name));
    }

    const QString& error() const { return m_error; }

private:
    static bool fromJson(const QJsonValue& json, QString& target)
    {
        target = json.toString();
        return json.isString();
    }
    static bool fromJson(const QJsonValue& json, bool& target)
    {
        target = json.toBool();
        return json.isBool();
    }
    static bool fromJson(const QJsonValue& json, int& target)
    {
        const qint64 wide = json.toInteger(std::numeric_limits<qint64>::min());
        target = static_cast<int>(wide);
        return json.isDouble() && wide == target;
    }
    static bool fromJson(const QJsonValue& json, qint64& target)
    {
        constexpr qint64 missing = std::numeric_limits<qint64>::min();
        target = json.toInteger(missing);
        return json.isDouble() && target != missing;
    }
    static bool fromJson(const QJsonValue& json, QVariant& target)
    {
        target = json.toVariant();
        return !json.isObject();
    }
    static bool fromJson(const QJsonValue& json, QVariantMap& target)
    {
        target = json.toObject().toVariantMap();
        return json.isObject();
    }
    static bool fromJson(const QJsonValue& json, QMap<QString, QString>& target)
    {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString())
                return false;
            target.insert(it.key(), it.value().toString());
        }
        return json.isObject();
    }
    template <typename T>
    static bool fromJson(const QJsonValue& json, std::optional<T>& target)
    {
        T value{};
        if (!fromJson(json, value))
            return false;
        target = std::move(value);
        return true;
    }
    template <typename T>
    bool fromJson(const QJsonValue& json, QList<T>& target)
    {
        if (!json.isArray())
            return false;
        const QJsonArray array = json.toArray();
        target.reserve(array.size());
        for (const QJsonValue& item : array) {
            T value{};
            if (!fromJson(item, value))
                return false;
            target.append(std::move(value));
        }
        return true;
    }
    template <typename T>
    bool fromJson(const QJsonValue& json, T& target)
    {
        if constexpr (std::is_enum_v<T>) {
            target = valueOf<T>(json.toString());
            return json.isString();
        } else {
            if (!json.isObject())
                return false;
            const QJsonObject object = json.toObject();
            JsonReader reader(object);
            T::visitFields(target, reader);
            m_error = reader.m_error;
            return m_error.isEmpty();
        }
    }

    const QJsonObject& m_object;
    QString m_error;
};

} // namespace jackdaw::wire
