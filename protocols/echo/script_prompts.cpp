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

bool Script::handle(const wire::ActOnRow& act)
{
    const auto entry = m_prompts.find(act.prompt);
    if (entry == m_prompts.end())
        return false;
    if (act.action == QLatin1StringView("more")) {
        const wire::PromptRow row{{QStringLiteral("Dora"), QStringLiteral("dora@echo.example"), {}}};
        entry->second.first.rows.append(row);
        m_outlet.send(wire::PromptGrown{act.prompt, {row}});
        return true;
    }
    const auto& [opened, message] = entry->second;
    if (act.row < 0 || act.row >= opened.rows.size())
        return false;
    m_talk.receive(answer({message, {}}, act.action + u' ' + opened.rows[act.row].cells.value(1)));
    return true;
}

void Script::ask(const Command& command)
{
    const QString kind = command.words.section(u' ', 0, 0);
    if (kind == QLatin1StringView("page"))
        askPage(command);
    else if (kind == QLatin1StringView("table"))
        askTable(command);
    else if (kind == QLatin1StringView("link"))
        askLink(command);
    else
        askForm(command);
}

void Script::askPage(const Command& command)
{
    wire::PromptOpened page = prompt(wire::PromptKind::Page, QStringLiteral("The rules of this network"), {});
    const std::pair<wire::EntityKind, QString> parts[] = {
        {wire::EntityKind::Bold, QStringLiteral("Be kind.")},
        {wire::EntityKind::Italic, QStringLiteral("Whoever is not has to leave.")},
        {wire::EntityKind::Code, QStringLiteral("/help")},
        {wire::EntityKind::Link, QStringLiteral("https://echo.example/rules")},
    };
    for (const auto& [kind, text] : parts) {
        const auto offset = static_cast<int>(page.body.text.size());
        page.body.text += text + QStringLiteral("\n");
        page.body.entities.append(
            {offset, static_cast<int>(text.size()), kind, kind == wire::EntityKind::Link ? text : QString()});
    }
    page.body.text += QStringLiteral("<b>This</b> is no markup.");
    openPrompt(command, page);
}

void Script::askTable(const Command& command)
{
    wire::PromptOpened table = prompt(wire::PromptKind::Table, QStringLiteral("People in the directory"),
                                      QStringLiteral("Whoever is public."));
    table.columns = QStringList{QStringLiteral("Name"), QStringLiteral("Address"), QStringLiteral("City")};
    table.rows = {{{QStringLiteral("Ana"), QStringLiteral("ana@echo.example"), QStringLiteral("Sevilla")}},
                  {{QStringLiteral("Bob"), QStringLiteral("bob@echo.example"), QStringLiteral("Leeds")}},
                  {{QStringLiteral("Carmen"), QStringLiteral("carmen@echo.example"), QStringLiteral("Cairo")}}};
    table.rowActions = {{QStringLiteral("write"), QStringLiteral("Write")},
                        {QStringLiteral("add"), QStringLiteral("Add")},
                        {QStringLiteral("more"), QStringLiteral("More")}};
    openPrompt(command, table);
}

void Script::askLink(const Command& command)
{
    wire::PromptOpened link = prompt(wire::PromptKind::Link, QStringLiteral("Confirm your registration"), {});
    const QString given = command.words.section(u' ', 1);
    link.link = given.isEmpty() ? QStringLiteral("https://echo.example/confirm?token=1234") : given;
    openPrompt(command, link);
}

void Script::mail(const Command& command)
{
    wire::MailChanged mail;
    mail.count = command.number(1);
    if (mail.count > 0)
        mail.mails = {{QStringLiteral("bob@echo.example"), QStringLiteral("The lake"),
                       QStringLiteral("https://echo.example/mail")}};
    m_outlet.send(mail);
}

void Script::askForm(const Command& command)
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
