// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <compare>

namespace jackdaw {

/// A number that names one thing of one kind; 0 names nothing. Kinds do not convert into each other.
template <typename Kind>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    QString toString() const { return QString::number(value); }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountKind>;
using GroupId = Id<struct GroupKind>;
using ContactId = Id<struct ContactKind>;
using BuddyId = Id<struct BuddyKind>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using PromptId = Id<struct PromptTag>;

} // namespace jackdaw
