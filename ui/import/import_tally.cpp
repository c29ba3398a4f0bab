// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/import/import_tally.h"

#include <algorithm>

#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kMostRemarks = 1000;
constexpr qsizetype kLongestName = 120;

} // namespace

void ImportTally::add(const imports::ImportLine& line)
{
    using Result = imports::ImportLine::Result;
    if (line.kind == QLatin1StringView("sum")) {
        if (!line.reason.isEmpty())
            m_remarks.append(line.reason);
        return;
    }
    Count& count = m_counts[line.kind];
    (line.result == Result::Taken ? count.taken : line.result == Result::Known ? count.known : count.left) += 1;
    if (line.kind == QLatin1StringView("log"))
        m_counts[QStringLiteral("message")].taken += line.messages;
    if (!line.reason.isEmpty() && m_remarks.size() < kMostRemarks)
        m_remarks.append(QStringLiteral("%1: %2").arg(isolated(safeName(line.name.right(kLongestName))), line.reason));
}

bool ImportTally::hasNew() const
{
    return std::ranges::any_of(m_counts, [](const Count& count) { return count.taken > 0; });
}

} // namespace jackdaw::ui
