// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The commands of Script that open prompts, and what their answers do.

#include <QDateTime>

#include "protocols/echo/script.h"

namespace jackdaw::echo {

namespace {

wire::PromptOpened prompt(wire::PromptKind kind, const QString& title, const QString& text)
{
    wire::PromptOpened result;
    result.kind = kind;
    result.title = title;
    result.text = text;
    return result;
}

wire::Field field(const char* key, const char* label, wire::FieldKind kind, const QVariant& value)
{
    wire::Field result;
    result.key = QString::fromUtf8(key);
    result.label = QString::fromUtf8(label);
    result.kind = kind;
    result.defaultValue = value;
    return result;
}

} // namespace

wire::CertificateInfo Script::certificate(const QString& server)
{
    wire::CertificateInfo info;
    info.host = server;
    info.subject = QStringLiteral("CN=") + server;
    info.issuer = info.subject;
    info.sha256 = QStringLiteral("00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:"
                                 "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff");
    info.validFrom = 1'767'225'600'000;
    info.validUntil = 1'798'761'600'000;
    info.problems = QStringList{QStringLiteral("self-signed"), QStringLiteral("unknown-issuer")};
    return info;
}

bool Script::handle(const wire::AnswerPrompt& reply)
{
    const auto entry = m_prompts.find(reply.prompt);
    if (entry == m_prompts.end())
        return false;
    const auto [opened, message] = entry->second;
    m_prompts.erase(entry);
    QStringList words{reply.accepted ? QStringLiteral("accepted") : QStringLiteral("refused")};
    for (auto value = reply.values.begin(); value != reply.values.end(); ++value)
        words.append(value.key() + u'=' + value.value().toString());
    m_talk.receive(answer({message, {}}, words.join(u' ')));
    if (reply.accepted && opened.kind == wire::PromptKind::Invitation) {
        wire::JoinRoom join;
        join.room = opened.subject;
        m_rooms.handle(join);
    }
    return true;
}

void Script::openPrompt(const Command& command, wire::PromptOpened opened)
{
    opened.prompt = QStringLiteral("prompt-%1").arg(++m_promptCount);
    m_prompts.insert_or_assign(opened.prompt, std::pair(opened, command.message));
    m_outlet.send(opened);
}

void Script::ask(const Command& command)
{
    using wire::FieldKind;
    wire::PromptOpened form = prompt(wire::PromptKind::Form, QStringLiteral("Your profile"),
                                     QStringLiteral("What others on the echo network see of you."));
    wire::Field colour = field("colour", "Favourite colour", FieldKind::Choice, QStringLiteral("blue"));
    colour.choices = {{QStringLiteral("red"), QStringLiteral("Red")}, {QStringLiteral("blue"), QStringLiteral("Blue")}};
    wire::Field name = field("name", "Name", FieldKind::Text, {});
    name.required = true;
    form.fields = {field("head", "All of it can be changed later.", FieldKind::Label, {}),
                   name,
                   field("about", "About you", FieldKind::MultilineText, {}),
                   field("age", "Age", FieldKind::Integer, 30),
                   field("public", "Show it to strangers", FieldKind::Boolean, false),
                   colour,
                   field("pin", "PIN", FieldKind::Password, {})};
    openPrompt(command, form);
}

void Script::choose(const Command& command)
{
    wire::PromptOpened choice = prompt(wire::PromptKind::Choice, QStringLiteral("Tea or coffee?"), {});
    choice.choices
        = {{QStringLiteral("tea"), QStringLiteral("Tea")}, {QStringLiteral("coffee"), QStringLiteral("Coffee")}};
    choice.defaultChoice = QStringLiteral("tea");
    openPrompt(command, choice);
}

void Script::tell(const Command& command)
{
    openPrompt(command, prompt(wire::PromptKind::Notice, QStringLiteral("From the echo network"), command.words));
}

void Script::verify(const Command& command)
{
    wire::PromptOpened question = prompt(wire::PromptKind::Certificate, {}, {});
    question.certificate = certificate(QStringLiteral("files.echo.example"));
    question.subject = question.certificate.host;
    openPrompt(command, question);
}

void Script::authorise(const Command& command)
{
    wire::PromptOpened question
        = prompt(wire::PromptKind::Authorisation, {}, QStringLiteral("Hello, we met at the lake."));
    question.subject = command.words.isEmpty() ? QStringLiteral("stranger@echo.example") : command.words;
    openPrompt(command, question);
}

void Script::invite(const Command& command)
{
    wire::PromptOpened question
        = prompt(wire::PromptKind::Invitation, QStringLiteral("alice@echo.example"), QStringLiteral("Come over!"));
    question.subject = command.words.isEmpty() ? QStringLiteral("kitchen@rooms.echo.example") : command.words;
    openPrompt(command, question);
}

void Script::withdraw(const Command& /*command*/)
{
    for (const auto& [id, opened] : std::exchange(m_prompts, {}))
        m_outlet.send(wire::PromptClosed{id});
}

} // namespace jackdaw::echo
