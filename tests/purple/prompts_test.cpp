// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The questions of libpurple, asked through its public functions as a prpl does, answered as the core does.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <purple.h>

#include <vector>

#include "core/wire/prompt_limits.h"
#include "protocols/purple/account_server.h"
#include "protocols/purple/notifications.h"
#include "protocols/purple/requests.h"
#include "tests/purple/fake_outlet.h"

namespace jackdaw::purple {

namespace {

struct Calls {
    int accepted = 0;
    int rejected = 0;
    int index = -100;
    QString value;
    bool flag = false;
};

void onInput(void* data, const char* value)
{
    ++static_cast<Calls*>(data)->accepted;
    static_cast<Calls*>(data)->value = QString::fromUtf8(value);
}

void onCancel(void* data, const char* /*value*/)
{
    ++static_cast<Calls*>(data)->rejected;
}

void onIndex(void* data, int index)
{
    ++static_cast<Calls*>(data)->accepted;
    static_cast<Calls*>(data)->index = index;
}

void onFields(void* data, PurpleRequestFields* fields)
{
    auto* calls = static_cast<Calls*>(data);
    ++calls->accepted;
    calls->value = QString::fromUtf8(purple_request_fields_get_string(fields, "text"));
    calls->flag = purple_request_fields_get_bool(fields, "flag");
    calls->index = purple_request_fields_get_choice(fields, "choice");
}

void onScreen(void* data, GObject* /*info*/)
{
    ++static_cast<Calls*>(data)->rejected;
}

class PromptsTest : public testing::Test {
protected:
    PromptsTest()
    {
        requests.install();
        notifications.install();
    }

    bool answer(bool accepted, const QVariantMap& values = {})
    {
        wire::AnswerPrompt command;
        command.prompt = outlet.opened.back().prompt;
        command.accepted = accepted;
        command.values = values;
        return prompts.answer(command);
    }

    void askInput(bool masked = false)
    {
        purple_request_input(this, "Title", "<b>Name</b>?", "a &amp; b", "old", FALSE, masked, nullptr, "_OK",
                             G_CALLBACK(onInput), "_Cancel", G_CALLBACK(onCancel), nullptr, "bob", nullptr, &calls);
    }

    void askAction()
    {
        purple_request_action(this, "T", "P", nullptr, 1, nullptr, nullptr, nullptr, &calls, 3, "_One",
                              G_CALLBACK(onIndex), "T_wo", G_CALLBACK(onIndex), "Three", G_CALLBACK(onIndex));
    }

