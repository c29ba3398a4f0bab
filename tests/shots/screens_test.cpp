// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Looks through every screen for what a person with a screen reader, without a mouse, or with another language would
// stumble over.

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QSet>

#include "tests/shots/languages.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/ui/widget_lint.h"
#include "ui/theme/theme.h"

namespace jackdaw::shots {
namespace {

struct Case {
    const char* language;
    bool narrow;
};

void expectNone(const char* fault, const QStringList& found)
{
    EXPECT_TRUE(found.isEmpty()) << fault << ":\n" << found.join(QLatin1Char('\n')).toStdString();
}

class Screens : public testing::TestWithParam<Case> { };

TEST_P(Screens, AreWithinEverybodysReach)
{
    const Speaking speaking(QString::fromLatin1(GetParam().language));
    ui::Theme theme;
    theme.install();
    QSet<QString> seen;
    Stage stage(theme, GetParam().narrow, [&](QWidget& widget, const QString& name) {
        SCOPED_TRACE(name.toStdString());
        EXPECT_FALSE(seen.contains(name)) << "two screens have that name";
        seen.insert(name);
        if (qobject_cast<QMenu*>(&widget))
            return;
        expectNone("without a name", ui::unnamedWidgets(widget));
        expectNone("without a tooltip", ui::buttonsWithoutTip(widget));
        expectNone("rows without words", ui::unspokenRows(widget));
        expectNone("cut off", ui::clippedTexts(widget));
        expectNone("too small to hit", ui::smallTargets(widget));
        // One jump begins anew, another enters what came up meanwhile.
        if (const QStringList jumps = ui::tabJumps(widget); jumps.size() > 2)
            expectNone("Tab jumps back", jumps);
        expectNone("out of reach of Tab", ui::lostWidgets(widget));
        if (GetParam().narrow && widget.isWindow()) {
            EXPECT_LE(widget.width(), 360);
        }
    });
    allScreens(stage);
    EXPECT_GT(seen.size(), 60);
}

INSTANTIATE_TEST_SUITE_P(InAnyLanguage, Screens,
                         testing::Values(Case{"en", false}, Case{"ar", false}, Case{"es", true}, Case{"long", false}),
                         [](const auto& one) {
                             return std::string(one.param.language) + (one.param.narrow ? "_narrow" : "");
                         });

} // namespace
} // namespace jackdaw::shots
