// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/event_checker.h"

namespace jackdaw {

void EventChecker::operator()(wire::ProfileReceived& event)
{
    name(event.re, kId);
    name(event.address, kAddress);
    bounded(event.items.size(), kFields);
    for (wire::ProfileItem& item : event.items) {
        item.label = checkedLine(item.label, kName);
        checkBody(item.value);
    }
    fileName(event.picture);
}

void EventChecker::operator()(wire::PictureChanged& event)
{
    needed(event.address, kAddress);
    fileName(event.file);
}

void EventChecker::operator()(wire::AttentionReceived& event)
{
    needed(event.from, kAddress);
    event.text = checkedLine(event.text, kLine);
}

void EventChecker::operator()(wire::PrivacyChanged& event)
{
    names(event.allowed, kAddress, kRoster);
    names(event.blocked, kAddress, kRoster);
}

void EventChecker::operator()(wire::MailChanged& event)
{
    event.count = qMax(0, event.count);
    bounded(event.mails.size(), kFields);
    for (wire::Mail& mail : event.mails) {
        mail.from = checkedLine(mail.from, kName);
        mail.subject = checkedLine(mail.subject, kLine);
        link(mail.link);
    }
}

void EventChecker::operator()(wire::TransferOffered& event)
{
    needed(event.transfer, kId);
    needed(event.from, kAddress);
    event.name = checkedLine(event.name, kName);
    event.size = qMax<qint64>(-1, event.size);
}

void EventChecker::operator()(wire::TransferProgress& event)
{
    needed(event.transfer, kId);
    event.done = qMax<qint64>(0, event.done);
    event.size = qMax<qint64>(-1, event.size);
}

void EventChecker::operator()(wire::TransferAsked& event)
{
    needed(event.transfer, kId);
}

void EventChecker::operator()(wire::TransferEnded& event)
{
    needed(event.transfer, kId);
    event.text = checkedLine(event.text, kLine);
}

} // namespace jackdaw
