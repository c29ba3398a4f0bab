// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/prompts/prompt_order.h"

#include <gtest/gtest.h>

using namespace jackdaw;
using wire::PromptKind;

namespace {

class PromptOrder : public testing::Test {
protected:
    void ask(qint64 account, PromptKind kind, const QString& title = {}, const QString& subject = {})
    {
        Prompt prompt;
        prompt.id = PromptId{prompts.size() + 1};
        prompt.account = AccountId{account};
        prompt.kind = kind;
        prompt.title = title;
        prompt.subject = subject;
        prompts.append(prompt);
    }
    /// The ids, group by group: "3 1+4 2".
    QString order() const
    {
        QStringList groups;
        for (const PromptGroup& group : orderedPrompts(prompts)) {
            QStringList ids;
            for (const Prompt& prompt : group)
                ids += prompt.id.toString();
            groups += ids.join(u'+');
        }
        return groups.join(u' ');
    }

    QList<Prompt> prompts;
};

} // namespace

TEST_F(PromptOrder, WhatMoreHangsOnComesFirst)
{
    ask(1, PromptKind::Notice);
    ask(1, PromptKind::Invitation);
    ask(1, PromptKind::Choice);
    ask(1, PromptKind::Form);
    ask(1, PromptKind::Authorisation);
    ask(1, PromptKind::Certificate);
    ask(1, PromptKind::Password);
    EXPECT_EQ(order(), QStringLiteral("6 7 5 3 4 2 1"));
}

TEST_F(PromptOrder, AccountsTakeTurns)
{
    for (int i = 0; i < 3; ++i)
        ask(1, PromptKind::Authorisation);
    ask(2, PromptKind::Authorisation);
    ask(3, PromptKind::Authorisation);
    ask(2, PromptKind::Authorisation);
    EXPECT_EQ(order(), QStringLiteral("1 4 5 2 6 3"));
}

TEST_F(PromptOrder, InvitationsOfOneAreOne)
{
    ask(1, PromptKind::Invitation, QStringLiteral("mal"), QStringLiteral("#1"));
    ask(1, PromptKind::Invitation, QStringLiteral("eve"), QStringLiteral("#1"));
    ask(1, PromptKind::Invitation, QStringLiteral("mal"), QStringLiteral("#2"));
    ask(2, PromptKind::Invitation, QStringLiteral("mal"), QStringLiteral("#1"));
    ask(1, PromptKind::Invitation, {}, QStringLiteral("#3"));
    ask(1, PromptKind::Invitation, {}, QStringLiteral("#4"));
    ask(1, PromptKind::Form, QStringLiteral("mal"));
    EXPECT_EQ(order(), QStringLiteral("7 1+3 4 2 5 6")) << "nobody's invitations are nobody's together";
}
