// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <memory>

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/link/link.h"
#include "core/plugins/plugin_table.h"

namespace jackdaw {

class AccountService;
class ProtocolCatalogue;
class Store;

/// A file that brings one or more protocols to a host.
struct Plugin {
    QString file;          ///< absolute path
    QString package;       ///< that brought it; empty: not known
    QString name;          ///< what it speaks; of one that is not loaded maybe its file's
    QString version;       ///< may be empty
    QStringList protocols; ///< ids; of one that is not loaded as far as they are known
    bool own = false;      ///< lies in the user's folder, and not in one of the system's
    bool on = true;
    bool loaded = false; ///< hosts can use it
    QString problem;     ///< of one that is on and not loaded: why, as a sentence

    friend bool operator==(const Plugin&, const Plugin&) = default;
};

/// Which plugins hosts may load. Those in the system's folders, unless switched off; those in the user's folder only
/// when each was switched on. A choice is stored, and holds for every host that starts from then on. Main thread.
class PluginService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        ProtocolCatalogue& protocols;
        AccountService& accounts;
        const Profile& profile;
    };
    explicit PluginService(const Parts& parts, QObject* parent = nullptr);
    ~PluginService() override;

    void load(const StoredPlugins& stored);

    /// Asks the hosts, unless they have been asked; changed() follows. Plugins in the user's folder are found at once.
    void look();
    /// Whether what look() or switchOn() asked is still to be answered.
    bool isLooking() const;
    /// What was found so far, by name.
    QList<Plugin> plugins() const;

    /// Accounts that use the plugin connect anew, or fail with a sentence.
    Result<void> switchOn(const QString& file, bool on);

    /// Where users put plugins of their own; need not be there.
    QString folder() const;
    /// What a host that starts now may load.
    PluginRules rules() const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
