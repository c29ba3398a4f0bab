// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Whoever waits for the network's word on an addition gets one, whatever becomes of the contact meanwhile.

#include "tests/contacts/contact_service_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class AdditionsTest : public ContactServiceTest {
protected:
    struct Settled {
        ContactId asked;
        QString problem;
        ContactId contact;
    };
    ContactId add()
    {
        QObject::connect(contacts.get(), &ContactService::additionSettled, contacts.get(),
                         [this](ContactId asked, const QString& problem, ContactId contact) {
                             settled.append({asked, problem, contact});
                         });
        const auto added = contacts->addBuddy(kHome, bob, friends, {}, {});
        EXPECT_TRUE(added);
        return *added;
    }
    void isRefused(ContactId asked)
    {
        ASSERT_EQ(settled.size(), 1);
        EXPECT_EQ(settled.first().asked, asked);
        EXPECT_EQ(settled.first().problem, QStringLiteral("The contact was removed before the network had answered."));
        EXPECT_FALSE(settled.first().contact.isValid());
    }
    QList<Settled> settled;
};

} // namespace

TEST_F(AdditionsTest, OfWhomTheUserHasRemovedSinceSettle)
{
    const ContactId asked = add();
    ASSERT_TRUE(contacts->remove(asked));
    isRefused(asked);
    answerAddress(kHome, bob);
    isRefused(asked);
    EXPECT_TRUE(sender.all<wire::AddBuddy>().isEmpty());
}

TEST_F(AdditionsTest, OfWhomTheNetworkHasRemovedSinceSettle)
{
    const ContactId asked = add();
    contacts->onRoster(kHome, wire::RosterChanged{{}, {bob}});
    answerAddress(kHome, bob);
    isRefused(asked);
}

TEST_F(AdditionsTest, ThatTheNetworkWasToldOfAreNoSuccessWhenItRemovesThem)
{
    const ContactId asked = add();
    answerAddress(kHome, bob);
    ASSERT_EQ(sender.all<wire::AddBuddy>().size(), 1);
    contacts->onRoster(kHome, wire::RosterChanged{{}, {bob}});
    isRefused(asked);
}

TEST_F(AdditionsTest, SettleWithTheirAccount)
{
    const ContactId asked = add();
    contacts->onAccountRemoved(kHome);
    isRefused(asked);
}

TEST_F(AdditionsTest, OfAContactThatWasMergedSaySo)
{
    snapshot(kHome, {entry(eve, {family})});
    const ContactId asked = add();
    ASSERT_TRUE(contacts->merge({contactAt(kHome, eve), asked}));
    answerAddress(kHome, bob);
    contacts->onRoster(kHome, wire::RosterChanged{{entry(bob, {friends})}, {}});
    ASSERT_EQ(settled.size(), 1);
    EXPECT_EQ(settled.first().asked, asked);
    EXPECT_EQ(settled.first().problem, QString());
    EXPECT_EQ(settled.first().contact, contactAt(kHome, eve));
    EXPECT_NE(contacts->contact(settled.first().contact), nullptr);
}
