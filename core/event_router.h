// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>

#include "core/base/ids.h"
#include "core/wire/events.h"

namespace jackdaw {

class AccountService;
class BookmarkService;
class ContactService;
class ConversationService;
class MenuService;
class OwnPersonService;
class PictureService;
class PrivacyService;
class ProfileService;
class PromptService;
class TransferService;

/// Hands each event of a host, and each coming and going of an account, to the services it concerns. Main thread.
class EventRouter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AccountService& accounts;
        ContactService& contacts;
        ConversationService& conversations;
        PromptService& prompts;
        MenuService& menus;
        TransferService& transfers;
        PictureService& pictures;
        ProfileService& profiles;
        PrivacyService& privacy;
        OwnPersonService& ownPerson;
        BookmarkService& bookmarks;
    };
    explicit EventRouter(const Parts& parts, QObject* parent = nullptr);

private:
    void route(AccountId account, const wire::Event& event);

    Parts m_parts;
};

} // namespace jackdaw
