// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>
#include <unistd.h>

#include "core/import/pidgin_profile.h"
#include "tests/import/log_fixture.h"

using namespace jackdaw::imports;
using jackdaw::wire::Presence;
using jackdaw::wire::PrivacyMode;

namespace {

class PidginProfile : public testing::Test {
protected:
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString path(const char* name) const { return m_folder.filePath(str(name)); }
    ImportedProfile read() const { return readPidginProfile(m_folder.path()); }

    static constexpr const char* kAccounts = R"(<?xml version='1.0' encoding='UTF-8' ?>
<account version='1.0'>
  <account>
    <protocol>prpl-one</protocol><name>ana@example.org/home</name><password>s&amp;cret</password><alias>Ana</alias>
    <statuses><status type='available' name='x' active='true'><attributes/></status></statuses>
    <settings>
      <setting name='port' type='int'>5223</setting>
      <setting name='connect_server' type='string'>chat.example.org</setting>
      <setting name='require_tls' type='bool'>1</setting>
      <setting name='buddy_icon' type='string'>0123.png</setting>
      <setting name='broken' type='int'>many</setting>
    </settings>
    <settings ui='gtk-gaim'><setting name='auto-login' type='bool'>1</setting></settings>
    <proxy><type>socks5</type><host>proxy.example.org</host></proxy>
    <current_error/>
  </account>
  <account><protocol>prpl-two</protocol><name>ana@irc.example.org</name>
    <settings><setting name='buddy_icon' type='string'>../../etc/passwd</setting></settings>
    <settings ui='gtk-gaim'><setting name='auto-login' type='bool'>0</setting></settings></account>
  <account><protocol>prpl-none</protocol></account>
</account>)";

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PidginProfile, AFolderWithoutFilesIsEmpty)
{
    const ImportedProfile profile = read();
    EXPECT_TRUE(profile.accounts.isEmpty() && profile.contacts.isEmpty() && profile.problems.isEmpty());
}

TEST_F(PidginProfile, Accounts)
{
    write("accounts.xml", kAccounts);
    const ImportedProfile profile = read();
    ASSERT_EQ(profile.accounts.size(), 2);
    const ImportedAccount& first = profile.accounts[0];
    EXPECT_EQ(first.key, (AccountKey{str("prpl-one"), str("ana@example.org/home")}));
    EXPECT_TRUE(first.password == str("s&cret"));
    EXPECT_EQ(first.alias, str("Ana"));
    EXPECT_TRUE(first.enabled);
    EXPECT_TRUE(first.hasOwnProxy);
    EXPECT_EQ(first.picture, path("icons/0123.png"));
    EXPECT_EQ(first.options,
              (QVariantMap{{str("port"), qlonglong(5223)},
                           {str("connect_server"), str("chat.example.org")},
                           {str("require_tls"), true}}));
    EXPECT_FALSE(profile.accounts[1].enabled);
    EXPECT_TRUE(profile.accounts[1].password.isEmpty());
    EXPECT_TRUE(profile.accounts[1].picture.isEmpty()) << "a name leads nowhere but into the folder of pictures";
    EXPECT_TRUE(profile.problems.isEmpty());
}

