// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/pictures.h"

#include <QCryptographicHash>
#include <purple.h>
#include <utility>

#include "protocols/purple/session.h"
#include "protocols/purple/spool.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr qint64 kMostBytes = 1024LL * 1024;
constexpr unsigned kPause = 200; ///< milliseconds in which changes are gathered

QByteArray digest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray pictureOf(PurpleAccount* account, const QString& address)
{
    PurpleBuddy* buddy = purple_find_buddy(account, address.toUtf8().constData());
    PurpleBuddyIcon* icon = buddy ? purple_buddy_get_icon(buddy) : nullptr;
    size_t length = 0;
    const auto* data = icon ? static_cast<const char*>(purple_buddy_icon_get_data(icon, &length)) : nullptr;
    // Not looked at by the core either.
    if (!data || length > size_t(kMostBytes))
        return {};
    return {data, qsizetype(length)};
}

/// What libpurple itself notes only of pictures that it keeps in files: which one a plugin need not fetch again, now
/// and after a restart.
void noteChecksum(PurpleAccount* account, const QString& address)
{
    constexpr const char* kMark = "icon_checksum"; // as purple_buddy_icons_get_checksum_for_user() reads it
    GSList* buddies = purple_find_buddies(account, address.toUtf8().constData());
    for (GSList* at = buddies; at; at = at->next) {
        auto* buddy = static_cast<PurpleBuddy*>(at->data);
        auto* node = reinterpret_cast<PurpleBlistNode*>(buddy);
        const PurpleBuddyIcon* icon = purple_buddy_get_icon(buddy);
        const char* checksum = icon ? purple_buddy_icon_get_checksum(icon) : nullptr;
        if (checksum && *checksum)
            purple_blist_node_set_string(node, kMark, checksum);
        else
            purple_blist_node_remove_setting(node, kMark);
    }
    g_slist_free(buddies);
}

void onChanged(PurpleBuddy* buddy, gpointer data)
{
    static_cast<Pictures*>(data)->changed(buddy);
}

} // namespace

Pictures::Pictures(Session& session, const Spool& spool)
    : m_session(session)
    , m_spool(spool)
    , m_flush([this] { flush(); })
{
    purple_signal_connect(purple_blist_get_handle(), "buddy-icon-changed", this, PURPLE_CALLBACK(onChanged), this);
}

Pictures::~Pictures()
{
    purple_signals_disconnect_by_handle(this);
}

void Pictures::close()
{
    m_flush.cancel();
    m_dirty.clear();
}

void Pictures::prepare(const QString& file)
{
    if (!file.isEmpty())
        use(file);
}

bool Pictures::use(const QString& file)
{
    PurpleAccount* account = m_session.account();
    if (file.isEmpty()) {
        // What was never published has nothing to take the picture out of.
        const QByteArray& blank = m_session.quirks().blankInfo;
        if (!blank.isEmpty() && !purple_account_get_user_info(account))
            purple_account_set_user_info(account, blank.constData());
        purple_buddy_icons_set_account_icon(account, nullptr, 0);
        return true;
    }
    const auto bytes = m_spool.take(file, kMostBytes);
    if (!bytes || bytes->isEmpty())
        return false;
    const auto length = size_t(bytes->size());
    purple_buddy_icons_set_account_icon(account, static_cast<guchar*>(g_memdup2(bytes->constData(), length)), length);
    return true;
}

void Pictures::set(const wire::SetPicture& command)
{
    PurplePlugin* plugin = purple_connection_get_prpl(m_session.connection());
    if (!PURPLE_PLUGIN_PROTOCOL_INFO(plugin)->set_buddy_icon)
        m_session.commandFailed(command.id, Texts::tr("Nobody has a picture on this network."));
    else if (use(command.file))
        m_session.commandDone(command.id);
    else
        m_session.commandFailed(command.id, Texts::tr("The picture could not be read."));
}

void Pictures::changed(PurpleBuddy* buddy)
{
    if (purple_buddy_get_account(buddy) != m_session.account() || !m_session.connection())
        return;
    m_dirty.insert(m_session.normalised(purple_buddy_get_name(buddy)));
    m_flush.scheduleAfter(kPause);
}

void Pictures::flush()
{
    for (const QString& address : std::exchange(m_dirty, {})) {
        const QByteArray picture = pictureOf(m_session.account(), address);
        const QByteArray now = picture.isEmpty() ? QByteArray() : digest(picture);
        if (const auto told = m_told.constFind(address); told != m_told.constEnd() && *told == now)
            continue;
        wire::PictureChanged event{.address = address, .file = {}};
        if (!picture.isEmpty()) {
            event.file = m_spool.write(
                QStringLiteral("picture-") + QString::fromLatin1(digest(address.toUtf8()).toHex()), picture);
            if (event.file.isEmpty())
                continue;
        }
        m_told.insert(address, now);
        m_session.outlet().send(event);
        noteChecksum(m_session.account(), address);
    }
}

} // namespace jackdaw::purple
