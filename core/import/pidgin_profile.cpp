// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/pidgin_profile.h"

#include <algorithm>

#include "core/import/markup_text.h"
#include "core/import/xml_file.h"

namespace jackdaw::imports {

namespace {

/// More than anybody saved.
constexpr qsizetype kMostStatuses = 1000;

/// `type` is "bool", "int" or "string".
QVariant settingValue(QStringView type, const QString& text)
{
    if (type == u"bool")
        return text.trimmed() == u"1" || text.trimmed() == u"true";
    if (type == u"int") {
        bool ok = false;
        const int number = text.trimmed().toInt(&ok);
        return ok ? QVariant(qlonglong(number)) : QVariant();
    }
    return text;
}

struct Setting {
    QString name;
    QVariant value;
};

Setting readSetting(QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString type = attributes.value(QLatin1StringView("type")).toString();
    return {attributes.value(QLatin1StringView("name")).toString(), settingValue(type, elementText(xml))};
}

/// A file in the folder of pictures; the name leads nowhere else.
QString picturePath(const QString& folder, const QString& name)
{
    const bool isName = !name.isEmpty() && !name.contains(u'/') && !name.startsWith(u'.');
    return isName ? folder + QStringLiteral("/icons/") + name : QString();
}

void readSettings(QXmlStreamReader& xml, const QString& folder, ImportedAccount& account)
{
    // Those of the program's window; the others are the protocol's.
    const bool isUi = xml.attributes().hasAttribute(QLatin1StringView("ui"));
    while (xml.readNextStartElement()) {
        if (xml.name() != u"setting") {
            xml.skipCurrentElement();
            continue;
        }
        const Setting setting = readSetting(xml);
        if (isUi)
            account.enabled = account.enabled || (setting.name == u"auto-login" && setting.value.toBool());
        else if (setting.name == u"buddy_icon")
            account.picture = picturePath(folder, setting.value.toString());
        else if (!setting.name.isEmpty() && setting.value.isValid())
            account.options.insert(setting.name, setting.value);
    }
}

bool hasProxy(QXmlStreamReader& xml)
{
    bool has = false;
    while (xml.readNextStartElement()) {
        const bool isType = xml.name() == u"type";
        const QString text = elementText(xml).trimmed();
        has = has || (isType && text != u"global" && text != u"none" && text != u"envvar" && !text.isEmpty());
    }
    return has;
}

void readAccount(QXmlStreamReader& xml, const QString& folder, ImportedProfile& profile)
{
    ImportedAccount account;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"protocol") {
            account.key.protocol = elementText(xml).trimmed();
        } else if (xml.name() == u"name") {
            account.key.username = elementText(xml).trimmed();
        } else if (xml.name() == u"alias") {
            account.alias = elementText(xml).trimmed();
        } else if (xml.name() == u"password") {
            QString password = elementText(xml);
            account.password = Secret(password);
            wipe(password);
        } else if (xml.name() == u"settings") {
            readSettings(xml, folder, account);
        } else if (xml.name() == u"proxy") {
            account.hasOwnProxy = hasProxy(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!account.key.protocol.isEmpty() && !account.key.username.isEmpty())
        profile.accounts.append(account);
}

AccountKey accountOf(const QXmlStreamAttributes& attributes, QLatin1StringView nameAttribute)
{
    const QStringView protocol = attributes.hasAttribute(QLatin1StringView("proto"))
        ? attributes.value(QLatin1StringView("proto"))
        : attributes.value(QLatin1StringView("protocol"));
    return {protocol.toString(), attributes.value(nameAttribute).toString()};
}

ImportedBuddy readBuddy(QXmlStreamReader& xml, const QString& folder)
{
    ImportedBuddy buddy;
    buddy.account = accountOf(xml.attributes(), QLatin1StringView("account"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name") {
            buddy.address = elementText(xml).trimmed();
        } else if (xml.name() == u"alias") {
            buddy.alias = elementText(xml).trimmed();
        } else if (xml.name() == u"setting") {
            const Setting setting = readSetting(xml);
            if (setting.name == u"buddy_icon")
                buddy.picture = picturePath(folder, setting.value.toString());
        } else {
            xml.skipCurrentElement();
        }
    }
    return buddy;
}

void readContact(QXmlStreamReader& xml, const QString& folder, const QString& group, ImportedProfile& profile)
{
    ImportedContact contact;
    contact.group = group;
    const QXmlStreamAttributes attributes = xml.attributes();
    contact.name = (attributes.hasAttribute(QLatin1StringView("alias")) ? attributes.value(QLatin1StringView("alias"))
                                                                        : attributes.value(QLatin1StringView("name")))
                       .toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"buddy") {
            xml.skipCurrentElement();
            continue;
        }
        const ImportedBuddy buddy = readBuddy(xml, folder);
        if (!buddy.address.isEmpty() && !buddy.account.username.isEmpty())
            contact.buddies.append(buddy);
    }
    if (!contact.buddies.isEmpty())
        profile.contacts.append(contact);
}

void readRoom(QXmlStreamReader& xml, ImportedProfile& profile)
{
    ImportedRoom room;
    room.account = accountOf(xml.attributes(), QLatin1StringView("account"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"alias") {
            room.alias = elementText(xml).trimmed();
        } else if (xml.name() == u"component") {
            const QString name = xml.attributes().value(QLatin1StringView("name")).toString();
            room.components.insert(name, elementText(xml));
        } else if (xml.name() == u"setting") {
            const Setting setting = readSetting(xml);
            if (setting.name == u"gtk-autojoin")
                room.autoJoin = setting.value.toBool();
        } else {
            xml.skipCurrentElement();
        }
    }
    // It opens the room; where it was kept, it was kept in the open.
    room.components.remove(QStringLiteral("password"));
    profile.rooms.append(room);
}

