// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Every plugin of Debian's: that it loads, what its form asks, and how it ends where there is no server.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

/// What a plugin declares, as its own source and libpurple's table have it.
struct Option {
    const char* key;
    wire::FieldKind kind;
    QVariant byDefault;
    bool secret = false;
};

struct Form {
    const char* id;
    const char* package;
    const char* file;
    const char* separators;
    QList<Option> options;
    bool password = true;
};

using Kind = wire::FieldKind;

QList<Form> formsOfLibpurple()
{
    const QString none;
    return {
        {"gg",
         "libpurple0",
         "libgg.so",
         "",
         {{"nick", Kind::Text, QStringLiteral("Gadu-Gadu User")},
          {"gg_server", Kind::Text, none},
          {"encryption", Kind::Choice, QStringLiteral("none")}}},
        {"novell", "libpurple0", "libnovell.so", "", {{"server", Kind::Text, none}, {"port", Kind::Integer, 8300}}},
        {"sametime",
         "libpurple0",
         "libsametime.so",
         ":",
         {{"port", Kind::Integer, 1533},
          {"force_login", Kind::Boolean, false},
          {"fake_client_id", Kind::Boolean, false}}},
        {"simple",
         "libpurple0",
         "libsimple.so",
         "@",
         {{"dopublish", Kind::Boolean, true},
          {"port", Kind::Integer, 0},
          {"udp", Kind::Boolean, false},
          {"useproxy", Kind::Boolean, false},
          {"proxy", Kind::Text, none},
          {"authuser", Kind::Text, none},
          {"authdomain", Kind::Text, none}}},
        {"zephyr",
         "libpurple0",
         "libzephyr.so",
         "",
         {{"use_tzc", Kind::Boolean, false},
          {"realm", Kind::Text, none},
          {"encoding", Kind::Text, QStringLiteral("ISO-8859-1")}},
         false},
    };
}

QList<Form> formsOfOthers()
{
    const QString none;
    return {
        {"discord",
         "purple-discord",
         "libdiscord.so",
         "",
         {{"populate-blist", Kind::Boolean, true},
          {"large-channel-count", Kind::Integer, 20},
          {"token", Kind::Password, none, true}},
         false},
        {"rocketchat",
         "purple-rocketchat",
         "librocketchat.so",
         "|",
         {{"auto-add-buddy", Kind::Boolean, false},
          {"server_path", Kind::Text, none},
          {"personal_access_token", Kind::Password, none, true}}},
        {"sipe",
         "pidgin-sipe",
         "libsipe.so",
         ",",
         {{"server", Kind::Text, none},
          {"transport", Kind::Choice, QStringLiteral("auto")},
          {"email_password", Kind::Password, none, true},
          {"encryption-policy", Kind::Choice, QStringLiteral("obey-server")}},
         false},
        {"nateon",
         "pidgin-nateon",
         "libnateon.so",
         "",
         {{"server", Kind::Text, QStringLiteral("dpl.nate.com")},
          {"port", Kind::Integer, 5004},
          {"prs_method", Kind::Boolean, false}}},
        {"mra",
         "pidgin-mra",
         "libmra.so",
         "",
         {{"host", Kind::Text, QStringLiteral("mrim.mail.ru")}, {"port", Kind::Integer, 2042}}},
        {"mm-sms",
         "purple-mm-sms",
         "mm-sms.so",
         "",
         {{"validity", Kind::Choice, QStringLiteral("0")}, {"sms_delivery_report", Kind::Boolean, true}},
         false},
    };
}

QList<Form> forms()
{
    return formsOfLibpurple() + formsOfOthers();
}

QList<wire::ProtocolInfo> describeAll(const wire::Hello& hello = {})
{
    Person host;
    host.start();
    host.send(hello);
    host.expect<wire::HelloBack>();
    host.send(wire::DescribeProtocols{QStringLiteral("d")});
    return host.expect<wire::ProtocolsDescribed>().protocols;
}

const wire::ProtocolInfo* find(const QList<wire::ProtocolInfo>& all, const QString& id)
{
    const auto found = std::ranges::find(all, id, &wire::ProtocolInfo::id);
    return found == all.end() ? nullptr : &*found;
}

