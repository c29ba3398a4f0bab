// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/event_check.h"

#include "core/link/text_check.h"

namespace jackdaw {

namespace {

using namespace limits;

/// One overload for each event, none by default: a new event does not compile until somebody has thought about it.
class Checker {
public:
    EventCheck result() const { return m_result; }

    void operator()(wire::HelloBack& event)
    {
        event.name = checkedName(event.name, kName);
        event.sandboxProblem = checkedLine(event.sandboxProblem, kLine);
    }
    void operator()(wire::ProtocolsDescribed& event)
    {
        name(event.re, kId);
        bounded(event.protocols.size(), kProtocols);
        for (wire::ProtocolInfo& info : event.protocols)
            protocol(info);
    }
    void operator()(wire::Progress& event)
    {
        event.text = checkedLine(event.text, kName);
        event.steps = qBound(0, event.steps, 1000);
        event.step = qBound(0, event.step, event.steps);
    }
    void operator()(wire::SignedOn& event)
    {
        name(event.address, kAddress);
        event.name = checkedName(event.name, kName);
        bounded(event.features.size(), kFeatures);
        event.features.removeAll(wire::Feature::Unknown);
        event.maximumBytes = qMax(0, event.maximumBytes);
    }
    void operator()(wire::SignedOff& /*event*/) { }
    void operator()(wire::Failed& event)
    {
        event.text = checkedLine(event.text, kLine);
        event.details = checkedText(event.details, kText);
    }
    void operator()(wire::Pong& event) { name(event.re, kId); }
    void operator()(wire::CommandFailed& event)
    {
        name(event.re, kId);
        event.text = checkedLine(event.text, kLine);
    }
    void operator()(wire::CommandDone& event) { name(event.re, kId); }
    void operator()(wire::OwnStatusChanged& event) { event.message = checkedText(event.message, kLine); }
    void operator()(wire::RosterSnapshot& event) { roster(event.entries); }
    void operator()(wire::RosterChanged& event)
    {
        roster(event.upserted);
        names(event.removed, kAddress, kRoster);
    }
    void operator()(wire::PresenceChanged& event)
    {
        bounded(event.entries.size(), kRoster);
        event.entries.removeIf([this](const auto& entry) { return !usable(entry.address, kAddress); });
        for (wire::PresenceEntry& entry : event.entries) {
            entry.message = checkedText(entry.message, kLine);
            entry.idleSince = checkedTime(entry.idleSince);
        }
    }
    void operator()(wire::MessageReceived& event)
    {
        needed(event.conversation, kAddress);
        name(event.sender, kAddress);
        name(event.messageId, kId);
        name(event.archiveId, kId);
        checkBody(event.body);
        event.time = checkedTime(event.time);
        event.serial = qMax<qint64>(0, event.serial);
    }
    void operator()(wire::MessageStateChanged& event)
    {
        needed(event.id, kId);
        name(event.networkId, kId);
        event.error = checkedLine(event.error, kLine);
    }
    void operator()(wire::TypingChanged& event) { needed(event.address, kAddress); }
    void operator()(wire::RoomJoined& event)
    {
        name(event.re, kId);
        needed(event.room, kAddress);
        name(event.nick, kAddress);
        event.name = checkedName(event.name, kName);
        event.topic = checkedText(event.topic, kText);
    }
    void operator()(wire::RoomFailed& event)
    {
        name(event.re, kId);
        name(event.room, kAddress);
        event.text = checkedLine(event.text, kLine);
        event.details = checkedText(event.details, kText);
        event.name = checkedName(event.name, kName);
    }
    void operator()(wire::RoomLeft& event)
    {
        needed(event.room, kAddress);
        event.reason = checkedLine(event.reason, kLine);
    }
    void operator()(wire::RoomTopicChanged& event)
    {
        needed(event.room, kAddress);
        event.topic = checkedText(event.topic, kText);
        event.by = checkedName(event.by, kAddress);
    }
    void operator()(wire::ParticipantsChanged& event);
    void operator()(wire::RoomsListed& event);
    void operator()(wire::PromptOpened& event);
    void operator()(wire::PromptClosed& event) { needed(event.prompt, kId); }
    void operator()(wire::CertificateReplaced& event)
    {
        needed(event.certificate.host, kAddress);
        certificate(event.certificate);
        name(event.before, kKey);
    }
    void operator()(wire::SettingStored& event)
    {
        needed(event.key, kKey);
        value(event.value);
    }
    void operator()(wire::AddressNormalised& event)
    {
        name(event.re, kId);
        name(event.address, kAddress);
        event.display = checkedLine(event.display, kAddress);
        event.problem = checkedLine(event.problem, kLine);
    }

private:
    void end(const QString& reason) { m_result = {EventCheck::Verdict::EndLink, reason}; }
    void skip(const QString& reason)
    {
        if (m_result.verdict == EventCheck::Verdict::Accept)
            m_result = {EventCheck::Verdict::Skip, reason};
    }
    void bounded(qsizetype size, int limit)
    {
        if (size > limit)
            end(QStringLiteral("a list of %1 entries, at most %2 allowed").arg(size).arg(limit));
    }
    /// A name of something that may be empty.
    void name(const QString& text, int limit)
    {
        if (text.size() > limit)
            end(QStringLiteral("a name of %1 characters, at most %2 allowed").arg(text.size()).arg(limit));
        else if (!isCleanName(text))
            skip(QStringLiteral("a name with control characters"));
    }
    void needed(const QString& text, int limit)
    {
        name(text, limit);
        if (text.isEmpty())
            skip(QStringLiteral("a name that must not be empty is"));
    }
    /// Of an entry in a list, which goes alone when its name is bad.
    bool usable(const QString& text, int limit)
    {
        if (text.size() > limit)
            name(text, limit);
        return !text.isEmpty() && isCleanName(text);
    }
    void names(QStringList& list, int limit, int maximum)
    {
        bounded(list.size(), maximum);
        list.removeIf([this, limit](const QString& text) { return !usable(text, limit); });
    }
    void roster(QList<wire::RosterEntry>& entries);
    void protocol(wire::ProtocolInfo& info);
    void fields(QList<wire::Field>& list);
    void choices(QList<wire::Choice>& list);
    void value(QVariant& value);
    void certificate(wire::CertificateInfo& info);
    static void range(wire::Field& field);

