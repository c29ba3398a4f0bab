// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtDBus/QDBusVariant>

#include "ui/theme/avatar.h"
#include "ui/theme/button_row.h"
#include "ui/theme/colours.h"
#include "ui/theme/desktop_settings.h"
#include "ui/theme/labels.h"
#include "ui/theme/scroll_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {
namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

TEST(Theme, EveryTextStandsOffItsGround)
{
    for (const Colours& colours : {Colours::light(), Colours::dark()}) {
        for (const TextOnGround& pair : textPairs()) {
            EXPECT_GE(contrast(colours[pair.text], colours[pair.ground]), 4.5)
                << (colours.isDark() ? "dark" : "light") << " role " << int(pair.text) << " on " << int(pair.ground);
        }
    }
}

TEST(Theme, TheWindowHasItsOwnTypefaceWhereNobodyChoseOne)
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Inter")))
        GTEST_SKIP() << "the font Inter is not installed";
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(QStringLiteral("Sans Serif"), 9));
    chooseTypeface();
    EXPECT_EQ(QApplication::font().family(), QStringLiteral("Inter"));
    EXPECT_EQ(QApplication::font().pointSize(), 10);
    QApplication::setFont(QFont(QStringLiteral("Noto Serif"), 12));
    chooseTypeface();
    EXPECT_EQ(QApplication::font().family(), QStringLiteral("Noto Serif")) << "somebody chose it";
    QApplication::setFont(before);
}

TEST(Theme, PresenceIsSeenOnTheListAndOnTheWindow)
{
    for (const Colours& colours : {Colours::light(), Colours::dark()}) {
        for (const Role presence : {Role::Available, Role::Away, Role::Busy, Role::Offline}) {
            EXPECT_GE(contrast(colours[presence], colours[Role::Side]), 2.9) << int(presence);
            EXPECT_GE(contrast(colours[Role::OnPresence], colours[presence]), 2.5) << int(presence);
        }
    }
}

TEST(Theme, ContrastIsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, InitialsAreReadableOnEveryPersonsColour)
{
    for (int i = 0; i < 2000; ++i)
        EXPECT_GE(contrast(personColour(QString::number(i)), Qt::white), 4.5) << i;
}

TEST(Theme, InitialsComeFromTheFirstLetter)
{
    EXPECT_EQ(initialsOf(QStringLiteral("marta ríos")), QStringLiteral("M"));
    EXPECT_EQ(initialsOf(QStringLiteral("عمر حداد")), QStringLiteral("ع"));
    EXPECT_EQ(initialsOf(QStringLiteral("--- ñandú")), QStringLiteral("Ñ"));
    EXPECT_EQ(initialsOf(QStringLiteral("!!")), QStringLiteral("?"));
    EXPECT_EQ(initialsOf(QString()), QStringLiteral("?"));
}

TEST(Theme, FollowsTheDesktopUnlessToldOtherwise)
{
    Theme theme;
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++changes; });
    const QString key = QStringLiteral("color-scheme");
    theme.desktop().apply(kAppearance, key, QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1U)))));
    EXPECT_TRUE(theme.isDark());
    theme.desktop().apply(kAppearance, key, 0U);
    EXPECT_FALSE(theme.isDark());
    theme.setChoice(Theme::Choice::Dark);
    EXPECT_TRUE(theme.isDark());
    theme.setChoice(Theme::Choice::Auto);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(changes, 4);
}

TEST(Theme, HighContrastTakesThePaletteAlone)
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::yellow);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    const Colours colours = Colours::fromPalette(palette);
    for (const TextOnGround& pair : textPairs())
        EXPECT_GE(contrast(colours[pair.text], colours[pair.ground]), 7) << int(pair.text) << int(pair.ground);
    Theme theme;
    theme.desktop().apply(kAppearance, QStringLiteral("contrast"), 1U);
    EXPECT_TRUE(theme.highContrast());
}

TEST(Theme, TextSizesFollowTheFontOfTheDesktop)
{
    Theme theme;
    const QFont before = QApplication::font();
    const qreal name = theme.font(TextStyle::Name).pointSizeF();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    EXPECT_NEAR(theme.font(TextStyle::Name).pointSizeF(), name * 2, 0.01);
    QApplication::setFont(before);
}

TEST(Theme, EveryIconDrawsSharpInTheThemesColour)
{
    Theme theme;
    const QStringList files = QDir(QStringLiteral(":/jackdaw/icons")).entryList();
    ASSERT_GE(files.size(), 40);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        const QPixmap pixmap = theme.pixmap(name, 20, Role::Danger, 2);
        ASSERT_EQ(pixmap.size(), QSize(40, 40)) << qPrintable(name);
        const QImage image = pixmap.toImage();
        int inked = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                inked += pixel.alpha() > 250 && pixel.rgb() == theme.colour(Role::Danger).rgb();
            }
        }
        EXPECT_GT(inked, 4) << qPrintable(name);
    }
    EXPECT_TRUE(theme.icon(QStringLiteral("no-such-icon")).isNull());
}

TEST(Theme, TheCaretOfAnEmptyLineStandsWhereTheInterfaceBegins)
{
    Theme theme;
    theme.install();
    QLineEdit line;
    line.setLayoutDirection(Qt::RightToLeft);
    line.resize(200, 32);
    line.show();
    EXPECT_TRUE(line.alignment() & Qt::AlignRight);
    line.setText(QStringLiteral("ana"));
    EXPECT_FALSE(line.alignment() & Qt::AlignRight) << "a word stands where its own direction begins";
    line.clear();
    EXPECT_TRUE(line.alignment() & Qt::AlignRight);
}

