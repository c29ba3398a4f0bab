// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QMessageBox>

#include "app/refusal.h"
#include "core/storage/storage_error.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "ui/window/link_question.h"
#include "ui/window/new_message_dialog.h"

namespace jackdaw::shots {

namespace {

void ask(Stage& stage, test::TestCore& core, const UriTarget& target, const char* name)
{
    auto* question
        = new ui::LinkQuestion(core.core(), stage.theme(), target, ui::LinkQuestion::accountsFor(core.core(), target));
    stage.show(*question, name);
    question->close();
    Stage::settle();
}

void links(Stage& stage, test::TestCore& core)
{
    UriTarget person;
    person.protocol = text("xmpp");
    person.address = text("carmen@example.org");
    person.text = text("Hola, te escribo por el anuncio.");
    ask(stage, core, person, "link-to-person");
    UriTarget room;
    room.protocol = text("irc");
    room.kind = wire::ConversationKind::Room;
    room.address = text("#release");
    room.server = text("irc.example.net");
    ask(stage, core, room, "link-to-room");
    room.server = text("irc.elsewhere.example");
    ask(stage, core, room, "link-without-account");
}

} // namespace

void linkScreens(Stage& stage)
{
    test::TestCore core;
    (void)fill(core);
    core.addOnline(text("xmpp"), text("ana@work.example.com"));
    links(stage, core);
    auto* message = new ui::NewMessageDialog(core.core(), stage.theme());
    stage.show(*message, "new-message");
    message->close();
    Stage::settle();
    // The toolkit's own box, which a narrow window does not hold.
    if (stage.isNarrow())
        return;
    const auto box = app::refusalBox(newerSchemaError(9, 7));
    stage.show(*box, "cannot-start");
}

} // namespace jackdaw::shots