    EventCheck m_result;
};

void Checker::operator()(wire::ParticipantsChanged& event)
{
    needed(event.room, kAddress);
    bounded(event.present.size(), kRoster);
    event.present.removeIf([this](const wire::Participant& one) {
        name(one.address, kAddress);
        return !usable(one.nick, kAddress);
    });
    names(event.gone, kAddress, kRoster);
    bounded(event.renamed.size(), kRoster);
    event.renamed.removeIf([this](std::pair<const QString&, QString&> names) {
        return !usable(names.first, kAddress) || !usable(names.second, kAddress);
    });
}

void Checker::operator()(wire::RoomsListed& event)
{
    name(event.re, kId);
    bounded(event.rooms.size(), kRoster);
    event.rooms.removeIf([this](const auto& room) { return !usable(room.address, kAddress); });
    for (wire::RoomEntry& room : event.rooms) {
        room.name = checkedName(room.name, kName);
        room.topic = checkedLine(room.topic, kLine);
        room.participants = qMax(-1, room.participants);
    }
}

void Checker::operator()(wire::PromptOpened& event)
{
    needed(event.prompt, kId);
    event.title = checkedLine(event.title, kName);
    event.text = checkedText(event.text, kText);
    name(event.subject, kAddress);
    fields(event.fields);
    choices(event.choices);
    name(event.defaultChoice, kLine);
    certificate(event.certificate);
}

void Checker::roster(QList<wire::RosterEntry>& entries)
{
    bounded(entries.size(), kRoster);
    entries.removeIf([this](const auto& entry) { return !usable(entry.address, kAddress); });
    for (wire::RosterEntry& entry : entries) {
        entry.alias = checkedName(entry.alias, kName);
        if (entry.groups.size() > kGroups)
            entry.groups.resize(kGroups);
        for (QString& group : entry.groups)
            group = checkedName(group, kName);
    }
}

void Checker::protocol(wire::ProtocolInfo& info)
{
    needed(info.id, kKey);
    info.name = checkedName(info.name, kName);
    name(info.icon, kKey);
    fields(info.nameParts);
    bounded(info.separators.size(), kFields);
    fields(info.options);
    fields(info.roomFields);
    bounded(info.statuses.size(), kFeatures);
    bounded(info.features.size(), kFeatures);
    info.features.removeAll(wire::Feature::Unknown);
    info.origin = checkedLine(info.origin, kLine);
    info.problem = checkedLine(info.problem, kLine);
}

void Checker::fields(QList<wire::Field>& list)
{
    bounded(list.size(), kFields);
    for (wire::Field& field : list) {
        name(field.key, kKey);
        field.label = checkedText(field.label, kLine);
        field.hint = checkedText(field.hint, kLine);
        field.risk = checkedText(field.risk, kLine);
        bounded(field.riskyWhen.size(), kFields);
        value(field.defaultValue);
        choices(field.choices);
        range(field);
    }
}

void Checker::range(wire::Field& field)
{
    const bool isEmpty = field.minimum && field.maximum && *field.minimum > *field.maximum;
    bool isNumber = false;
    const qlonglong byDefault = field.defaultValue.toLongLong(&isNumber);
    const bool isOutside
        = isNumber && ((field.minimum && byDefault < *field.minimum) || (field.maximum && byDefault > *field.maximum));
    if (isEmpty || isOutside) {
        field.minimum.reset();
        field.maximum.reset();
    }
}

void Checker::choices(QList<wire::Choice>& list)
{
    bounded(list.size(), kChoices);
    for (wire::Choice& choice : list) {
        name(choice.value, kLine);
        choice.label = checkedLine(choice.label, kLine);
    }
}

void Checker::value(QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
    case QMetaType::Bool:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return;
    case QMetaType::QString:
        if (value.toString().size() > kText)
            end(QStringLiteral("a value is too long"));
        return;
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        const QStringList list = value.toStringList();
        bounded(list.size(), kChoices);
        for (const QString& one : list) {
            if (one.size() > kLine)
                end(QStringLiteral("a value is too long"));
        }
        value = list;
        return;
    }
    default:
        skip(QStringLiteral("a value of a kind that no option has"));
    }
}

void Checker::certificate(wire::CertificateInfo& info)
{
    name(info.host, kAddress);
    info.subject = checkedLine(info.subject, kLine);
    info.issuer = checkedLine(info.issuer, kLine);
    name(info.sha256, kKey);
    info.validFrom = checkedTime(info.validFrom);
    info.validUntil = checkedTime(info.validUntil);
    bounded(info.problems.size(), kFeatures);
    for (const QString& problem : info.problems)
        name(problem, kKey);
}

} // namespace

EventCheck checkEvent(wire::Event& event)
{
    Checker checker;
    std::visit(checker, event);
    return checker.result();
}

} // namespace jackdaw
