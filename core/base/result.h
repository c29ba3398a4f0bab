// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <variant>

namespace jackdaw {

enum class ErrorCode {
    Invalid, ///< what was asked for makes no sense; nothing was changed
    NotFound,
    Refused,     ///< understood, and not done
    Unavailable, ///< not now: offline, no keyring, busy
    Storage,     ///< disk full, read-only, damaged
};

/// What went wrong, for a user: one sentence, and the raw words behind "Details".
struct Error {
    ErrorCode code = ErrorCode::Refused;
    QString text;
    QString details;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an error. Asking for the one that is not there is a programming error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): return value; reads as it should
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const { return std::get<0>(m_state); }
    T& value() { return std::get<0>(m_state); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace jackdaw