    FakeOutlet outlet;
    Prompts prompts{outlet};
    Requests requests{prompts};
    Notifications notifications{prompts};
    Calls calls;
};

TEST_F(PromptsTest, unknownAnswersAreNone)
{
    EXPECT_FALSE(prompts.answer({}));
    wire::AnswerPrompt strange;
    strange.prompt = QStringLiteral("p'; drop");
    EXPECT_FALSE(prompts.answer(strange));
    prompts.close(QStringLiteral("7"));
    EXPECT_TRUE(outlet.closed.isEmpty());
}

TEST_F(PromptsTest, inputIsAnsweredOnce)
{
    askInput();
    const auto& prompt = outlet.opened.back();
    EXPECT_EQ(prompt.kind, wire::PromptKind::Form);
    EXPECT_EQ(prompt.title, QStringLiteral("Name?"));
    EXPECT_EQ(prompt.text, QStringLiteral("a & b"));
    EXPECT_EQ(prompt.subject, QStringLiteral("bob"));
    ASSERT_EQ(prompt.fields.size(), 1);
    EXPECT_EQ(prompt.fields[0].defaultValue.toString(), QStringLiteral("old"));
    EXPECT_TRUE(answer(true, {{QStringLiteral("value"), QStringLiteral("né")}}));
    EXPECT_EQ(calls.value, QStringLiteral("né"));
    EXPECT_FALSE(answer(true));
    EXPECT_EQ(calls.accepted, 1);
    EXPECT_EQ(prompts.openCount(), 0);
    EXPECT_TRUE(outlet.closed.isEmpty());
    purple_request_close_with_handle(this);
}

TEST_F(PromptsTest, maskedInputIsAPassword)
{
    askInput(true);
    EXPECT_EQ(outlet.opened.back().kind, wire::PromptKind::Password);
    EXPECT_TRUE(outlet.opened.back().fields[0].secret);
    EXPECT_TRUE(answer(false));
    EXPECT_EQ(calls.rejected, 1);
    EXPECT_EQ(calls.accepted, 0);
}

TEST_F(PromptsTest, withdrawnQuestionsCallNobody)
{
    askInput();
    askAction();
    purple_request_close_with_handle(this);
    EXPECT_EQ(outlet.closed, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_FALSE(answer(true));
    EXPECT_EQ(calls.accepted + calls.rejected, 0);
}

TEST_F(PromptsTest, actionsAreChosenByPosition)
{
    askAction();
    ASSERT_EQ(outlet.opened.back().choices.size(), 3);
    EXPECT_EQ(outlet.opened.back().choices[1].label, QStringLiteral("Two"));
    EXPECT_EQ(outlet.opened.back().defaultChoice, QStringLiteral("1"));
    EXPECT_TRUE(answer(true, {{QStringLiteral("choice"), QStringLiteral("2")}}));
    EXPECT_EQ(calls.index, 2);
    for (const char* bad : {"3", "-1", "x", ""}) {
        askAction();
        EXPECT_TRUE(answer(true, {{QStringLiteral("choice"), QString::fromLatin1(bad)}}));
    }
    EXPECT_EQ(calls.accepted, 1);
}

TEST_F(PromptsTest, choicesAreGivenBackByTheirValue)
{
    const auto ask = [this] {
        purple_request_choice(this, "T", "P", nullptr, 20, "OK", G_CALLBACK(onIndex), "Cancel", G_CALLBACK(onIndex),
                              nullptr, nullptr, nullptr, &calls, "ten", 10, "twenty", 20, nullptr);
    };
    ask();
    EXPECT_EQ(outlet.opened.back().defaultChoice, QStringLiteral("1"));
    answer(true, {{QStringLiteral("choice"), 0}});
    EXPECT_EQ(calls.index, 10);
    ask();
    answer(false);
    EXPECT_EQ(calls.index, -1);
}

TEST_F(PromptsTest, formsTakeValuesByTheirKind)
{
    auto* form = purple_request_fields_new();
    auto* group = purple_request_field_group_new("Group");
    purple_request_fields_add_group(form, group);
    purple_request_field_group_add_field(group, purple_request_field_string_new("text", "Text", "old", FALSE));
    purple_request_field_group_add_field(group, purple_request_field_bool_new("flag", "Flag", FALSE));
    auto* choice = purple_request_field_choice_new("choice", "Choice", 0);
    purple_request_field_choice_add(choice, "zero");
    purple_request_field_choice_add(choice, "one");
    purple_request_field_group_add_field(group, choice);
    purple_request_fields(this, "T", "P", nullptr, form, "OK", G_CALLBACK(onFields), "Cancel", G_CALLBACK(onFields),
                          nullptr, nullptr, nullptr, &calls);
    ASSERT_EQ(outlet.opened.back().fields.size(), 4);
    EXPECT_EQ(outlet.opened.back().fields[0].kind, wire::FieldKind::Label);
    EXPECT_EQ(outlet.opened.back().fields[3].choices.size(), 2);
    answer(true,
           {{QStringLiteral("text"), QStringLiteral("new")},
            {QStringLiteral("flag"), true},
            {QStringLiteral("choice"), 1},
            {QStringLiteral("unknown"), 1}});
    EXPECT_EQ(calls.value, QStringLiteral("new"));
    EXPECT_TRUE(calls.flag);
    EXPECT_EQ(calls.index, 1);
}

/// As a plugin that writes its list, or reads one.
void onPath(void* data, const char* path)
{
    auto* calls = static_cast<Calls*>(data);
    ++calls->accepted;
    calls->value = QString::fromUtf8(path);
    QFile file(QFileInfo(calls->value).isDir() ? calls->value + QStringLiteral("/one.txt") : calls->value);
    if (calls->flag && file.open(QIODevice::WriteOnly))
        file.write("list");
}

class FilesTest : public PromptsTest {
protected:
    FilesTest() { requests.setSpool(spool()); }

    QString spool() const { return folder.path() + QStringLiteral("/spool"); }
    void askFile(bool save)
    {
        purple_request_file(this, "<b>Save</b> list…", "../list.txt", save, G_CALLBACK(onPath), G_CALLBACK(onCancel),
                            nullptr, "bob", nullptr, &calls);
    }
    bool answerPath(const QString& name) { return answer(true, {{outlet.opened.back().fields.at(0).key, name}}); }
    void untilWritten()
    {
        while (outlet.written.isEmpty())
            g_main_context_iteration(nullptr, TRUE);
    }

    QTemporaryDir folder;
};

TEST_F(FilesTest, oneToBeWrittenIsAskedForAndToldOfWhenItIsWhole)
{
    ASSERT_TRUE(QDir().mkpath(spool()));
    askFile(true);
    const auto prompt = outlet.opened.back();
    EXPECT_EQ(prompt.kind, wire::PromptKind::Form);
    EXPECT_EQ(prompt.title, QStringLiteral("Save list…"));
    ASSERT_EQ(prompt.fields.size(), 1);
    EXPECT_EQ(prompt.fields[0].kind, wire::FieldKind::SaveFile);
    EXPECT_TRUE(prompt.fields[0].required);
    EXPECT_EQ(prompt.fields[0].defaultValue.toString(), QStringLiteral("../list.txt"));
    calls.flag = true;
    EXPECT_TRUE(answerPath(QStringLiteral("form-1")));
    EXPECT_EQ(calls.value, spool() + QStringLiteral("/form-1"));
    EXPECT_TRUE(outlet.written.isEmpty()) << "not before it has been looked at twice";
    untilWritten();
    EXPECT_EQ(outlet.written, QStringList{QStringLiteral("form-1")});
}

TEST_F(FilesTest, oneToBeReadIsGivenByItsPathInTheSpool)
{
    askFile(false);
    EXPECT_EQ(outlet.opened.back().fields.at(0).kind, wire::FieldKind::File);
    EXPECT_TRUE(answerPath(QStringLiteral("form-2")));
    EXPECT_EQ(calls.value, spool() + QStringLiteral("/form-2"));
}

TEST_F(FilesTest, namesThatLeadElsewhereAreRefused)
{
    const QStringList bad{QString(), QStringLiteral("../x"), QStringLiteral("a/b"), QStringLiteral("/etc/passwd"),
                          QStringLiteral(".hidden")};
    for (const QString& name : bad) {
        askFile(true);
        EXPECT_TRUE(answerPath(name));
    }
    EXPECT_EQ(calls.accepted, 0);
    EXPECT_EQ(calls.rejected, bad.size());
    requests.setSpool({});
    askFile(true);
    EXPECT_TRUE(answerPath(QStringLiteral("form-3")));
    EXPECT_EQ(calls.accepted, 0) << "nowhere to write to";
}

TEST_F(FilesTest, aFolderIsMadeForWhatIsWrittenIntoIt)
{
    purple_request_folder(this, nullptr, nullptr, G_CALLBACK(onPath), G_CALLBACK(onCancel), nullptr, nullptr, nullptr,
                          &calls);
    EXPECT_EQ(outlet.opened.back().fields.at(0).kind, wire::FieldKind::Folder);
    EXPECT_FALSE(outlet.opened.back().title.isEmpty());
    calls.flag = true;
    EXPECT_TRUE(answerPath(QStringLiteral("form-4")));
    untilWritten();
    EXPECT_TRUE(QFile::exists(spool() + QStringLiteral("/form-4/one.txt")));
}

TEST_F(FilesTest, picturesGoBySpool)
{
    auto* form = purple_request_fields_new();
    auto* group = purple_request_field_group_new(nullptr);
    purple_request_fields_add_group(form, group);
    const QByteArray bytes("\x89PNG\0any bytes", 14);
    const QByteArray huge(5 * 1024 * 1024, 'x');
    const auto add = [&](const char* id, const QByteArray& image) {
        purple_request_field_group_add_field(
            group, purple_request_field_image_new(id, "Scan this", image.constData(), gsize(image.size())));
    };
    add("code", bytes);
    add("huge", huge);
    purple_request_field_group_add_field(group, purple_request_field_account_new("account", "Account", nullptr));
    purple_request_fields(this, "T", "P", nullptr, form, "OK", G_CALLBACK(onFields), "Cancel", G_CALLBACK(onFields),
                          nullptr, nullptr, nullptr, &calls);
    const auto fields = outlet.opened.back().fields;
    ASSERT_EQ(fields.size(), 3);
    EXPECT_EQ(fields[0].kind, wire::FieldKind::Image);
    EXPECT_EQ(fields[1].kind, wire::FieldKind::Label) << "too large to be shown";
    EXPECT_EQ(fields[2].kind, wire::FieldKind::Account);
    QFile file(spool() + u'/' + fields[0].defaultValue.toString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), bytes);
    purple_request_close_with_handle(this);

    purple_request_action_with_icon(this, "T", "P", nullptr, 0, nullptr, nullptr, nullptr, bytes.constData(),
                                    gsize(bytes.size()), &calls, 1, "_One", G_CALLBACK(onIndex));
    EXPECT_TRUE(QFile::exists(spool() + u'/' + outlet.opened.back().picture));
    askAction();
    EXPECT_TRUE(outlet.opened.back().picture.isEmpty()) << "it was another's";
    purple_request_close_with_handle(this);
}

TEST_F(PromptsTest, screensAreNotShared)
{
    purple_request_screenshare_media(this, "T", "P", nullptr, nullptr, G_CALLBACK(onScreen), &calls);
    EXPECT_EQ(outlet.opened.back().kind, wire::PromptKind::Notice);
    while (calls.rejected == 0)
        g_main_context_iteration(nullptr, TRUE);
    EXPECT_EQ(calls.accepted, 0);
}

TEST_F(PromptsTest, formattedTextsArePages)
{
    purple_notify_formatted(
        this, "T", "<b>P</b>", nullptr, "<script>x</script>some <i>text</i>",
        [](gpointer data) { ++static_cast<Calls*>(data)->accepted; }, &calls);
    EXPECT_EQ(outlet.opened.back().title, QStringLiteral("P"));
    EXPECT_EQ(outlet.opened.back().kind, wire::PromptKind::Page);
    EXPECT_EQ(outlet.opened.back().body.text, QStringLiteral("some text"));
    ASSERT_EQ(outlet.opened.back().body.entities.size(), 1);
    EXPECT_EQ(outlet.opened.back().body.entities[0].kind, wire::EntityKind::Italic);
    EXPECT_TRUE(answer(true));
    EXPECT_EQ(calls.accepted, 1);
    purple_notify_message(this, PURPLE_NOTIFY_MSG_ERROR, "T", "P", "S", nullptr, nullptr);
    purple_notify_close_with_handle(this);
    EXPECT_EQ(outlet.closed.size(), 1);
}

void onRow(PurpleConnection* /*connection*/, GList* row, void* data)
{
    auto* calls = static_cast<Calls*>(data);
    ++calls->accepted;
    calls->value = QString::fromUtf8(static_cast<const char*>(g_list_nth_data(row, 1)));
}

GList* cells(const char* name, const char* address)
{
    return g_list_append(g_list_append(nullptr, g_strdup(name)), g_strdup(address));
}

PurpleNotifySearchResults* results(const char* name, const char* address)
{
    auto* found = purple_notify_searchresults_new();
    purple_notify_searchresults_column_add(found, purple_notify_searchresults_column_new("Name"));
    purple_notify_searchresults_column_add(found, purple_notify_searchresults_column_new("<b>Address</b>"));
    purple_notify_searchresults_row_add(found, cells(name, address));
    purple_notify_searchresults_button_add(found, PURPLE_NOTIFY_BUTTON_IM, onRow);
    purple_notify_searchresults_button_add_labeled(found, "_Poke", onRow);
    return found;
}

TEST_F(PromptsTest, searchResultsAreTablesThatGrow)
{
    auto* connection = static_cast<PurpleConnection*>(g_malloc0(sizeof(PurpleConnection)));
    void* handle = purple_notify_searchresults(connection, "T", "Found", "All of them",
                                               results("A &amp; B", "ab@example.org"), nullptr, &calls);
    const auto opened = outlet.opened.back();
    EXPECT_EQ(opened.kind, wire::PromptKind::Table);
    EXPECT_EQ(opened.columns, (QStringList{QStringLiteral("Name"), QStringLiteral("Address")}));
    ASSERT_EQ(opened.rows.size(), 1);
    EXPECT_EQ(opened.rows[0].cells[0], QStringLiteral("A & B"));
    ASSERT_EQ(opened.rowActions.size(), 2);
    EXPECT_EQ(opened.rowActions[0].value, QStringLiteral("write"));
    EXPECT_EQ(opened.rowActions[1].label, QStringLiteral("Poke"));

    auto* more = results("C", "c@example.org");
    purple_notify_searchresults_new_rows(connection, more, handle);
    purple_notify_searchresults_free(more);
    ASSERT_EQ(outlet.grown.size(), 1);
    EXPECT_EQ(outlet.grown[0].rows[0].cells[0], QStringLiteral("C"));

    const auto act = [&](const QString& action, int row) { prompts.act({opened.prompt, action, row}); };
    act(QStringLiteral("write"), 1);
    EXPECT_EQ(calls.accepted, 0) << "a connection that has gone is called no more";
    purple_notify_close(PURPLE_NOTIFY_SEARCHRESULTS, handle);
    EXPECT_EQ(outlet.closed, QStringList{opened.prompt});
    EXPECT_FALSE(prompts.act({opened.prompt, QStringLiteral("write"), 0}));
    g_free(connection);
}

TEST_F(PromptsTest, rowsAreGivenToTheirButtons)
{
    PurpleConnection* none = nullptr;
    purple_notify_searchresults(none, "T", "Found", nullptr, results("A", "a@example.org"), nullptr, &calls);
    const QString prompt = outlet.opened.back().prompt;
    prompts.act({prompt, QStringLiteral("action-1"), 0});
    EXPECT_EQ(calls.value, QStringLiteral("a@example.org"));
    for (const auto& [action, row] : {std::pair("write", 1), {"write", -1}, {"nothing", 0}})
        prompts.act({prompt, QString::fromLatin1(action), row});
    EXPECT_EQ(calls.accepted, 1);
}

TEST_F(PromptsTest, mailIsAFactAndAddressesAreLinks)
{
    QList<wire::MailChanged> heard;
    notifications.onMail([&heard](const wire::MailChanged& mail) { heard.append(mail); });
    const char* subjects[] = {"<b>One</b>", "Two"};
    const char* froms[] = {"bob", nullptr};
    purple_notify_emails(this, 2, TRUE, subjects, froms, nullptr, nullptr, nullptr, nullptr);
    purple_notify_emails(this, 0, FALSE, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
    ASSERT_EQ(heard.size(), 2);
    EXPECT_EQ(heard[0].count, 2);
    EXPECT_EQ(heard[0].mails[0].subject, QStringLiteral("One"));
    EXPECT_EQ(heard[1].count, 0);
    EXPECT_TRUE(outlet.opened.isEmpty());
    purple_notify_uri(this, "https://example.org/a?b=c&d");
    EXPECT_EQ(outlet.opened.back().kind, wire::PromptKind::Link);
    EXPECT_EQ(outlet.opened.back().link, QStringLiteral("https://example.org/a?b=c&d"));
}

TEST_F(PromptsTest, answersBearTheNamesTheNetworkGivesThem)
{
    askInput();
    EXPECT_TRUE(outlet.opened.back().acceptLabel.isEmpty()) << "OK says nothing";
    purple_request_input(this, "T", "P", nullptr, "", FALSE, FALSE, nullptr, "_Register", G_CALLBACK(onInput),
                         "Not _now", G_CALLBACK(onCancel), nullptr, nullptr, nullptr, &calls);
    EXPECT_EQ(outlet.opened.back().acceptLabel, QStringLiteral("Register"));
    EXPECT_EQ(outlet.opened.back().rejectLabel, QStringLiteral("Not now"));
    purple_request_close_with_handle(this);
}

TEST_F(PromptsTest, floodsAreBounded)
{
    for (int i = 0; i < 500; ++i)
        purple_notify_message(this, PURPLE_NOTIFY_MSG_INFO, "T", "P", "S", nullptr, nullptr);
    const int most = wire::mostPrompts(wire::PromptRank::Notice);
    EXPECT_EQ(prompts.openCount(), most);
    askInput();
    EXPECT_EQ(outlet.opened.back().kind, wire::PromptKind::Form);
    EXPECT_EQ(prompts.openCount(), most + 1);
    const QByteArray huge(200000, 'x');
    purple_notify_message(this, PURPLE_NOTIFY_MSG_INFO, huge.constData(), huge.constData(), huge.constData(), nullptr,
                          nullptr);
    EXPECT_LT(outlet.opened.back().title.size() + outlet.opened.back().text.size(), 100000);
}

TEST_F(PromptsTest, aFloodOfOneLeavesRoomForOthers)
{
    const auto invite = [this](const QString& by, int room) {
        wire::PromptOpened prompt;
        prompt.kind = wire::PromptKind::Invitation;
        prompt.title = by;
        prompt.subject = QString::number(room);
        return !prompts.open(prompt, {}).isEmpty();
    };
    int taken = 0;
    for (int i = 0; i < 150; ++i)
        taken += invite(QStringLiteral("mal"), i) ? 1 : 0;
    EXPECT_EQ(taken, wire::kMostPromptsOfOne);
    EXPECT_TRUE(invite(QStringLiteral("omar"), 1));
    for (int i = 0; i < 150; ++i)
        invite(QStringLiteral("mal%1").arg(i), i);
    EXPECT_EQ(prompts.openCount(), wire::mostPrompts(wire::PromptRank::Invitation));
    for (const wire::PromptKind kind :
         {wire::PromptKind::Authorisation, wire::PromptKind::Certificate, wire::PromptKind::Password}) {
        wire::PromptOpened prompt;
        prompt.kind = kind;
        EXPECT_FALSE(prompts.open(prompt, {}).isEmpty()) << "important ones find room";
    }
}

TEST(HostToVerify, isTheAccountsDomain)
{
    wire::SignOn account;
    account.protocol = QStringLiteral("xmpp");
    account.username = QStringLiteral("ana@example.org/desk");
    const auto verify
        = [&account](const char* asked) { return hostToVerify(account, QString::fromLatin1(asked)).toStdString(); };
    EXPECT_EQ(verify("example.org"), "example.org");
    EXPECT_EQ(verify("127.0.0.1"), "127.0.0.1");
    account.options.insert(QStringLiteral("connect_server"), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(verify("127.0.0.1"), "example.org");
    EXPECT_EQ(verify("upload.example.net"), "upload.example.net");
    account.protocol = QStringLiteral("irc");
    EXPECT_EQ(verify("127.0.0.1"), "127.0.0.1");
}

TEST(DirectTlsDomain, isAskedForItsServiceWhereNoServerIsNamed)
{
    wire::SignOn account;
    account.protocol = QStringLiteral("xmpp");
    account.username = QStringLiteral("ana@example.org/desk");
    EXPECT_EQ(directTlsDomain(account), QString());
    account.options.insert(QStringLiteral("connection_security"), QStringLiteral("old_ssl"));
    EXPECT_EQ(directTlsDomain(account), QStringLiteral("example.org"));
    account.options.insert(QStringLiteral("port"), 443);
    EXPECT_EQ(directTlsDomain(account), QStringLiteral("example.org"));
    account.options.insert(QStringLiteral("connect_server"), QStringLiteral("xmpp.example.org"));
    EXPECT_EQ(directTlsDomain(account), QString());
}

} // namespace

} // namespace jackdaw::purple
