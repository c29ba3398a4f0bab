// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/own_person.h"

#include <libintl.h>
#include <purple.h>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr const char* kMood = "mood"; ///< id of the status type, the same in every plugin that has it
constexpr unsigned kMoodPause = 1000; ///< milliseconds between two looks whether moods are supported
constexpr int kMoodTries = 10;
constexpr qsizetype kMostChoices = 200;

const PurplePluginProtocolInfo* infoOf(PurpleAccount* account)
{
    return PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(purple_account_get_protocol_id(account)));
}

PurpleMood* moodsOf(PurpleAccount* account)
{
    const PurplePluginProtocolInfo* info = infoOf(account);
    return PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, get_moods) ? info->get_moods(account) : nullptr;
}

QString nameOf(const PurpleMood* mood)
{
    return plainText(dgettext("pidgin", mood->description ? mood->description : mood->mood));
}

const PurpleMood* findMood(PurpleAccount* account, const QString& name)
{
    for (const PurpleMood* mood = moodsOf(account); mood && mood->mood; ++mood) {
        if (name == QLatin1StringView(mood->mood))
            return mood;
    }
    return nullptr;
}

} // namespace

QString moodOf(PurpleBuddy* buddy)
{
    PurplePresence* presence = purple_buddy_get_presence(buddy);
    PurpleAccount* account = purple_buddy_get_account(buddy);
    // Asked for, a status is made for everybody: only where one was told.
    for (auto* status : each<PurpleStatus>(purple_presence_get_statuses(presence))) {
        if (purple_status_type_get_primitive(purple_status_get_type(status)) != PURPLE_STATUS_MOOD
            || !purple_status_is_active(status))
            continue;
        const char* name = purple_status_get_attr_string(status, PURPLE_MOOD_NAME);
        const PurpleMood* mood = name ? findMood(account, toQString(name)) : nullptr;
        if (!mood)
            return {};
        const char* comment = purple_status_get_attr_string(status, PURPLE_MOOD_COMMENT);
        const QString text = comment ? plainText(comment).simplified().left(200) : QString();
        return text.isEmpty() ? nameOf(mood) : Texts::tr("%1: %2").arg(nameOf(mood), text);
    }
    return {};
}

OwnPerson::OwnPerson(Session& session)
    : m_session(session)
    , m_publish([this] { publishMood(); })
    , m_look([this] { lookAtPassword(); })
{
}

void OwnPerson::prepare()
{
    const QString& alias = m_session.command().alias;
    if (!alias.isEmpty())
        purple_account_set_alias(m_session.account(), alias.toUtf8().constData());
}

void OwnPerson::open()
{
    const wire::SignOn& command = m_session.command();
    if (!command.alias.isEmpty())
        set(wire::SetAlias{.id = {}, .alias = command.alias});
    if (!command.mood.isEmpty())
        m_publish.schedule();
    m_password = QString::fromUtf8(purple_account_get_password(m_session.account()));
}

void OwnPerson::close()
{
    m_publish.cancel();
    m_look.cancel();
    lookAtPassword();
}

void OwnPerson::noticed()
{
    m_look.schedule(); // plugins set it after they have said so
}

void OwnPerson::lookAtPassword()
{
    const QString password = QString::fromUtf8(purple_account_get_password(m_session.account()));
    if (m_password.isEmpty() || password.isEmpty() || password == m_password)
        return;
    m_password = password;
    m_session.outlet().send(wire::PasswordChanged{.password = password});
}

void OwnPerson::set(const wire::SetAlias& command)
{
    PurpleAccount* account = m_session.account();
    const PurplePluginProtocolInfo* info = infoOf(account);
    const QByteArray alias = command.alias.toUtf8();
    purple_account_set_alias(account, alias.isEmpty() ? nullptr : alias.constData());
    if (PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, set_public_alias)) {
        purple_account_set_public_alias(
            account, alias.isEmpty() ? nullptr : alias.constData(), [](PurpleAccount*, const char*) {},
            [](PurpleAccount*, const char*) {});
        return m_session.commandDone(command.id);
    }
    Extension* extension = m_session.extension();
    if (!extension || !extension->setAlias(command.id, command.alias))
        m_session.commandFailed(command.id, Texts::tr("Nobody has a name beside their address on this network."));
}