TEST_F(PidginProfile, TheContactList)
{
    write("blist.xml", R"(<?xml version='1.0' encoding='UTF-8' ?>
<purple version='1.0'><blist>
  <group name='Friends'><setting name='collapsed' type='bool'>1</setting>
    <contact alias='Bobby'><setting name='x' type='int'>1</setting>
      <buddy account='ana@example.org/home' proto='prpl-one'><name>bob@example.org</name><alias>Bob</alias>
        <setting name='buddy_icon' type='string'>bob.png</setting><setting name='last_seen' type='int'>1</setting></buddy>
      <buddy account='ana@irc.example.org' proto='prpl-two'><name>bob_</name></buddy>
    </contact>
    <contact><buddy account='ana@example.org/home' proto='prpl-one'/></contact>
    <chat proto='prpl-one' account='ana@example.org/home'><alias>The pond</alias>
      <component name='room'>pond</component><component name='server'>rooms.example.org</component>
      <component name='handle'>ana</component><component name='password'>open</component>
      <setting name='gtk-autojoin' type='bool'>1</setting></chat>
    <chat proto='prpl-two' account='ana@irc.example.org'><component name='channel'>#pond</component></chat>
  </group>
  <group name='Family'><person name='Carl'><buddy protocol='prpl-one' account='ana@example.org/home'>
    <name>carl@example.org</name></buddy></person></group>
</blist>
<privacy><account proto='prpl-one' name='ana@example.org/home' mode='4'><permit>bob@example.org</permit>
  <block>spam@example.org</block></account></privacy></purple>)");
    const ImportedProfile profile = read();
    EXPECT_EQ(profile.groups, (QList<ImportedGroup>{{str("Friends"), true}, {str("Family"), false}}));
    const AccountKey one{str("prpl-one"), str("ana@example.org/home")};
    const AccountKey two{str("prpl-two"), str("ana@irc.example.org")};
    EXPECT_EQ(profile.contacts,
              (QList<ImportedContact>{
                  {str("Bobby"),
                   str("Friends"),
                   {{one, str("bob@example.org"), str("Bob"), path("icons/bob.png")}, {two, str("bob_"), {}, {}}}},
                  {str("Carl"), str("Family"), {{one, str("carl@example.org"), {}, {}}}}}));
    ASSERT_EQ(profile.rooms.size(), 2);
    EXPECT_EQ(profile.rooms[0].address(), str("pond@rooms.example.org"));
    EXPECT_EQ(profile.rooms[0].nick(), str("ana"));
    EXPECT_EQ(profile.rooms[0].alias, str("The pond"));
    EXPECT_TRUE(profile.rooms[0].autoJoin);
    EXPECT_FALSE(profile.rooms[0].components.contains(str("password")));
    EXPECT_EQ(profile.rooms[1].address(), str("#pond"));
    EXPECT_FALSE(profile.rooms[1].autoJoin);
    EXPECT_EQ(
        profile.privacy,
        (QList<ImportedPrivacy>{{one, PrivacyMode::NotBlocked, {str("bob@example.org")}, {str("spam@example.org")}}}));
}

TEST_F(PidginProfile, Statuses)
{
    write("status.xml", R"(<?xml version='1.0'?><statuses version='1.0'>
  <status name='Old' created='1' lastused='10' usage_count='1'><state>away</state><message>out &amp;amp; about</message></status>
  <status transient='true' lastused='30'><state>extended_away</state><message>&lt;b&gt;asleep&lt;/b&gt;</message></status>
  <status name='Twice' lastused='5'><state>away</state><message>out &amp;amp; about</message></status>
  <status name='Silent' lastused='40'><state>available</state></status>
  <status name='Strange' lastused='40'><state>tune</state><message>x</message></status>
  <status name='Work' lastused='20'><state>unavailable</state><message>work</message><substatus/></status>
</statuses>)");
    EXPECT_EQ(read().statuses,
              (QList<ImportedStatus>{{Presence::Away, str("asleep")},
                                     {Presence::Busy, str("work")},
                                     {Presence::Away, str("out & about")}}));
}

TEST_F(PidginProfile, DamagedFilesGiveWhatComesBefore)
{
    const QByteArray whole = kAccounts;
    write("accounts.xml", whole.first(whole.indexOf("prpl-none")));
    const ImportedProfile profile = read();
    EXPECT_EQ(profile.accounts.size(), 2);
    ASSERT_EQ(profile.problems.size(), 1);
    EXPECT_EQ(profile.problems[0].subject, path("accounts.xml"));
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        write("accounts.xml", whole.first(length));
        EXPECT_LE(read().accounts.size(), 2);
    }
    for (const QByteArray& bytes : {QByteArray("\0\0", 2), QByteArray("<a"), QByteArray("<account><account/>\x01"),
                                    QByteArray("<!DOCTYPE a [<!ENTITY b 'cccc'>]><account><account><name>&b;&b;")}) {
        write("blist.xml", bytes);
        EXPECT_TRUE(read().contacts.isEmpty());
    }
}

TEST_F(PidginProfile, WhatIsNoPlainFileIsNotRead)
{
    ASSERT_TRUE(QDir().mkpath(path("accounts.xml")));
    ASSERT_TRUE(QFile::link(path("status.xml"), path("blist.xml")));
    ASSERT_TRUE(QFile::link(path("blist.xml"), path("status.xml")));
    EXPECT_EQ(read().problems.size(), 3) << "a folder, and two links in a circle";
}

TEST_F(PidginProfile, AnUnreadableFileIsAProblem)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root reads all files";
    write("accounts.xml", kAccounts);
    ASSERT_TRUE(QFile::setPermissions(path("accounts.xml"), {}));
    const ImportedProfile profile = read();
    EXPECT_TRUE(profile.accounts.isEmpty());
    EXPECT_EQ(profile.problems.size(), 1);
}
