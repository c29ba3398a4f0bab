// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

#include "core/people/picture_service.h"
#include "core/people/privacy_service.h"
#include "core/transfers/transfer_service.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/contacts/plain_tip.h"
#include "ui/people/address_dialog.h"
#include "ui/people/own_profile_dialog.h"
#include "ui/people/password_dialog.h"
#include "ui/people/privacy_dialog.h"
#include "ui/people/profile_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;

/// Somebody at the sea, as a camera sees it.
QByteArray portrait()
{
    QImage image(320, 320, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 320);
    sky.setColorAt(0, QColor(0xf6, 0xb2, 0x6b));
    sky.setColorAt(0.55, QColor(0xf4, 0xdc, 0xb8));
    sky.setColorAt(0.56, QColor(0x2f, 0x6f, 0x8f));
    sky.setColorAt(1, QColor(0x12, 0x3a, 0x55));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x3a, 0x26, 0x1e));
    painter.drawEllipse(QPoint(160, 128), 66, 74);
    painter.setBrush(QColor(0xe2, 0xb0, 0x90));
    painter.drawEllipse(QPoint(160, 142), 50, 60);
    painter.setBrush(QColor(0xb5, 0x3a, 0x3a));
    painter.drawEllipse(QPoint(160, 330), 120, 120);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QList<wire::ProfileItem> knownOfMarta()
{
    wire::RichText page(text("https://harbour.example/marta"));
    page.entities.append({0, int(page.text.size()), wire::EntityKind::Link, page.text});
    return {{text("Full name"), wire::RichText(text("Marta Ríos Almeida")), false},
            {text("Birthday"), wire::RichText(text("4 March")), false},
            {text("Home page"), page, false},
            {text("Work"), {}, true},
            {text("Organisation"), wire::RichText(text("Harbour Office")), false},
            {text("Description"),
             wire::RichText(text("Ships in, ships out, and what lies between.\nWrite in Spanish or English.")), false}};
}

void profiles(Stage& stage, TestCore& core, const Buddy& marta)
{
    const ui::ProfileOf person{marta.account, marta.address, {}, text("Marta Ríos")};
    const auto answered = [&](const auto& answer, const char* name) {
        const auto before = core.network().commandsOf<wire::GetProfile>(marta.account).size();
        auto* dialog = new ui::ProfileDialog(core.core(), stage.theme(), person);
        test::waitFor([&] { return core.network().commandsOf<wire::GetProfile>(marta.account).size() > before; });
        answer(core.network().commandsOf<wire::GetProfile>(marta.account).last().id);
        Stage::settle();
        stage.show(*dialog, name);
        delete dialog;
    };
    answered([](const QString&) {}, "profile-asking");
    answered(
        [&](const QString& id) {
            core.network().emitEvent(marta.account, wire::ProfileReceived{id, marta.address, knownOfMarta(), {}});
        },
        "profile");
    answered(
        [&](const QString& id) {
            core.network().emitEvent(marta.account, wire::ProfileReceived{id, marta.address, {}, {}});
        },
        "profile-empty");
    answered(
        [&](const QString& id) {
            core.network().emitEvent(marta.account,
                                     wire::CommandFailed{.re = id, .text = text("The server does not answer.")});
        },
        "profile-refused");
}

} // namespace

void peopleScreens(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    const Buddy marta = *core->contacts().bestBuddy(sample.marta);
    const QString spool = core.folder() + text("/state/accounts/") + marta.account.toString() + text("/spool");
    QDir().mkpath(spool);
    write(spool + text("/p"), portrait());
    core.network().emitEvent(marta.account, wire::PictureChanged{marta.address, text("p")});
    test::waitFor([&] { return !core->pictures().small(sample.marta).isNull(); });
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    window.open({sample.marta, {}});
    Stage::settle();
    stage.look(window, "people-pictures");
    const ui::SidePanel& side = window.side();
    const QModelIndex row = side.view().list().indexOf({sample.marta, {}});
    ui::PlainTip tip(&side.view());
    tip.showText(window.mapToGlobal(QPoint(80, 80)), side.view().tipFor(*side.view().list().entry(row)),
                 side.view().visualRect(row), core->pictures().small(sample.marta));
    stage.look(tip, "tooltip-picture");
    tip.hide();
    profiles(stage, core, marta);

    const QString file = core.folder() + text("/me.png");
    write(file, portrait());
    auto* own = new ui::OwnProfileDialog(core.core(), stage.theme(), sample.first);
    stage.show(*own, "my-profile");
    delete own;
    (void)test::await(core->pictures().setOwn({sample.first}, file));
    own = new ui::OwnProfileDialog(core.core(), stage.theme(), sample.first);
    stage.show(*own, "my-profile-picture");
    delete own;
    auto* password = new ui::PasswordDialog(core.core(), stage.theme(), sample.first);
    stage.show(*password, "my-password");
    delete password;
    for (const char* name : {"spam@example.org", "winner@casino.example", "كسب@example.org"})
        (void)core->privacy().setBlocked(sample.first, text(name), true);
    auto* privacy = new ui::PrivacyDialog(core.core(), stage.theme(), sample.first);
    stage.show(*privacy, "who-may-reach-me");
    delete privacy;
    AddressConsents& consents = core->transfers().consents();
    for (const char* name : {"", "omar@example.org", "winner@casino.example"})
        (void)consents.remember(sample.first, text(name), true);
    auto* addresses = new ui::AddressDialog(core.core(), stage.theme(), sample.first);
    stage.show(*addresses, "who-may-see-my-address");
    delete addresses;
}

} // namespace jackdaw::shots
