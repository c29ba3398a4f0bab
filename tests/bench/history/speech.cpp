// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/bench/history/speech.h"

#include <QSet>
#include <QStringList>
#include <cmath>

namespace jackdaw::bench {

namespace {

struct Sounds {
    QStringList beginnings;
    QStringList ends;
    int shortest; ///< syllables
    int longest;
};

Sounds soundsOf(Language language)
{
    const auto list = [](const char* text) { return QString::fromUtf8(text).split(u' '); };
    switch (language) {
    case Language::Spanish:
        return {list("b c ch d f g gu h j l ll m n ñ p pr qu r s t tr v z cl br"),
                list("a e i o u á é í ó ía ar er ado ida en es os as ión"), 1, 4};
    case Language::Arabic:
        return {list("ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه و ي أ إ ال"), list("ا و ي ة ان ون ات ى ء َ ِ ُ ّ"), 2,
                4};
    case Language::English:
        return {list("b c ch d f g h j k l m n p pr qu r s sh st t th tr v w y gr"),
                list("a e i o u ay ea ee ing er ed ly tion al est ough"), 1, 3};
    }
    return {};
}

} // namespace

Speech::Speech(quint64 seed)
    : m_random(seed)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        const Sounds sounds = soundsOf(static_cast<Language>(i));
        QSet<QString> known;
        while (m_words[i].size() < kWords) {
            // The common words are the short ones.
            const bool common = m_words[i].size() < 200;
            const auto span = static_cast<quint64>(common ? 1 : sounds.longest - sounds.shortest + 1);
            const auto syllables = static_cast<quint64>(sounds.shortest) + below(span);
            QString word;
            for (quint64 k = 0; k < syllables; ++k) {
                word += sounds.beginnings[static_cast<qsizetype>(below(quint64(sounds.beginnings.size())))];
                word += sounds.ends[static_cast<qsizetype>(below(quint64(sounds.ends.size())))];
            }
            if (known.contains(word) && !common)
                continue;
            known.insert(word);
            m_words[i].push_back(word);
        }
    }
}

quint64 Speech::below(quint64 end)
{
    // Not a distribution of the library: those differ between libraries.
    return m_random() % end;
}

quint64 Speech::skewedBelow(quint64 end)
{
    const double chance = double(m_random() >> 11U) / double(quint64(1) << 53U);
    return static_cast<quint64>(std::pow(double(end), chance)) - 1;
}

QString Speech::word(Language language)
{
    const std::vector<QString>& words = m_words[static_cast<size_t>(language)];
    return words[skewedBelow(words.size())];
}

Language Speech::language()
{
    return static_cast<Language>(below(3));
}

QString Speech::message(Language language)
{
    const quint64 kind = below(1000);
    quint64 words = 3 + below(17);
    if (kind < 100)
        words = 1 + below(3);
    else if (kind == 999)
        words = 400;
    QString text = word(language);
    for (quint64 i = 1; i < words; ++i)
        text += u' ' + word(language);
    if (kind >= 100 && kind < 130)
        text += QStringLiteral(" https://%1.example.org/%2").arg(word(Language::English)).arg(below(100000));
    return text;
}

} // namespace jackdaw::bench
