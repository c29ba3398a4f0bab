// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/link/supervisor.h"

namespace jackdaw {

class AccountService;
class BookmarkService;
class Clock;
class ContactService;
class ConversationService;
class ExportService;
class LinkFactory;
class MenuService;
class PluginService;
class OwnPersonService;
class PictureService;
class PrivacyService;
class ProfileService;
class PromptService;
class ProtocolCatalogue;
class SearchService;
class SecretStore;
class StatusService;
class Store;
class TransferService;

/// What the core is made of that differs between the program and tests. All must outlive the Core.
struct CoreParts {
    Profile profile;
    const Clock& clock;
    SecretStore& secrets;
    LinkFactory& links;
    ProtocolCatalogue& protocols;
    bool offline = false; ///< start signed off, whatever the last status was
    SupervisorLimits limits = {};
};

/// The services, wired together. The one composition of the core. Main thread.
class Core final : public QObject {
    Q_OBJECT
public:
    explicit Core(const CoreParts& parts, QObject* parent = nullptr);
    ~Core() override;

    /// Opens the store, loads everything, then signs the enabled accounts on. Fails with a sentence when the profile
    /// cannot be used (damaged, from a newer Jackdaw, read-only, locked).
    QFuture<Result<void>> open();
    /// Stores what waits. Gives how many changes cannot be stored now (Store::obstacle() says why) and would be lost by
    /// close(); 0 when all is well.
    QFuture<int> save();
    /// Signs off (3 s at most), ends the hosts, writes what is left.
    QFuture<void> close();

    const Profile& profile() const;
    Store& store();
    AccountService& accounts();
    ContactService& contacts();
    ConversationService& conversations();
    StatusService& status();
    PromptService& prompts();
    TransferService& transfers();
    MenuService& menus();
    PluginService& plugins();
    PictureService& pictures();
    ProfileService& profiles();
    PrivacyService& privacy();
    OwnPersonService& ownPerson();
    BookmarkService& bookmarks();
    SearchService& search();
    ExportService& exports();
    ProtocolCatalogue& protocols();
    const Clock& clock() const;

Q_SIGNALS:
    /// Whoever holds what is to be kept, such as a draft, gives it to its service now.
    void saving();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
