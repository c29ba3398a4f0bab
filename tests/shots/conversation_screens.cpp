// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QSet>

#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/input_edit.h"
#include "ui/conversation/timeline_view.h"
#include "ui/window/main_window.h"

namespace jackdaw::shots {

namespace {

using test::TestCore;
using wire::EntityKind;
using wire::RichText;

ConversationId jens(TestCore& core, const Sample& sample)
{
    const auto opened = core->conversations().openDirect(sample.first, text("jens@example.org"));
    return opened ? *opened : ConversationId{};
}

/// Marks the first place where `part` stands.
void mark(RichText& body, const char* part, EntityKind kind, const char* value = "")
{
    const QString words = text(part);
    const auto at = body.text.indexOf(words);
    if (at < 0)
        qFatal("%s is not part of the message", part);
    body.entities += {int(at), int(words.size()), kind, text(value)};
}

/// One own message in every state there is.
void everyState(TestCore& core, const Sample& sample)
{
    const ConversationId id = jens(core, sample);
    const auto send = [&](const char* words) {
        const auto before = core.network().commandsOf<wire::SendMessage>(sample.first).size();
        (void)core->conversations().send(id, RichText(text(words)));
        if (!test::waitFor([&] { return core.network().commandsOf<wire::SendMessage>(sample.first).size() > before; }))
            qFatal("%s was not sent", words);
        return core.network().commandsOf<wire::SendMessage>(sample.first).last().id;
    };
    const auto report = [&](const QString& message, wire::SendState state, const char* error = "") {
        core.network().emitEvent(sample.first, wire::MessageStateChanged{message, state, text(error), {}});
    };
    const auto lastState = [&] { return core->conversations().conversation(id)->lastMessage.state; };
    test::TestUser& user = core.network().user(text("ana@example.org"));
    user.confirmsMessages = false;
    report(send("Yes, at eight, at the usual place."), wire::SendState::Read);
    report(send("I bring the maps."), wire::SendState::Delivered);
    report(send("And the tea."), wire::SendState::Sent);
    report(send("The password of the archive is in the safe."), wire::SendState::Failed,
           "Jens does not take messages now.");
    (void)send("Did this one arrive?");
    core.network().crash(sample.first);
    if (!test::waitFor([&] { return lastState() == MessageState::Unconfirmed; }))
        qFatal("what was being sent as the host ended is not unconfirmed");
    core.waitForState(sample.first, AccountState::Online);
    (void)core->status().set(wire::Presence::Offline, {});
    core.waitForState(sample.first, AccountState::Offline);
    (void)core->conversations().send(id, RichText(text("If you are late, I wait.")));
}

bool showsEveryState(const ui::TimelineModel& model)
{
    QSet<MessageState> shown;
    for (int i = 0; i < model.messageCount(); ++i)
        shown.insert(model.messageAt(i).state);
    return shown.contains({MessageState::Queued, MessageState::Sent, MessageState::Delivered, MessageState::Read,
                           MessageState::Failed, MessageState::Unconfirmed});
}

void states(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, {kWindow.width(), kWindow.height() + 160});
    everyState(core, sample);
    window.openConversation(jens(core, sample));
    auto* timeline = window.findChild<ui::TimelineView*>();
    if (!test::waitFor([timeline] { return showsEveryState(timeline->model()); }))
        qFatal("not every state is shown");
    stage.look(window, "message-states");
    for (int row = 0; row < timeline->model().rowCount(); ++row) {
        if (timeline->model().row(row).kind == ui::RowKind::Message
            && timeline->model().messageOf(row).state == MessageState::Failed)
            timeline->setCurrentRow(row);
    }
    QContextMenuEvent keyed(QContextMenuEvent::Keyboard, QPoint(200, 200), window.mapToGlobal(QPoint(300, 300)));
    QCoreApplication::sendEvent(timeline->viewport(), &keyed);
    stage.lookAtPopup("menu-of-message");
}

RichText written(const char* words)
{
    return RichText(text(words));
}

void everyText(TestCore& core, const Sample& sample)
{
    const auto say = [&](const RichText& body) { core.network().say(sample.first, text("marta@example.org"), body); };
    RichText link = written("El informe está aquí: https://ci.example.org/run/812?branch=release-1.0&page=3#summary");
    mark(link, "https://ci.example.org/run/812?branch=release-1.0&page=3#summary", EntityKind::Link,
         "https://ci.example.org/run/812");
    say(link);
    RichText code = written("Try this:\nfor (int i = 0; i < n; ++i)\n    total += weight[i];\nthen run it again.");
    mark(code, "for (int i = 0; i < n; ++i)\n    total += weight[i];", EntityKind::CodeBlock);
    say(code);
    say(written("الملف report-2026.pdf جاهز، والنسخة 1.0 في https://ci.example.org"));
    RichText quote
        = written("La reunión empieza puntual\nThen bring the bold plan with `--fast`, and not the old one.");
    mark(quote, "La reunión empieza puntual", EntityKind::Quote);
    mark(quote, "bold plan", EntityKind::Bold);
    mark(quote, "--fast", EntityKind::Code);
    mark(quote, "not the old one", EntityKind::Italic);
    say(quote);
    say(written(
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a089f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b"
        "0b822cd15d6c15b0f00a08"));
    say(written("🎉👩‍👩‍👧‍👦🇲🇽"));
    RichText spoiler = written("The end of the film: they all live");
    mark(spoiler, "they all live", EntityKind::Spoiler);
    say(spoiler);
    test::waitFor([&] { return core->conversations().unreadTotal() >= 12; }, 3000);
}

void mixture(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    everyText(core, sample);
    window.open({sample.marta, {}});
    stage.look(window, "text-mixture");
    auto* input = window.findChild<ui::InputEdit*>();
    input->insertPlainText(text("/"));
    stage.look(window, "commands");
    input->replaceText(
        text("Sí, a las once.\nAnd a second line, so that the field grows with what is written in it; long "
             "enough to be folded once or twice.\nوسطر ثالث"));
    input->setFocus();
    stage.look(window, "input-grown");
    input->replaceText(text("/dance"));
    Q_EMIT input->sendRequested();
    stage.look(window, "unknown-command");
    auto* timeline = window.findChild<ui::TimelineView*>();
    Q_EMIT timeline->linkActivated(text("https://evil.example.net/login"), text("https://bank.example.org"));
    stage.look(window, "link-question");
}

void longTalk(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    const QString tariq = text("tariq@example.org");
    const ConversationId id = *core->conversations().openDirect(sample.first, tariq);
    const qint64 now = core->clock().now();
    for (int i = 60; i > 0; --i)
        core.network().say(sample.first, tariq, RichText(text("Message %1 of a long talk over some days").arg(61 - i)),
                           now - i * 3600000LL);
    test::waitFor([&] {
        const Conversation* talk = core->conversations().conversation(id);
        return talk && talk->unread >= 60;
    });
    core->conversations().markRead(id);
    window.openConversation(id);
    Stage::settle();
    window.findChild<ui::TimelineView*>()->scrollByPixels(700);
    for (const char* words : {"Are you there?", "Hello?", "I go now."})
        core.network().say(sample.first, tariq, text(words));
    stage.look(window, "jump-button");
    window.findChild<ui::TimelineView*>()->scrollToNewest();
    window.findChild<ui::ConversationView*>()->focusMessages();
    stage.look(window, "messages-focused");
}

void rooms(Stage& stage)
{
    TestCore core;
    const Sample sample = fill(core);
    ui::MainWindow window(core.core(), stage.theme(), {{}, false});
    stage.prepare(window, kWindow);
    const Conversation* room = core->conversations().find(sample.second, text("#release"));
    core.network().sayInRoom(
        sample.second, text("#release"), text("a_very_long_nickname_indeed"),
        text("¡Por fin! ¿Subo yo las notas o lo hace alguien más? Tengo un borrador bastante largo "
             "que habría que repasar antes de que salga a la lista."));
    core.network().sayInRoom(sample.second, text("#release"), text("نور"),
                             text("صباح الخير، من يراجع الترجمة العربية؟"));
    core.network().sayInRoom(sample.second, text("#release"), text("jens"), text("ana: the checksum page wants you"),
                             true);
    Stage::settle();
    window.openConversation(room->id);
    stage.look(window, "room");
    (void)core->conversations().leaveRoom(room->id);
    test::waitFor([&] { return !core->conversations().find(sample.second, text("#release"))->room.joined; });
    stage.look(window, "room-left");
}

} // namespace

void conversationScreens(Stage& stage)
{
    states(stage);
    mixture(stage);
    longTalk(stage);
    rooms(stage);
}

} // namespace jackdaw::shots
