// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QPainter>

#include "core/accounts/keychain_secret_store.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/prompts/picture_view.h"
#include "ui/prompts/prompt_dialog.h"

namespace jackdaw::shots {

namespace {

using wire::FieldKind;
using wire::PromptKind;

wire::Field field(const char* label, FieldKind kind, const QVariant& value = {})
{
    wire::Field made;
    made.key = text(label);
    made.label = text(label);
    made.kind = kind;
    made.secret = kind == FieldKind::Password;
    made.defaultValue = value;
    return made;
}

Prompt form()
{
    Prompt prompt;
    prompt.kind = PromptKind::Form;
    prompt.title = text("Registration");
    prompt.text = text("The server asks for these before it lets you in.");
    prompt.fields = {field("Nickname", FieldKind::Text, text("ana")), field("Password", FieldKind::Password),
                     field("Age", FieldKind::Integer, 30), field("Show me in the directory", FieldKind::Boolean, true)};
    wire::Field choice = field("Language", FieldKind::Choice, text("es"));
    choice.choices = {{text("es"), text("Español")}, {text("ar"), text("العربية")}};
    prompt.fields += choice;
    return prompt;
}

/// As a network shows a code that a phone's camera reads.
QString code(const QString& folder)
{
    constexpr int kCells = 29;
    QImage image(kCells, kCells, QImage::Format_RGB32);
    for (int y = 0; y < kCells; ++y) {
        for (int x = 0; x < kCells; ++x)
            image.setPixel(x, y, (x * 7 + y * 13 + x * y * 5) % 3 == 0 ? 0xff000000 : 0xffffffff);
    }
    const QString file = folder + text("/form-code");
    image.scaled(kCells * 8, kCells * 8).save(file, "PNG");
    return file;
}

Prompt codeToScan(const QString& folder)
{
    Prompt prompt;
    prompt.kind = PromptKind::Form;
    prompt.title = text("Sign in with your phone");
    prompt.text = text("Scan this code with the app on your phone.");
    prompt.fields = {field("Code", FieldKind::Image, code(folder))};
    return prompt;
}

/// As a server asks who makes an account.
Prompt captcha(const QString& folder)
{
    Prompt prompt;
    prompt.kind = PromptKind::Form;
    prompt.title = text("Register New XMPP Account");
    prompt.text = text("Choose a username and password to register with this server");
    const QString file = folder + text("/form-captcha");
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(QColor(0xee, 0xe8, 0xd5));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0x58, 0x6e, 0x75), 2));
    painter.setFont(QFont(text("Serif"), 26, QFont::Bold, true));
    painter.drawText(image.rect(), Qt::AlignCenter, text("h7Kq2"));
    painter.drawLine(8, 44, 190, 18);
    painter.end();
    image.save(file, "PNG");
    prompt.fields = {field("Username", FieldKind::Text, text("ana")), field("Password", FieldKind::Password),
                     field("If you don't see the CAPTCHA image here, visit the web page.", FieldKind::Image, file),
                     field("Enter the text you see", FieldKind::Text)};
    return prompt;
}

Prompt files()
{
    Prompt prompt;
    prompt.kind = PromptKind::Form;
    prompt.title = text("Save the contact list");
    prompt.text = text("The list can be written to a file, and read from another.");
    wire::Field account = field("Account", FieldKind::Account, text("ana@example.org"));
    account.choices = {{text("ana@example.org"), text("ana@example.org")}};
    prompt.fields
        = {account, field("Read from", FieldKind::File), field("Save as", FieldKind::SaveFile, text("contacts.txt"))};
    return prompt;
}

Prompt choice()
{
    Prompt prompt;
    prompt.kind = PromptKind::Choice;
    prompt.title = text("You are signed on elsewhere");
    prompt.text = text("Which of the two shall stay?");
    prompt.choices = {{text("1"), text("This one")}, {text("2"), text("The other one")}};
    prompt.defaultChoice = text("1");
    return prompt;
}

