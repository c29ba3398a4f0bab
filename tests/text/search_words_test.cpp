// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/search_words.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace jackdaw {
namespace {

std::string words(const char* text)
{
    return searchWords(QString::fromUtf8(text)).join(u'|').toStdString();
}

TEST(SearchWords, CaseAndSpanishAccentsAreTheSame)
{
    EXPECT_EQ(words("¡Canción del Pingüino! ¿Mañana? ÁRBOL"), "cancion|del|pinguino|manana|arbol");
    EXPECT_EQ(words("Straße, Ærø, Łódź, İstanbul"), "strasse|aero|lodz|istanbul");
    EXPECT_EQ(words("n\xCC\x83 e\xCC\x81"), "n|e") << "the accent as a character of its own";
}

TEST(SearchWords, ArabicIsFoundHoweverItIsWritten)
{
    EXPECT_EQ(words("كِتَابٌ"), words("كتاب"));
    EXPECT_EQ(words("أحمد"), words("احمد"));
    EXPECT_EQ(words("إلى"), words("الي"));
    EXPECT_EQ(words("آخر"), words("اخر"));
    EXPECT_EQ(words("مدرسة"), words("مدرسه"));
    EXPECT_EQ(words("مـــرحبا"), words("مرحبا")) << "tatweel";
    EXPECT_EQ(words("مسؤول رئيس"), words("مسوول رييس"));
    EXPECT_EQ(words("کتاب"), words("كتاب")) << "as keyboards of Persian write it";
    EXPECT_EQ(words("ﻛﺘﺎﺏ"), words("كتاب")) << "presentation forms";
    EXPECT_EQ(words("ﷺ").find(' '), std::string::npos);
    EXPECT_EQ(words("٢٠٢٦ ۱۲"), "2026|12");
    EXPECT_EQ(words("مرحبا، كيف؟"), words("مرحبا") + "|" + words("كيف"));
}

TEST(SearchWords, WhatIsNotALetterPartsWords)
{
    EXPECT_EQ(words("don't a_b x-y https://example.org/?q=1"), "don|t|a|b|x|y|https|example|org|q|1");
    EXPECT_EQ(words("… — !!! \xF0\x9F"), "");
    EXPECT_EQ(words("a\xFF"
                    "b"),
              "a|b");
    EXPECT_EQ(words("co\xC2\xADop a\xE2\x80\x8B"
                    "b"),
              "coop|a|b")
        << "a soft hyphen, and a space without width";
    EXPECT_EQ(words(""), "");
}

TEST(SearchWords, ScriptsWithoutSpacesAndEmojiAreFoundByTheCharacter)
{
    EXPECT_EQ(words("你好ab"), "你|好|ab");
    EXPECT_EQ(words("👍🏽👍"), "👍|👍");
    EXPECT_EQ(words("한국어 नमस्ते"), "한국어|नमस्ते");
}

TEST(SearchWords, AWordHasItsPlaceInTheText)
{
    const std::string text = "¡Él dijo: كِتَاب!";
    QStringList pieces;
    splitWords(text, [&](std::string_view, int begin, int end) {
        pieces.append(QString::fromStdString(text.substr(size_t(begin), size_t(end - begin))));
        return true;
    });
    EXPECT_EQ(pieces.join(u'|').toStdString(), "Él|dijo|كِتَاب");
    int taken = 0;
    splitWords("a b c", [&taken](std::string_view, int, int) { return ++taken < 2; });
    EXPECT_EQ(taken, 2);
}

TEST(SearchWords, ALongWordIsCutAndAFoldedOneStays)
{
    const QString endless(100000, u'x');
    EXPECT_EQ(searchWords(endless), QStringList{QString(kLongestWord, u'x')});
    const char* text = "Ærø ﷺ ½ Ⅷ ① ǅ ﬁn Straße کتاب ẞ ΌΣΟΣ İI";
    const QString once = searchWords(QString::fromUtf8(text)).join(u' ');
    EXPECT_EQ(searchWords(once).join(u' ').toStdString(), once.toStdString());
}

} // namespace
} // namespace jackdaw