/// Of a plugin file; empty if it is not installed.
QString pathOf(const char* file)
{
    for (const char* folder : {"/usr/lib/purple-2/", "/usr/lib/x86_64-linux-gnu/purple-2/"}) {
        const QString path = QLatin1StringView(folder) + QLatin1StringView(file);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool isThere(const char* file)
{
    return !pathOf(file).isEmpty();
}

class Plugins : public testing::TestWithParam<Form> { };

struct Login {
    const char* protocol;
    const char* file;
    const char* username;
    QVariantMap options;
    QList<wire::ErrorKind> kinds; ///< what it may be called
};

QList<Login> logins()
{
    using enum wire::ErrorKind;
    const QString here = QStringLiteral("127.0.0.1");
    const QVariantMap closed{{QStringLiteral("server"), here}, {QStringLiteral("port"), 1}};
    return {
        {"gg", "libgg.so", "12345", {{QStringLiteral("gg_server"), here + QStringLiteral(":1")}}, {Network}},
        {"novell", "libnovell.so", "ana", closed, {Network}},
        {"sametime", "libsametime.so", "ana:127.0.0.1", closed, {Network}},
        {"simple", "libsimple.so", "ana@127.0.0.1", closed, {Network}},
        // Without a way to the world these take no answer for a wrong one.
        {"discord", "libdiscord.so", "ana@example.org", {}, {Network}},
        {"rocketchat", "librocketchat.so", "ana|127.0.0.1:1", {}, {Network}},
        {"sipe",
         "libsipe.so",
         "ana@example.org,ana",
         {{QStringLiteral("server"), here + QStringLiteral(":1")}},
         {Network}},
        {"nateon", "libnateon.so", "ana@nate.com", closed, {Network}},
        {"mra", "libmra.so", "ana@mail.ru", {{QStringLiteral("host"), here}, {QStringLiteral("port"), 1}}, {Network}},
        {"mm-sms", "mm-sms.so", "sms", {}, {Network, Settings}},
        {"bonjour", "libbonjour.so", "ana", {}, {Network}},
        {"zephyr", "libzephyr.so", "ana", {}, {Network}},
    };
}

class Refused : public testing::TestWithParam<Login> { };

template <typename Parameter>
std::string nameOf(const testing::TestParamInfo<Parameter>& one)
{
    QString name;
    if constexpr (std::is_same_v<Parameter, Form>)
        name = QString::fromLatin1(one.param.id);
    else
        name = QString::fromLatin1(one.param.protocol);
    return name.remove(QLatin1Char('-')).toStdString();
}

} // namespace

TEST_P(Plugins, LoadsAndAsksWhatThePluginDeclares)
{
    const Form& form = GetParam();
    if (!isThere(form.file))
        GTEST_SKIP() << "needs the Debian package " << form.package;
    const QList<wire::ProtocolInfo> all = describeAll();
    const wire::ProtocolInfo* info = find(all, QString::fromLatin1(form.id));
    ASSERT_NE(info, nullptr);
    EXPECT_TRUE(info->loaded) << info->problem.toStdString();
    EXPECT_TRUE(info->origin.startsWith(QLatin1StringView(form.package) + QLatin1StringView(": ")))
        << info->origin.toStdString();
    EXPECT_TRUE(info->origin.endsWith(QLatin1Char('/') + QLatin1StringView(form.file))) << info->origin.toStdString();
    EXPECT_EQ(info->separators.join(QString()), QLatin1StringView(form.separators));
    EXPECT_EQ(info->passwordRequired, form.password);
    for (const wire::Field& part : info->nameParts)
        EXPECT_FALSE(part.label.contains(QLatin1Char('\n'))) << part.label.toStdString();
    for (const Option& wanted : form.options) {
        const auto field = std::ranges::find(info->options, QString::fromLatin1(wanted.key), &wire::Field::key);
        ASSERT_NE(field, info->options.end()) << wanted.key;
        EXPECT_EQ(field->kind, wanted.kind) << wanted.key;
        EXPECT_EQ(field->defaultValue.toString(), wanted.byDefault.toString()) << wanted.key;
        EXPECT_EQ(field->secret, wanted.secret) << wanted.key;
        EXPECT_FALSE(field->label.isEmpty()) << wanted.key;
        EXPECT_EQ(field->choices.isEmpty(), wanted.kind != Kind::Choice) << wanted.key;
    }
}

INSTANTIATE_TEST_SUITE_P(OfDebian, Plugins, testing::ValuesIn(forms()), nameOf<Form>);

TEST(BrokenPlugins, OneThatNeedsPidginIsListedWithTheReason)
{
    if (!isThere("librvp.so"))
        GTEST_SKIP() << "needs the Debian package pidgin-librvp";
    const QList<wire::ProtocolInfo> all = describeAll();
    const wire::ProtocolInfo* info = find(all, QStringLiteral("rvp"));
    ASSERT_NE(info, nullptr);
    EXPECT_FALSE(info->loaded);
    EXPECT_TRUE(info->problem.contains(QLatin1StringView("Pidgin"))) << info->problem.toStdString();
    EXPECT_TRUE(info->origin.startsWith(QLatin1StringView("pidgin-librvp: "))) << info->origin.toStdString();
    // Nothing but plugins: a library that lies beside them is none.
    EXPECT_EQ(find(all, QStringLiteral("jabber")), nullptr);
    EXPECT_EQ(std::ranges::count(all, QStringLiteral("xmpp"), &wire::ProtocolInfo::id), 1);
}

TEST(SwitchedOff, IsNotLoadedAndItsAccountsSaySo)
{
    const wire::Hello without{.withoutPlugins = {pathOf("libirc.so"), pathOf("libgg.so")}};
    const QList<wire::ProtocolInfo> all = describeAll(without);
    for (const char* id : {"irc", "gg"}) {
        const wire::ProtocolInfo* info = find(all, QString::fromLatin1(id));
        ASSERT_NE(info, nullptr) << id;
        EXPECT_FALSE(info->loaded) << id;
        EXPECT_FALSE(info->problem.isEmpty()) << id;
        EXPECT_TRUE(without.withoutPlugins.contains(info->file)) << info->file.toStdString();
        EXPECT_TRUE(info->origin.startsWith(QLatin1StringView("libpurple0: "))) << info->origin.toStdString();
    }
    const wire::ProtocolInfo* xmpp = find(all, QStringLiteral("xmpp"));
    ASSERT_NE(xmpp, nullptr);
    EXPECT_TRUE(xmpp->loaded);
    EXPECT_EQ(xmpp->file, pathOf("libxmpp.so"));
    EXPECT_FALSE(xmpp->version.isEmpty());

    Person ana;
    ana.start();
    ana.send(wire::Hello{.folder = ana.folder(), .withoutPlugins = without.withoutPlugins});
    ana.expect<wire::HelloBack>();
    ana.send(wire::SignOn{.protocol = QStringLiteral("irc"), .username = QStringLiteral("ana@127.0.0.1")});
    const auto failed = ana.expect<wire::Failed>();
    EXPECT_EQ(failed.kind, wire::ErrorKind::HostMissing);
    EXPECT_TRUE(failed.text.contains(QLatin1StringView("switched off"))) << failed.text.toStdString();
    EXPECT_EQ(ana.expectEnd(), 0);
}

TEST(OwnPlugins, AreLoadedFromTheFoldersTheUserSaidYesToOnly)
{
    if (!isThere("librocketchat.so"))
        GTEST_SKIP() << "needs the Debian package purple-rocketchat";
    const QString id = QStringLiteral("rocketchat");
    const QTemporaryDir own(QDir::homePath() + QStringLiteral("/jackdaw-test-XXXXXX"));
    const QString copy = own.filePath(QStringLiteral("librocketchat.so"));
    ASSERT_TRUE(QFile::copy(pathOf("librocketchat.so"), copy));
    const QStringList without{pathOf("librocketchat.so")};
    const QList<wire::ProtocolInfo> closed = describeAll({.withoutPlugins = without});
    ASSERT_NE(find(closed, id), nullptr);
    EXPECT_FALSE(find(closed, id)->loaded) << "nobody said yes to the folder";
    const QList<wire::ProtocolInfo> open = describeAll({.pluginFolders = {own.path()}, .withoutPlugins = without});
    ASSERT_NE(find(open, id), nullptr);
    EXPECT_TRUE(find(open, id)->loaded) << find(open, id)->problem.toStdString();
    EXPECT_EQ(find(open, id)->file, copy);
    EXPECT_EQ(find(open, id)->origin, copy) << "no package brought it";

    // In the sandbox of an account, too.
    Person ana;
    ana.start();
    ana.send(wire::Hello{.folder = ana.folder(), .pluginFolders = {own.path()}, .withoutPlugins = without});
    EXPECT_TRUE(ana.expect<wire::HelloBack>().sandboxed);
    ana.send(wire::SignOn{
        .protocol = id, .username = QStringLiteral("ana|127.0.0.1:1"), .password = QStringLiteral("secret")});
    EXPECT_NE(ana.expect<wire::Failed>().kind, wire::ErrorKind::HostMissing);
}

TEST_P(Refused, EndsWithASentenceAndInOrder)
{
    const Login& login = GetParam();
    if (!isThere(login.file))
        GTEST_SKIP() << "needs the plugin " << login.file;
    // Whatever runs on this machine, neither of them is to find it.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
    Person ana;
    ana.waitAtMost(50'000);
    wire::SignOn command;
    command.protocol = QString::fromLatin1(login.protocol);
    command.username = QString::fromLatin1(login.username);
    command.password = QStringLiteral("secret");
    command.options = login.options;
    ana.knock(command);
    const auto failed = ana.expect<wire::Failed>();
    EXPECT_TRUE(login.kinds.contains(failed.kind)) << wire::nameOf(failed.kind).data();
    EXPECT_FALSE((failed.text + failed.details).trimmed().isEmpty());
    EXPECT_EQ(ana.expectEnd(), 0) << ana.standardError().toStdString();
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Refused, testing::ValuesIn(logins()), nameOf<Login>);
