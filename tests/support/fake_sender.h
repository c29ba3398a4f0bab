// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A CommandSender that keeps what was sent, for services tested without hosts.

#pragma once

#include <QHash>
#include <utility>

#include "core/link/command_sender.h"

namespace jackdaw::test {

class FakeSender final : public CommandSender {
public:
    void signOn(AccountId account, const QList<wire::Feature>& features, int maximumBytes = 0,
                const QString& name = QStringLiteral("Ana"))
    {
        wire::SignedOn facts;
        facts.address = QStringLiteral("ana@example.org");
        facts.name = name;
        facts.features = features;
        facts.maximumBytes = maximumBytes;
        online.insert(account, facts);
    }
    void signOff(AccountId account) { online.remove(account); }

    void send(AccountId account, const wire::Command& command) override
    {
        if (online.contains(account))
            sent.append({account, command});
    }
    bool isOnline(AccountId account) const override { return online.contains(account); }
    bool has(AccountId account, wire::Feature feature) const override
    {
        return online.value(account).features.contains(feature);
    }
    const wire::SignedOn* signedOn(AccountId account) const override
    {
        const auto it = online.constFind(account);
        return it == online.constEnd() ? nullptr : &it.value();
    }

    /// All commands of one kind, oldest first.
    template <typename Command>
    QList<Command> all() const
    {
        QList<Command> found;
        for (const auto& [account, command] : sent) {
            if (const auto* match = std::get_if<Command>(&command))
                found.append(*match);
        }
        return found;
    }

    QHash<AccountId, wire::SignedOn> online;
    QList<std::pair<AccountId, wire::Command>> sent;
};

} // namespace jackdaw::test
