// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the two halves of AccountService share: connections (account_service.cpp) and the user's changes
// (account_edits.cpp).

#pragma once

#include <QPromise>
#include <QSet>
#include <map>
#include <optional>
#include <vector>

#include "core/accounts/account_service.h"
#include "core/accounts/account_session.h"
#include "core/accounts/kept_settings.h"

namespace jackdaw {

class AccountService::Private {
public:
    Private(AccountService* service, const Parts& given)
        : q(service)
        , parts(given)
    {
    }

    AccountSession* session(AccountId id) const
    {
        const auto it = sessions.find(id);
        return it == sessions.end() ? nullptr : it->second.get();
    }

    AccountSession* addSession(const Account& account);
    void store(const Account& account);
    Result<void> check(Account& account) const;
    Result<void> checkLabel(const Account& account) const;
    void keepPassword(AccountId id, const QString& password);
    void markRegistered(AccountId id);
    void keepSetting(AccountId id, const wire::SettingStored& event);
    void tellFull(AccountId id);
    void forgetCertificate(AccountId id, const wire::CertificateReplaced& event);
    /// The number an added account had before it was removed, whose conversations it takes back; else a new one.
    AccountId numberFor(const Account& account);
    void retire(std::unique_ptr<AccountSession> session);
    void finishShutDown();
    bool hostsLive() const;

    AccountService* q;
    Parts parts;
    std::map<AccountId, std::unique_ptr<AccountSession>> sessions;
    std::map<AccountId, Account> removed;
    std::vector<std::unique_ptr<AccountSession>> leaving; ///< removed, their hosts not gone yet
    std::map<AccountId, QFuture<Result<void>>> kept;      ///< what the keyring made of the last password that was set
    std::map<AccountId, KeptSettings> settings;           ///< of people and rooms
    QSet<AccountId> settingsFull;                         ///< said so in the log
    RosterProvider roster;
    SignOnCompleter completer;
    bool held = false;
    qint64 highestId = 0;
    std::optional<QPromise<void>> shutDown;
};

} // namespace jackdaw
