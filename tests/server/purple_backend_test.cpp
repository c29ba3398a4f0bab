// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The backend in this process, so that libpurple can say what no server of ours would make it say.

#include <gtest/gtest.h>
#include <purple.h>

#include <QTemporaryDir>

#include "protocols/purple/purple_backend.h"
#include "tests/server/forgetful_irc.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Events : public host::Outlet {
public:
    void send(const wire::Event& event) override { m_events.append(event); }
    void finish() override { }

    /// The first of that kind; takes it.
    template <typename Event>
    Event expect()
    {
        Event found;
        const bool came = waitFor(
            [&] {
                for (qsizetype i = 0; i < m_events.size(); ++i) {
                    if (const auto* event = std::get_if<Event>(&m_events[i])) {
                        found = *event;
                        m_events.removeAt(i);
                        return true;
                    }
                }
                return false;
            },
            20'000);
        EXPECT_TRUE(came) << "no " << Event::kType.data() << " came";
        return found;
    }

private:
    QList<wire::Event> m_events;
};

} // namespace

// One test: libpurple starts once in a process.
TEST(PurpleBackend, TellsWhatLibpurpleSaysByItself)
{
    const QTemporaryDir folder;
    ForgetfulIrc server;
    Events events;
    purple::PurpleBackend backend(events);
    backend.prepare({.folder = folder.path()});
    backend.signOn({.protocol = QStringLiteral("irc"),
                    .username = QStringLiteral("ana@127.0.0.1"),
                    .options = {{QStringLiteral("ssl"), false}, {QStringLiteral("port"), server.port()}}});
    events.expect<wire::SignedOn>();
    events.expect<wire::RosterSnapshot>();
    auto* account = static_cast<PurpleAccount*>(purple_accounts_get_all()->data);

    purple_account_set_status(account, "away", TRUE, "message", "at lunch", nullptr);
    const auto status = events.expect<wire::OwnStatusChanged>();
    EXPECT_EQ(status.presence, wire::Presence::Away);
    EXPECT_EQ(status.message, QStringLiteral("at lunch"));

    purple_account_notify_added(account, "carol", nullptr, "Carol", "Do you remember me?");
    const auto added = events.expect<wire::PromptOpened>();
    EXPECT_EQ(added.kind, wire::PromptKind::Choice);
    EXPECT_EQ(added.subject, QStringLiteral("carol"));
    EXPECT_TRUE(added.title.contains(QStringLiteral("Carol")));
    EXPECT_EQ(added.text, QStringLiteral("Do you remember me?"));
    ASSERT_EQ(added.choices.size(), 1);
    backend.handle(wire::AnswerPrompt{
        .prompt = added.prompt, .accepted = true, .values = {{QStringLiteral("choice"), added.choices[0].value}}});
    const auto changed = events.expect<wire::RosterChanged>();
    ASSERT_EQ(changed.upserted.size(), 1);
    EXPECT_EQ(changed.upserted[0].address, QStringLiteral("carol"));

    purple_account_request_add(account, "carol", nullptr, "Carol", nullptr);
    EXPECT_EQ(events.expect<wire::PromptOpened>().kind, wire::PromptKind::Notice) << "she is on the list already";
    backend.signOff();
    events.expect<wire::SignedOff>();
}