TEST(Words, ADayIsSaidWithoutTheDayOfTheWeek)
{
    const QDate day(2026, 1, 4);
    const QLocale before;
    const QList<std::pair<QLocale, QString>> said{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("4 January 2026")},
        {QLocale(QLocale::Spanish, QLocale::Mexico), QStringLiteral("4 de enero de 2026")},
        {QLocale(QLocale::Chinese, QLocale::China), QStringLiteral("2026年1月4日")},
    };
    for (const auto& [locale, text] : said) {
        QLocale::setDefault(locale);
        EXPECT_EQ(dayText(day), text);
    }
    QLocale::setDefault(before);
}

TEST(ButtonRow, TakesOneLineWhereItsButtonsFit)
{
    Theme theme;
    theme.install();
    ButtonRow row;
    auto* one = new QPushButton(QStringLiteral("Refuse"), &row);
    auto* other = new QPushButton(QStringLiteral("Trust this certificate"), &row);
    row.setButtons({}, {one, other});
    EXPECT_EQ(row.heightAt(400), one->sizeHint().height());
    EXPECT_GT(row.heightAt(150), one->sizeHint().height());
}

TEST(ScrollPage, NeedsNoBarForTheBarsOwnWidth)
{
    Theme theme;
    theme.install();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* label = new QLabel(QStringLiteral("Words that fold when they have to"), page);
    label->setWordWrap(true);
    layout->addWidget(label);
    constexpr QMargins kMargins(24, 2, 24, 2);
    layout->setContentsMargins(kMargins);
    // One line, and no pixel to spare.
    int width = 60;
    while (page->heightForWidth(width) > page->heightForWidth(2000))
        ++width;
    ScrollPage scroll(theme, page, kMargins);
    scroll.resize(width - 1, 10);
    scroll.show();
    ASSERT_GT(scroll.verticalScrollBar()->maximum(), 0) << "too low";
    scroll.resize(width, page->heightForWidth(width));
    QCoreApplication::processEvents();
    EXPECT_EQ(scroll.verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(scroll.viewport()->width(), width);
}

TEST(ScrollPage, TheBarStandsInTheMarginInEitherDirection)
{
    Theme theme;
    theme.install();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        auto* page = new QWidget;
        auto* layout = new QVBoxLayout(page);
        auto* field = new QLineEdit(page);
        layout->addWidget(field);
        layout->addSpacing(200);
        ScrollPage scroll(theme, page, {24, 2, 24, 2});
        scroll.setLayoutDirection(direction);
        for (const int height : {400, 100, 400}) {
            scroll.resize(300, height);
            scroll.show();
            QCoreApplication::processEvents();
            EXPECT_EQ(scroll.verticalScrollBar()->isVisible(), height < 200);
            const QRect place(field->mapTo(&scroll, QPoint()), field->size());
            EXPECT_EQ(place.left(), 24) << direction << ' ' << height;
            EXPECT_EQ(place.right(), 300 - 24 - 1) << direction << ' ' << height;
        }
    }
}

TEST(TextLabel, StandsInTheMiddleInEitherDirection)
{
    Theme theme;
    theme.install();
    for (const auto& [text, direction] :
         {std::pair(QStringLiteral("Words"), Qt::LeftToRight), std::pair(QStringLiteral("كلمات"), Qt::RightToLeft)}) {
        TextLabel label(theme, TextStyle::Text, Role::Text);
        label.setLayoutDirection(direction);
        label.setWordWrap(true);
        label.setText(text);
        label.resize(200, 100);
        const QImage picture = label.grab().toImage();
        int first = -1;
        int last = -1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == picture.pixel(0, 0))
                    continue;
                first = first < 0 ? y : first;
                last = y;
            }
        }
        EXPECT_NEAR((first + last) / 2, 50, 8) << text.toStdString();
    }
}

TEST(Style, AChosenRowIsOnePiece)
{
    Theme theme;
    theme.install();
    QTreeWidget table;
    table.setColumnCount(3);
    table.setRootIsDecorated(false);
    auto* row = new QTreeWidgetItem(&table, QStringList{QString(), QString(), QString()});
    table.resize(400, 120);
    row->setSelected(true);
    const QColor chosen = theme.colour(Role::Selection);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        const QImage image = table.viewport()->grab().toImage();
        QRect whole;
        QList<QRect> cells;
        for (int column = 0; column < 3; ++column) {
            cells.append(table.visualRect(table.indexFromItem(row, column)));
            whole |= cells.last();
        }
        for (const QRect& cell : cells) {
            for (const QPoint corner : {cell.topLeft(), cell.topRight(), cell.bottomLeft(), cell.bottomRight()}) {
                const bool outer = corner.x() == whole.left() || corner.x() == whole.right();
                EXPECT_EQ(image.pixelColor(corner) == chosen, !outer) << corner.x() << " of " << whole.width();
            }
        }
    }
}

} // namespace
} // namespace jackdaw::ui

TEST(PlainTip, ShowsWhatLooksLikeMarkupAsItIs)
{
    for (const char* text : {"<b>bold</b>", "first <img src=x>", "&lt;b&gt;", "<?xml version=\"1.0\"?>"}) {
        const QString tip = jackdaw::ui::plainTip(QString::fromUtf8(text));
        EXPECT_FALSE(Qt::mightBeRichText(tip)) << text;
        EXPECT_EQ(QString(tip).remove(QChar(0x2060)), QString::fromUtf8(text));
    }
    EXPECT_EQ(jackdaw::ui::plainTip(QStringLiteral("2 < 3 & 4")), QStringLiteral("2 < 3 & 4"));
}
