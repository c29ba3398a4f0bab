// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/profiles.h"

#include <QRegularExpression>
#include <algorithm>
#include <purple.h>
#include <utility>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/spool.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr qsizetype kMostQuestions = 50;
constexpr qsizetype kMostItems = 100;
constexpr qsizetype kMostText = 8 * 1024; ///< of one item, in UTF-16 code units: a frame holds them all
constexpr size_t kMostBytes = 1024UL * 1024;

/// The number libpurple keeps an image of the text under; 0: there is none.
int imageIn(const char* html)
{
    static const QRegularExpression image(QStringLiteral("<img\\b[^>]*\\bid=['\"]?(\\d{1,9})"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = image.match(toQString(html).left(1000));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

wire::RichText shortened(wire::RichText text)
{
    if (text.text.size() > kMostText) {
        text.text.truncate(kMostText);
        if (text.text.back().isHighSurrogate())
            text.text.chop(1);
        wire::normalise(text);
    }
    return text;
}

} // namespace

void Profiles::get(const wire::GetProfile& command)
{
    PurpleConnection* connection = m_session.connection();
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection));
    if (!info->get_info)
        return m_session.commandFailed(command.id, Texts::tr("This network tells nothing about people."));
    if (m_questions.size() >= kMostQuestions)
        return m_session.commandFailed(command.id, Texts::tr("Too many profiles have been asked for at once."));
    QByteArray who = command.address.toUtf8();
    if (!command.room.isEmpty()) {
        PurpleConversation* room = m_session.rooms().find(command.room);
        if (!room)
            return m_session.commandFailed(command.id, Texts::tr("You are not in this room."));
        if (info->get_cb_real_name) {
            const CharPtr real(
                info->get_cb_real_name(connection, purple_conv_chat_get_id(PURPLE_CONV_CHAT(room)), who.constData()));
            if (real)
                who = real.get();
        }
    }
    m_questions.append({command.id, command.address, QString::fromUtf8(who)});
    serv_get_info(connection, who.constData());
}

bool Profiles::received(const char* who, PurpleNotifyUserInfo* info)
{
    const QString name = toQString(who);
    const QString normal = m_session.normalised(who);
    const auto asked = std::ranges::find_if(m_questions, [&](const Question& question) {
        return question.who.compare(name, Qt::CaseInsensitive) == 0 || m_session.normalised(question.who) == normal;
    });
    wire::ProfileReceived event;
    if (asked != m_questions.end()) {
        event.re = asked->id;
        event.address = asked->address;
        m_questions.erase(asked);
    } else if (std::exchange(m_expects, false)) {
        event.address = normal;
    } else {
        return false;
    }
    for (auto* entry : each<PurpleNotifyUserInfoEntry>(purple_notify_user_info_get_entries(info))) {
        const char* value = purple_notify_user_info_entry_get_value(entry);
        if (const int image = value ? imageIn(value) : 0; image > 0) {
            if (event.picture.isEmpty())
                event.picture = picture(image, event.address);
            continue;
        }
        wire::ProfileItem item;
        const char* label = purple_notify_user_info_entry_get_label(entry);
        item.label = label ? plainFromHtml(label).simplified().left(300) : QString();
        if (value)
            item.value = shortened(fromHtml(value));
        item.heading = purple_notify_user_info_entry_get_type(entry) != PURPLE_NOTIFY_USER_INFO_ENTRY_PAIR;
        if (event.items.size() < kMostItems && (item.heading || !item.label.isEmpty() || !item.value.text.isEmpty()))
            event.items.append(item);
    }
    m_session.outlet().send(event);
    return true;
}

QString Profiles::picture(int image, const QString& address) const
{
    PurpleStoredImage* stored = purple_imgstore_find_by_id(image);
    if (!stored || purple_imgstore_get_size(stored) > kMostBytes)
        return {};
    const QByteArray bytes(static_cast<const char*>(purple_imgstore_get_data(stored)),
                           qsizetype(purple_imgstore_get_size(stored)));
    return m_spool.write(QStringLiteral("picture-of-%1").arg(qHash(address), 0, 16), bytes);
}

bool Profiles::explains(const QString& title, const QString& text)
{
    const auto asked = std::ranges::find_if(m_questions, [&](const Question& question) {
        return title.contains(question.who, Qt::CaseInsensitive) || text.contains(question.who, Qt::CaseInsensitive);
    });
    if (asked == m_questions.end())
        return false;
    const QString id = asked->id;
    m_questions.erase(asked);
    const QString words = title.isEmpty() || text.contains(title) ? text : title + QLatin1String(": ") + text;
    m_session.commandFailed(id, words.simplified().left(500));
    return true;
}

} // namespace jackdaw::purple