void readGroup(QXmlStreamReader& xml, const QString& folder, ImportedProfile& profile)
{
    ImportedGroup group;
    group.name = xml.attributes().value(QLatin1StringView("name")).toString();
    const qsizetype place = profile.groups.size();
    profile.groups.append(group);
    while (xml.readNextStartElement()) {
        if (xml.name() == u"setting") {
            const Setting setting = readSetting(xml);
            if (setting.name == u"collapsed")
                profile.groups[place].collapsed = setting.value.toBool();
        } else if (xml.name() == u"contact" || xml.name() == u"person") {
            readContact(xml, folder, group.name, profile);
        } else if (xml.name() == u"chat") {
            readRoom(xml, profile);
        } else {
            xml.skipCurrentElement();
        }
    }
}

/// As the library numbers them (its privacy.h).
wire::PrivacyMode privacyMode(int number)
{
    using wire::PrivacyMode;
    switch (number) {
    case 1:
        return PrivacyMode::Everybody;
    case 2:
        return PrivacyMode::Nobody;
    case 3:
        return PrivacyMode::Listed;
    case 4:
        return PrivacyMode::NotBlocked;
    case 5:
        return PrivacyMode::Contacts;
    default:
        return PrivacyMode::Unknown;
    }
}

void readPrivacy(QXmlStreamReader& xml, ImportedProfile& profile)
{
    while (xml.readNextStartElement()) {
        if (xml.name() != u"account") {
            xml.skipCurrentElement();
            continue;
        }
        ImportedPrivacy privacy;
        privacy.account = accountOf(xml.attributes(), QLatin1StringView("name"));
        privacy.mode = privacyMode(xml.attributes().value(QLatin1StringView("mode")).toInt());
        while (xml.readNextStartElement()) {
            const bool allows = xml.name() == u"permit";
            const bool blocks = xml.name() == u"block";
            const QString address = elementText(xml).trimmed();
            if (!address.isEmpty() && (allows || blocks))
                (allows ? privacy.allowed : privacy.blocked).append(address);
        }
        profile.privacy.append(privacy);
    }
}

struct SavedStatus {
    ImportedStatus status;
    qint64 used = 0;
};

std::optional<SavedStatus> readStatus(QXmlStreamReader& xml)
{
    using wire::Presence;
    static const QMap<QString, Presence> kStates{{QStringLiteral("available"), Presence::Available},
                                                 {QStringLiteral("unavailable"), Presence::Busy},
                                                 {QStringLiteral("invisible"), Presence::Invisible},
                                                 {QStringLiteral("away"), Presence::Away},
                                                 {QStringLiteral("extended_away"), Presence::Away}};
    SavedStatus saved;
    saved.used = xml.attributes().value(QLatin1StringView("lastused")).toLongLong();
    QString state;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"state")
            state = elementText(xml).trimmed();
        else if (xml.name() == u"message")
            saved.status.message = markupText(elementText(xml).toUtf8()).body.text;
        else
            xml.skipCurrentElement();
    }
    if (!kStates.contains(state) || saved.status.message.isEmpty())
        return {};
    saved.status.presence = kStates.value(state);
    return saved;
}

void note(const XmlFile& file, ImportedProfile& profile)
{
    if (const auto problem = file.problem())
        profile.problems.append(*problem);
}

} // namespace

void readPidginAccounts(const QString& folder, ImportedProfile& profile)
{
    XmlFile file(folder + QStringLiteral("/accounts.xml"));
    QXmlStreamReader& xml = file.xml();
    // The element of the file has the name of those in it, or its plural.
    if (file.isThere() && xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"account")
                readAccount(xml, folder, profile);
            else
                xml.skipCurrentElement();
        }
    }
    note(file, profile);
}

void readPidginContacts(const QString& folder, ImportedProfile& profile)
{
    XmlFile file(folder + QStringLiteral("/blist.xml"));
    QXmlStreamReader& xml = file.xml();
    if (file.isThere() && xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"privacy") {
                readPrivacy(xml, profile);
            } else if (xml.name() == u"blist") {
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"group")
                        readGroup(xml, folder, profile);
                    else
                        xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    note(file, profile);
}

void readPidginStatuses(const QString& folder, ImportedProfile& profile)
{
    XmlFile file(folder + QStringLiteral("/status.xml"));
    QXmlStreamReader& xml = file.xml();
    QList<SavedStatus> all;
    if (file.isThere() && xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() != u"status" || all.size() >= kMostStatuses) {
                xml.skipCurrentElement();
                continue;
            }
            if (const auto saved = readStatus(xml))
                all.append(*saved);
        }
    }
    note(file, profile);
    std::ranges::stable_sort(all, std::ranges::greater(), &SavedStatus::used);
    for (const SavedStatus& saved : std::as_const(all)) {
        if (!profile.statuses.contains(saved.status))
            profile.statuses.append(saved.status);
    }
}

ImportedProfile readPidginProfile(const QString& folder)
{
    ImportedProfile profile;
    readPidginAccounts(folder, profile);
    readPidginContacts(folder, profile);
    readPidginStatuses(folder, profile);
    return profile;
}

} // namespace jackdaw::imports
