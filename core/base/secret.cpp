// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/secret.h"

#include <cstring>
#include <utility>

namespace jackdaw {

namespace {

QString copyOf(const QString& text)
{
    return QString(text.constData(), text.size());
}

} // namespace

void wipe(QString& text)
{
    if (text.isDetached() && !text.isEmpty())
        explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

void overwrite(QByteArray& bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

void wipe(QByteArray& bytes)
{
    overwrite(bytes);
    bytes = QByteArray();
}

Secret::Secret(const QString& text)
    : m_text(copyOf(text))
{
}

Secret::Secret(const Secret& other)
    : m_text(copyOf(other.m_text))
{
}

Secret::Secret(Secret&& other) noexcept
    : m_text(std::exchange(other.m_text, QString()))
{
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        clear();
        m_text = copyOf(other.m_text);
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_text = std::exchange(other.m_text, QString());
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

QString Secret::reveal() const
{
    return copyOf(m_text);
}

void Secret::clear()
{
    wipe(m_text);
}

} // namespace jackdaw
