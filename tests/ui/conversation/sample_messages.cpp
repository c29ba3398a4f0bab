// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/ui/conversation/sample_messages.h"

#include <QDateTime>

namespace jackdaw::test {

namespace {

using wire::EntityKind;

constexpr qint64 kMinute = 60 * 1000;

void mark(Message& message, const QString& part, EntityKind kind, const QString& value = {})
{
    const auto at = static_cast<int>(message.body.text.indexOf(part));
    message.body.entities.append({at, static_cast<int>(part.size()), kind, value});
}

qint64 at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

Message named(Message message, const QString& name, qint64 account = 1)
{
    message.senderName = name;
    message.account = AccountId{account};
    return message;
}

} // namespace

Message incoming(qint64 id, qint64 time, const QString& text, const QString& sender)
{
    Message message;
    message.id = MessageId{id};
    message.conversation = ConversationId{1};
    message.account = AccountId{1};
    message.sender = sender;
    message.senderName = sender;
    message.body = wire::RichText(text);
    message.time = message.received = time;
    message.position = id;
    return message;
}

Message outgoing(qint64 id, qint64 time, const QString& text, MessageState state)
{
    Message message = incoming(id, time, text, QStringLiteral("me"));
    message.direction = Direction::Outgoing;
    message.state = state;
    return message;
}

QList<Message> sampleDirectChat()
{
    const QString marta = QStringLiteral("Marta Ríos");
    QList<Message> list;
    const auto say = [&list, &marta](qint64 time, const QString& text, qint64 account) -> Message& {
        list.append(named(incoming(list.size() + 1, time, text), marta, account));
        return list.last();
    };
    const auto answer = [&list](qint64 time, const QString& text, MessageState state) -> Message& {
        list.append(outgoing(list.size() + 1, time, text, state));
        return list.last();
    };
    say(at(19, 18, 42), QStringLiteral("Did the build of the morning pass on both targets?"), 2);
    say(at(19, 18, 42), QStringLiteral("I have the numbers for the report here."), 2);
    mark(answer(at(19, 18, 44),
                QStringLiteral("Passed. One flaky test, fixed in 4f2c19.\nhttps://ci.example.org/run/812"),
                MessageState::Read),
         QStringLiteral("https://ci.example.org/run/812"), EntityKind::Link,
         QStringLiteral("https://ci.example.org/run/812"));
    say(at(20, 9, 12),
        QStringLiteral("Perfecto. ¿Puedes enviarme el paquete antes de las once? La reunión empieza puntual 🙂"),
        1);
    say(at(20, 9, 12), QStringLiteral("هل ينضم عمر إلى الاجتماع؟"), 1);
    Message& code
        = say(at(20, 9, 14),
              QStringLiteral("Try this:\nfor (int i = 0; i < n; ++i)\n    total += weight[i];\nthen run it again."), 1);
    mark(code, QStringLiteral("for (int i = 0; i < n; ++i)\n    total += weight[i];"), EntityKind::CodeBlock);
    Message& quote = answer(
        at(20, 9, 16),
        QStringLiteral("La reunión empieza puntual\nThen I am there, promised. Bring the bold plan with `--fast`."),
        MessageState::Delivered);
    mark(quote, QStringLiteral("La reunión empieza puntual"), EntityKind::Quote);
    mark(quote, QStringLiteral("bold plan"), EntityKind::Bold);
    mark(quote, QStringLiteral("`--fast`"), EntityKind::Code);
    Message& wave = say(at(20, 9, 17), QStringLiteral("waves from the train"), 1);
    wave.kind = wire::MessageKind::Action;
    answer(at(20, 9, 20), QStringLiteral("On its way, five minutes."), MessageState::Sent);
    Message& failed
        = answer(at(20, 9, 21), QStringLiteral("The password of the archive is in the safe."), MessageState::Failed);
    failed.error = QStringLiteral("Marta is not on your list there.");
    answer(at(20, 9, 22), QStringLiteral("Did this one arrive?"), MessageState::Unconfirmed);
    answer(at(20, 9, 23), QStringLiteral("jackdaw-1.0.tar.xz follows by file."), MessageState::Queued);
    return list;
}

QList<Message> sampleRoom()
{
    QList<Message> list;
    const auto say = [&list](int minute, const QString& nick, const QString& text) -> Message& {
        list.append(named(incoming(list.size() + 1, at(21, 9, minute), text, nick), nick));
        return list.last();
    };
    const auto event = [&say](int minute, const QString& text) {
        Message& message = say(minute, {}, text);
        message.direction = Direction::Notice;
        message.kind = wire::MessageKind::System;
    };
    event(1, QStringLiteral("Omar joined."));
    say(2, QStringLiteral("omar"), QStringLiteral("good morning, everybody"));
    say(2, QStringLiteral("omar"), QStringLiteral("tagged 1.0, building now"));
    say(3, QStringLiteral("lucía"),
        QStringLiteral("¡Por fin! ¿Subo yo las notas o lo hace alguien más? Tengo un borrador bastante largo que "
                       "habría que repasar antes de que salga a la lista."));
    list.append(outgoing(list.size() + 1, at(21, 9, 4), QStringLiteral("Please do, I read them over lunch."),
                         MessageState::Sent));
    list.last().senderName = QStringLiteral("ana");
    Message& mention = say(5, QStringLiteral("jens"),
                           QStringLiteral("ana: the checksum page wants you, https://files.example.org/sums"));
    mention.mentionsMe = true;
    mark(mention, QStringLiteral("ana"), EntityKind::Mention, QStringLiteral("ana"));
    mark(mention, QStringLiteral("https://files.example.org/sums"), EntityKind::Link,
         QStringLiteral("https://files.example.org/sums"));
    Message& act = say(6, QStringLiteral("noor"), QStringLiteral("makes tea for all"));
    act.kind = wire::MessageKind::Action;
    say(7, QStringLiteral("noor"), QStringLiteral("صباح الخير، من يراجع الترجمة العربية؟"));
    Message& code = say(
        8, QStringLiteral("a_very_long_nickname"),
        QStringLiteral(
            "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a089f86d081884c7d659a2feaa0c55ad015"));
    mark(code, QStringLiteral("sha256"), EntityKind::Code);
    event(9, QStringLiteral("jens is now known as jens_afk"));
    QStringList lines;
    for (int i = 1; i <= 60; ++i)
        lines.append(QStringLiteral("%1: checking the thing").arg(i));
    say(10, QStringLiteral("omar"), lines.join(QLatin1Char('\n')));
    Message& secret = say(11, QStringLiteral("lucía"), QStringLiteral("the end of the film: they all live"));
    mark(secret, QStringLiteral("they all live"), EntityKind::Spoiler);
    list.append(outgoing(list.size() + 1, at(21, 9, 12), QStringLiteral("🎉🎉"), MessageState::Queued));
    list.last().senderName = QStringLiteral("ana");
    return list;
}

QList<Message> manyMessages(int count, qint64 first)
{
    QList<Message> list;
    list.reserve(count);
    for (qint64 i = first; i < first + count; ++i) {
        const qint64 time = at(1, 8, 0) + i * kMinute;
        QString text = QStringLiteral("Message %1").arg(i);
        for (qint64 extra = 0; extra < i % 7; ++extra)
            text += QStringLiteral(" with some more words to make it wrap");
        list.append(i % 3 == 0 ? outgoing(i, time, text) : incoming(i, time, text));
    }
    return list;
}

} // namespace jackdaw::test
