// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/folding.h"

#include <QCoreApplication>
#include <algorithm>

namespace jackdaw::ui {

namespace {

constexpr int kLines = 20;
constexpr int kCharacters = 2000;
constexpr int kStep = 8;
constexpr int kSteps = 6;
constexpr qsizetype kCounted = 4 * 1024 * 1024; ///< characters searched for line feeds

} // namespace

void fold(RichTextBlock::Options& options, int unfolded)
{
    options.lines = kLines;
    options.characters = kCharacters;
    for (int i = 0; i < std::min(unfolded, kSteps); ++i) {
        options.lines *= kStep;
        options.characters *= kStep;
    }
}

QString moreText(const RichTextBlock& block)
{
    const QStringView rest = QStringView(block.text().text).sliced(block.shownCharacters());
    const auto lines = static_cast<int>(rest.first(std::min(rest.size(), kCounted)).count(QLatin1Char('\n')));
    if (lines > 0)
        return QCoreApplication::translate("Timeline", "Show more (%n line(s))", nullptr, lines);
    return QCoreApplication::translate("Timeline", "Show more");
}

} // namespace jackdaw::ui