QList<wire::Choice> OwnPerson::moods() const
{
    QList<wire::Choice> choices;
    for (const PurpleMood* mood = moodsOf(m_session.account()); mood && mood->mood; ++mood) {
        if (choices.size() < kMostChoices)
            choices.append({QString::fromUtf8(mood->mood), nameOf(mood)});
    }
    return choices;
}

void OwnPerson::set(const wire::SetMood& command)
{
    if (!command.mood.isEmpty() && !findMood(m_session.account(), command.mood))
        return m_session.commandFailed(command.id, Texts::tr("This network does not know that mood."));
    if (!(m_session.connection()->flags & PURPLE_CONNECTION_SUPPORT_MOODS))
        return m_session.commandFailed(command.id, Texts::tr("This server passes no moods on."));
    m_publish.cancel();
    applyMood(command.mood, command.text);
    m_session.commandDone(command.id);
}

/// Whether a server can is known a little after the connection stands.
void OwnPerson::publishMood()
{
    PurpleConnection* connection = m_session.connection();
    if (!connection)
        return;
    if (connection->flags & PURPLE_CONNECTION_SUPPORT_MOODS)
        applyMood(m_session.command().mood, m_session.command().moodText);
    else if (++m_tries < kMoodTries)
        m_publish.scheduleAfter(kMoodPause);
}

void OwnPerson::applyMood(const QString& mood, const QString& text)
{
    PurpleAccount* account = m_session.account();
    if (!mood.isEmpty() && !findMood(account, mood))
        return;
    const QByteArray name = mood.toUtf8();
    const QByteArray words = text.toUtf8();
    purple_account_set_status(account, kMood, TRUE, PURPLE_MOOD_NAME, name.isEmpty() ? nullptr : name.constData(),
                              PURPLE_MOOD_COMMENT, words.isEmpty() ? nullptr : words.constData(), nullptr);
}

QList<wire::Choice> OwnPerson::attentions() const
{
    QList<wire::Choice> choices;
    PurpleAccount* account = m_session.account();
    const PurplePluginProtocolInfo* info = infoOf(account);
    if (!PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, send_attention)
        || !PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, get_attention_types))
        return choices;
    const GList* types = info->get_attention_types(account);
    for (const auto* type : each<PurpleAttentionType>(types)) {
        if (choices.size() < kMostChoices)
            choices.append(
                {QString::number(choices.size()), plainText(purple_attention_type_get_name(type)).remove(u'_')});
    }
    return choices;
}

void OwnPerson::send(const wire::SendAttention& command)
{
    const PurplePluginProtocolInfo* info = infoOf(m_session.account());
    const QList<wire::Choice> kinds = attentions();
    bool known = false;
    const uint code = command.attention.isEmpty() ? 0U : command.attention.toUInt(&known);
    if (qsizetype(code) >= kinds.size())
        return m_session.commandFailed(command.id, Texts::tr("This network has no way to ask for attention."));
    if (info->send_attention(m_session.connection(), command.to.toUtf8().constData(), code))
        m_session.commandDone(command.id);
    else
        m_session.commandFailed(
            command.id, Texts::tr("%1 is away, or their program does not take it at the moment.").arg(command.to));
}

void OwnPerson::change(const wire::ChangePassword& command)
{
    Extension* extension = m_session.extension();
    if (!extension || !extension->changePassword(command.id, command.newPassword))
        m_session.commandFailed(command.id, Texts::tr("This network does not let you change the password from here."));
}

} // namespace jackdaw::purple
