// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Private to event_check.cpp and the files that share its work.

#pragma once

#include "core/link/event_check.h"
#include "core/link/text_check.h"

namespace jackdaw {

using namespace limits;

/// One overload for each event, none by default: a new event does not compile until somebody has thought about it.
class EventChecker {
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
        choices(event.moods);
        choices(event.attentions);
    }
    void operator()(wire::SignedOff& /*event*/) { }
    void operator()(wire::Failed& event)
    {
        event.text = checkedLine(event.text, kLine);
        event.details = checkedText(event.details, kText);
        link(event.link);
    }
    void operator()(wire::Registered& /*event*/) { }
    void operator()(wire::PasswordChanged& event) { needed(event.password, kLine); }
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
            entry.mood = checkedLine(entry.mood, kName);
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
    void operator()(wire::RoomRights& event);
    void operator()(wire::RoomListGot& event);
    void operator()(wire::BookmarksChanged& event);
    void operator()(wire::PromptOpened& event);
    void operator()(wire::PromptGrown& event);
    void operator()(wire::FileWritten& event) { fileName(event.file, true); }
    void operator()(wire::MenuGot& event);
    void operator()(wire::CommandsChanged& event);
    void operator()(wire::ProfileReceived& event);
    void operator()(wire::PictureChanged& event);
    void operator()(wire::AttentionReceived& event);
    void operator()(wire::PrivacyChanged& event);
    void operator()(wire::MailChanged& event);
    void operator()(wire::TransferOffered& event);
    void operator()(wire::TransferProgress& event);
    void operator()(wire::TransferAsked& event);
    void operator()(wire::TransferEnded& event);
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
        name(event.subject, kAddress);
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
    void link(QString& target);
    void table(const QStringList& columns, QList<wire::PromptRow>& rows);
    /// A name in the spool folder: of a file right there, nothing that leads elsewhere.
    void fileName(const QString& text, bool isNeeded = false);

    EventCheck m_result;
};

} // namespace jackdaw
