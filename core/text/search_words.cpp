// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/search_words.h"

#include <QChar>
#include <QStringList>
#include <algorithm>
#include <array>
#include <string>

namespace jackdaw {

namespace {

constexpr char32_t kBroken = 0xFFFD;

/// Reads the character at `at` and goes behind it. Broken UTF-8 separates words.
char32_t next(std::string_view text, size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4)
        return kBroken;
    char32_t character = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80)
            return kBroken;
        character = (character << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    }
    return character;
}

void append(std::string& word, char32_t character)
{
    if (character < 0x80) {
        word += static_cast<char>(character);
    } else if (character < 0x800) {
        word += static_cast<char>(0xC0U | (character >> 6U));
        word += static_cast<char>(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        word += static_cast<char>(0xE0U | (character >> 12U));
        word += static_cast<char>(0x80U | ((character >> 6U) & 0x3FU));
        word += static_cast<char>(0x80U | (character & 0x3FU));
    } else {
        word += static_cast<char>(0xF0U | (character >> 18U));
        word += static_cast<char>(0x80U | ((character >> 12U) & 0x3FU));
        word += static_cast<char>(0x80U | ((character >> 6U) & 0x3FU));
        word += static_cast<char>(0x80U | (character & 0x3FU));
    }
}

constexpr bool isIn(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

/// Accents, vowel signs and joiners: they part no word and make no other one.
bool isPassedOver(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:       // joiners, soft hyphens, marks of direction
        return character != 0x200B; // a space without width is one
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        break;
    case QChar::Symbol_Modifier:
        return isIn(character, 0x1F3FB, 0x1F3FF); // skin tones
    default:
        return character == 0x0640; // tatweel
    }
    // Of other scripts the marks are vowels that make another word.
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Inherited || script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic || script == QChar::Script_Hebrew || script == QChar::Script_Arabic
        || script == QChar::Script_Syriac;
}

bool isOfWord(char32_t character)
{
    if (character == kBroken)
        return false;
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// Written without spaces between words, or a word by itself.
bool standsAlone(char32_t character)
{
    if (character < 0x0E00)
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return isOfWord(character);
    default:
        return character != kBroken && QChar::category(character) == QChar::Symbol_Other;
    }
}

struct Variant {
    char32_t from;
    const char* to;
};

/// Letters that Unicode does not take apart though people write the one for the other.
constexpr std::array kVariants = {
    Variant{0x00DF, "ss"},     Variant{0x00E6, "ae"},     Variant{0x00F0, "d"},      Variant{0x00F8, "o"},
    Variant{0x00FE, "th"},     Variant{0x0111, "d"},      Variant{0x0127, "h"},      Variant{0x0131, "i"},
    Variant{0x0142, "l"},      Variant{0x0153, "oe"},     Variant{0x0629, "\u0647"}, Variant{0x0649, "\u064A"},
    Variant{0x0671, "\u0627"}, Variant{0x06A9, "\u0643"}, Variant{0x06AA, "\u0643"}, Variant{0x06BE, "\u0647"},
    Variant{0x06C1, "\u0647"}, Variant{0x06C3, "\u0647"}, Variant{0x06CC, "\u064A"}, Variant{0x06D2, "\u064A"},
    Variant{0x06D5, "\u0647"},
};

const char* variantOf(char32_t character)
{
    const auto* found = std::ranges::lower_bound(kVariants, character, {}, &Variant::from);
    return found != kVariants.end() && found->from == character ? found->to : nullptr;
}

bool comesApart(char32_t character)
{
    const QChar::Decomposition tag = QChar::decompositionTag(character);
    // A syllable of Hangul would become three letters of its own.
    return tag != QChar::NoDecomposition && !isIn(character, 0xAC00, 0xD7A3);
}

/// `character` without what search does not tell apart.
void appendFolded(std::string& word, char32_t character)
{
    if (character < 0x80) {
        append(word, isIn(character, 'A', 'Z') ? character + ('a' - 'A') : character);
        return;
    }
    if (isPassedOver(character))
        return;
    if (const int digit = QChar::digitValue(character);
        digit >= 0 && QChar::category(character) == QChar::Number_DecimalDigit)
        return append(word, char32_t('0' + digit));
    character = QChar::toCaseFolded(character);
    if (const char* variant = variantOf(character)) {
        word += variant;
    } else if (comesApart(character)) {
        // Ligatures and presentation forms may hold blanks; those join here what was one sign.
        for (const char32_t part : QChar::decomposition(character).toUcs4()) {
            if (part != character && (isOfWord(part) || part < 0x80) && part != ' ')
                appendFolded(word, part);
        }
    } else {
        append(word, character);
    }
}

} // namespace

void splitWords(std::string_view text, const WordTaker& take)
{
    std::string word;
    int characters = 0;
    size_t begin = 0;
    size_t end = 0;
    const auto finish = [&] {
        const bool goesOn = word.empty() || take(word, static_cast<int>(begin), static_cast<int>(end));
        word.clear();
        characters = 0;
        return goesOn;
    };
    for (size_t at = 0; at < text.size();) {
        const size_t start = at;
        const char32_t character = next(text, at);
        const bool plain = isIn(character, 'a', 'z') || isIn(character, 'A', 'Z') || isIn(character, '0', '9');
        if (!plain && character >= 0x80 && isPassedOver(character)) {
            end = word.empty() ? end : at;
            continue;
        }
        const bool alone = !plain && standsAlone(character);
        if (!plain && !alone && (character < 0x80 || !isOfWord(character))) {
            if (!finish())
                return;
            continue;
        }
        if (alone && !finish())
            return;
        if (word.empty())
            begin = start;
        if (characters++ < kLongestWord)
            appendFolded(word, character);
        end = at;
        if (alone && !finish())
            return;
    }
    finish();
}

QStringList searchWords(const QString& text)
{
    QStringList words;
    const QByteArray utf8 = text.toUtf8();
    splitWords({utf8.constData(), static_cast<size_t>(utf8.size())}, [&words](std::string_view word, int, int) {
        words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        return true;
    });
    return words;
}

} // namespace jackdaw