Prompt changedCertificate()
{
    Prompt prompt;
    prompt.kind = PromptKind::Certificate;
    prompt.subject = text("example.org");
    prompt.certificate = sampleCertificate();
    prompt.certificate.problems = {text("expired"), text("not-yet-valid"), text("unknown-issuer"), text("changed")};
    return prompt;
}

Prompt page()
{
    Prompt prompt;
    prompt.kind = PromptKind::Page;
    prompt.title = text("Rules of the server");
    prompt.body.text = text("Be kind.\nWhoever is not has to leave. Write /help for help, or read "
                            "https://example.org/rules first.\n\nSed amables. كونوا لطفاء مع بعضكم.");
    prompt.body.entities = {
        {0, 8, wire::EntityKind::Bold, {}}, {9, 28, wire::EntityKind::Italic, {}}, {44, 5, wire::EntityKind::Code, {}}};
    return prompt;
}

Prompt table()
{
    Prompt prompt;
    prompt.kind = PromptKind::Table;
    prompt.title = text("Search results");
    prompt.text = text("These people are in the directory.");
    prompt.columns = QStringList{text("Name"), text("Address"), text("City")};
    const auto row = [&prompt](const char* name, const char* address, const char* city) {
        prompt.rows.append({{text(name), text(address), text(city)}});
    };
    row("Carmen Ortega", "carmen@example.org", "Sevilla");
    row("ليلى حداد", "layla@example.org", "القاهرة");
    row("Bob Archer", "bob@example.org", "Leeds");
    row("Ngozi Adeyemi-Okonkwo", "ngozi.adeyemi-okonkwo@chat.example.net", "Lagos");
    prompt.rowActions
        = {{text("write"), text("Write")}, {text("add"), text("Add")}, {text("profile"), text("Profile")}};
    return prompt;
}

} // namespace

void promptScreens(Stage& stage)
{
    test::TestCore core;
    const Sample sample = fill(core);
    qint64 id = 0;
    const auto ask = [&](Prompt prompt, const char* name) {
        prompt.id = PromptId{++id};
        prompt.account = sample.first;
        ui::PromptDialog dialog(core.core(), stage.theme(), prompt);
        if (auto* picture = dialog.findChild<ui::PictureView*>())
            test::waitFor([&] { return !picture->image().isNull(); });
        stage.show(dialog, name);
    };
    ask(codeToScan(core.folder()), "prompt-code");
    ask(captcha(core.folder()), "prompt-captcha");
    ask(files(), "prompt-files");
    Prompt certificate = changedCertificate();
    ask(certificate, "prompt-certificate-changed");
    certificate.certificate = sampleCertificate();
    ask(certificate, "prompt-certificate");
    Prompt password;
    password.kind = PromptKind::Password;
    password.text
        = KeychainSecretStore::tr("The keyring is locked, so passwords are asked for and kept until you quit.");
    ask(password, "prompt-password");
    Prompt authorisation;
    authorisation.kind = PromptKind::Authorisation;
    authorisation.subject = text("carmen@example.org");
    authorisation.text = text("Hola, soy Carmen, de la oficina.");
    ask(authorisation, "prompt-authorisation");
    Prompt invitation;
    invitation.kind = PromptKind::Invitation;
    invitation.subject = text("#español");
    invitation.text = text("Ven, estamos todos.");
    ask(invitation, "prompt-invitation");
    ask(form(), "prompt-form");
    ask(choice(), "prompt-choice");
    Prompt notice;
    notice.title = text("Message of the day");
    notice.text = text("Welcome. The network is down for an hour on Friday night.\nBienvenidos. أهلًا وسهلًا.");
    ask(notice, "prompt-notice");
    ask(page(), "prompt-page");
    ask(table(), "prompt-table");
    Prompt link;
    link.kind = PromptKind::Link;
    link.title = text("Confirm your registration");
    link.link = text("https://accounts.example.org/confirm?token=4f1c9a7be20d11ee&lang=es");
    ask(link, "prompt-link");
}

} // namespace jackdaw::shots
