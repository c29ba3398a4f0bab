// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/event_checker.h"

namespace jackdaw {

void EventChecker::protocol(wire::ProtocolInfo& info)
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
    info.file = checkedLine(info.file, kLine);
    info.version = checkedLine(info.version, kName);
    bounded(info.pictures.formats.size(), kFeatures);
    info.pictures.minimumSide = qBound(0, info.pictures.minimumSide, 10000);
    info.pictures.maximumSide = qBound(0, info.pictures.maximumSide, 10000);
    info.pictures.maximumBytes = qMax(0, info.pictures.maximumBytes);
    info.problem = checkedLine(info.problem, kLine);
    names(info.knownAs, kKey, kFeatures);
}

void EventChecker::fields(QList<wire::Field>& list)
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

void EventChecker::range(wire::Field& field)
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

void EventChecker::choices(QList<wire::Choice>& list)
{
    bounded(list.size(), kChoices);
    for (wire::Choice& choice : list) {
        name(choice.value, kLine);
        choice.label = checkedLine(choice.label, kLine);
    }
}

void EventChecker::value(QVariant& value)
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

void EventChecker::certificate(wire::CertificateInfo& info)
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

void EventChecker::link(QString& target)
{
    if (target.size() > kLink || !isCleanName(target))
        target.clear();
}

void EventChecker::table(const QStringList& columns, QList<wire::PromptRow>& rows)
{
    bounded(rows.size(), kRoster);
    bounded(columns.size(), kFields);
    for (wire::PromptRow& row : rows) {
        bounded(row.cells.size(), kFields);
        for (QString& cell : row.cells)
            cell = checkedLine(cell, kLine);
    }
}

void EventChecker::fileName(const QString& text, bool isNeeded)
{
    name(text, kFileName);
    if (text.isEmpty() ? isNeeded : text.startsWith(u'.') || text.contains(u'/'))
        skip(QStringLiteral("a file that is not in the spool folder"));
}

} // namespace jackdaw
