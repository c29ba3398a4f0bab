// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/found_words.h"

namespace jackdaw::ui {

namespace {

constexpr qsizetype kMostKept = 500; ///< messages; more than are in view

} // namespace

void FoundWords::setFinder(WordFinder finder)
{
    m_finder = std::move(finder);
    m_places.clear();
}

const std::vector<TextRange>& FoundWords::in(MessageId message, const QString& text)
{
    static const std::vector<TextRange> kNone;
    if (!m_finder)
        return kNone;
    const auto known = m_places.constFind(message);
    if (known != m_places.constEnd())
        return *known;
    if (m_places.size() >= kMostKept)
        m_places.clear();
    return *m_places.insert(message, m_finder(text));
}

} // namespace jackdaw::ui
