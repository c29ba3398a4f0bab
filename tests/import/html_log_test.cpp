// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QFile>

#include "tests/import/log_fixture.h"

using namespace jackdaw::imports;
using jackdaw::wire::Entity;
using jackdaw::wire::EntityKind;
using jackdaw::wire::MessageKind;
using Author = LogEntry::Author;

namespace {

/// libpurple 2.14, html_logger_write()
const QByteArray kHeader
    = "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\"><html><head><meta "
      "http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title>Conversation with bob@example.org at "
      "Tue "
      "03 Jul 2012 17:40:59 CEST on ana@example.org/home (jabber)</title></head><body><h1>Conversation with "
      "bob@example.org at Tue 03 Jul 2012 17:40:59 CEST on ana@example.org/home (jabber)</h1><p>\n";

QByteArray line(const char* colour, const char* time, const char* name, const char* text)
{
    return QByteArray("<span style=\"color: ") + colour + "\"><span style=\"font-size: smaller\">(" + time
        + ")</span> <b>" + name + "</b></span> " + text + "<br>\n";
}

const char* const kMine = "#16569E";
const char* const kOther = "#A82F2F";
const char* const kAction = "#062585";

void expectEntry(const LogEntry& entry, Author author, const char* name, const char* text)
{
    EXPECT_EQ(entry.author, author) << text;
    EXPECT_EQ(entry.name, str(name)) << text;
    EXPECT_EQ(entry.body.text, str(text));
}

} // namespace

TEST(HtmlLog, EveryKindOfLineOfToday)
{
    LogSource source;
    source.context.names.addMine(str("ana@example.org/home"));
    const ReadLog log = readLog(
        kHeader + line(kMine, "17:41:00", "ana@example.org/home:", "hello")
            + line(kOther, "17:41:05", "Bob &amp; Co:", "hi &lt;there&gt;")
            + line(kAction, "17:41:10", "***Bob &amp; Co", "waves")
            + line(kAction, "17:41:12", "***ana@example.org/home", "waves back")
            + line(kOther, "17:41:15", "Bob &amp; Co &lt;AUTO-REPLY&gt;:", "at lunch")
            + "<span style=\"font-size: smaller\">(17:41:20)</span><b> Bob has signed off.</b><br>\n"
              "<span style=\"font-size: smaller\">(17:41:21)</span> raw words<br>\n"
              "<span style=\"color: #FF0000\"><span style=\"font-size: smaller\">(17:41:22)</span><b> Unable to send "
              "message:</b></span><br>\n"
              "<span style=\"color: #6C2585\"><span style=\"font-size: smaller\">(17:41:23)</span><b> carl:</b></span> "
              "psst<br>\n"
              "<span style=\"font-size: smaller\">(17:41:24)</font><b> dora:</b> who am I<br>\n"
              "</p>\n</body>\n</html>\n",
        source);
    ASSERT_EQ(log.entries.size(), 10);
    expectEntry(log.entries[0], Author::Me, "ana@example.org/home", "hello");
    EXPECT_EQ(log.entries[0].time, utc("2012-07-03T15:41:00Z"));
    expectEntry(log.entries[1], Author::Other, "Bob & Co", "hi <there>");
    expectEntry(log.entries[2], Author::Other, "Bob & Co", "waves");
    EXPECT_EQ(log.entries[2].kind, MessageKind::Action);
    expectEntry(log.entries[3], Author::Me, "ana@example.org/home", "waves back");
    expectEntry(log.entries[4], Author::Other, "Bob & Co", "at lunch");
    expectEntry(log.entries[5], Author::Nobody, "", "Bob has signed off.");
    EXPECT_EQ(log.entries[5].kind, MessageKind::System);
    EXPECT_TRUE(log.entries[5].body.entities.isEmpty()) << "bold says nothing where every such line is";
    expectEntry(log.entries[6], Author::Nobody, "", "raw words");
    expectEntry(log.entries[7], Author::Nobody, "", "Unable to send message:");
    expectEntry(log.entries[8], Author::Other, "carl", "psst");
    expectEntry(log.entries[9], Author::Other, "dora", "who am I");
    EXPECT_EQ(log.outcome.strayLines, 0);
    EXPECT_FALSE(log.outcome.isCutOff);
}

TEST(HtmlLog, LinesOfPidgin2AndGaim)
{
    const ReadLog pidgin = readLog("<html><head><meta http-equiv=\"content-type\" content=\"text/html; "
                                   "charset=UTF-8\"><title>Conversation with bob</title></head><body><h3>Conversation "
                                   "with bob at 2007-01-02</h3>\n"
                                   "<font color=\"#16569E\"><font size=\"2\">(17:41:00)</font> <b>ana:</b></font> "
                                   "hello<br/>\n"
                                   "<font color=\"#A82F2F\"><font size=\"2\">(17:41:01)</font> <b>bob:</b></font> "
                                   "<html xmlns='http://jabber.org/protocol/xhtml-im'><body>hi</body></html><br/>\n"
                                   "<font size=\"2\">(17:41:02)</font><b> bob logged out.</b><br/>\n"
                                   "</body></html>\n");
    ASSERT_EQ(pidgin.entries.size(), 3);
    expectEntry(pidgin.entries[0], Author::Me, "ana", "hello");
    expectEntry(pidgin.entries[1], Author::Other, "bob", "hi");
    expectEntry(pidgin.entries[2], Author::Nobody, "", "bob logged out.");

    const ReadLog gaim
        = readLog("<HTML><HEAD><TITLE>IM Sessions with bob</TITLE></HEAD><BODY BGCOLOR=\"#ffffff\">\n"
                  "<HR><BR><H3 Align=Center> ---- New Conversation @ Fri Jul 12 20:12:29 2002 "
                  "----</H3><BR>\n"
                  "<FONT COLOR=\"#0000ff\"><FONT SIZE=\"2\">(20:12:30) </FONT><B>ana:</B></FONT> one<BR>\n"
                  "<FONT COLOR=\"#ff0000\"><B>(20:12:31) bob:</B></FONT> two<BR>\n"
                  "<HR><BR><H3 Align=Center> ---- New Conversation @ Sun Jul 14 09:00:00 2002 "
                  "----</H3><BR>\n"
                  "<FONT COLOR=\"#A82F2F\"><B>(09:00:01) bob:</B></FONT> three<BR>\n",
                  {.file = "bob.log", .written = "2002-08-01T00:00:00Z"});
    ASSERT_EQ(gaim.entries.size(), 3);
    expectEntry(gaim.entries[0], Author::Me, "ana", "one");
    EXPECT_EQ(gaim.entries[0].time, utc("2002-07-12T18:12:30Z"));
    expectEntry(gaim.entries[1], Author::Other, "bob", "two");
    expectEntry(gaim.entries[2], Author::Other, "bob", "three");
    EXPECT_EQ(gaim.entries[2].time, utc("2002-07-14T07:00:01Z"));
}

TEST(HtmlLog, AMessageOfSeveralLinesStaysOne)
{
    const ReadLog log = readLog(kHeader + line(kMine, "17:41:00", "ana:", "one<br>\ntwo<br>three\nfour")
                                + line(kOther, "17:41:01", "bob:", "(17:41:02) is not a head"));
    EXPECT_EQ(log.texts(), (QStringList{str("one\ntwo\nthree\nfour"), str("(17:41:02) is not a head")}));
}

TEST(HtmlLog, FormattingBecomesRichTextAndPicturesAreCounted)
{
    const ReadLog log = readLog(
        kHeader
        + line(kOther, "17:41:00", "bob:",
               "a <b>bold</b> <span style='color: #FF8800; font-weight: bold;'>loud</span> <em>it</em> "
               "<a href=\"https://example.org/?a=1&amp;b=2\">link</a> <IMG SRC=\"cat.png\"> <img alt='cat' src='x'/>"));
    ASSERT_EQ(log.entries.size(), 1);
    EXPECT_EQ(log.entries[0].body.text, str("a bold loud it link \U0001F5BC cat"));
    EXPECT_EQ(log.entries[0].body.entities,
              (QList<Entity>{{2, 4, EntityKind::Bold, {}},
                             {7, 4, EntityKind::Colour, str("#ff8800")},
                             {7, 4, EntityKind::Bold, {}},
                             {12, 2, EntityKind::Italic, {}},
                             {15, 4, EntityKind::Link, str("https://example.org/?a=1&b=2")}}));
    EXPECT_EQ(log.outcome.images, 2);
}

TEST(HtmlLog, TheClocksOfMidnightAndOfTheEndOfSummer)
{
    const ReadLog night = readLog(kHeader + line(kMine, "23:59:58", "ana:", "a") + line(kMine, "00:00:02", "ana:", "b")
                                      + line(kMine, "23:00:00", "ana:", "c") + line(kMine, "22:59:59", "ana:", "d")
                                      + line(kMine, "14:00:00", "ana:", "e"),
                                  {.written = "2012-07-07T00:00:00Z"});
    ASSERT_EQ(night.entries.size(), 5);
    EXPECT_EQ(night.entries[1].time, utc("2012-07-03T22:00:02Z"));
    EXPECT_EQ(night.entries[2].time, utc("2012-07-04T21:00:00Z"));
    EXPECT_EQ(night.entries[3].time, utc("2012-07-04T20:59:59Z")) << "a step back is no day";
    EXPECT_EQ(night.entries[4].time, utc("2012-07-05T12:00:00Z"));

    const ReadLog summer = readLog(kHeader + line(kMine, "02:30:00", "ana:", "a") + line(kMine, "02:59:59", "ana:", "b")
                                       + line(kMine, "02:00:10", "ana:", "c") + line(kMine, "03:00:10", "ana:", "d"),
                                   {.file = "2012-10-28.022900+0200CEST.html", .written = "2012-10-28T10:00:00Z"});
    ASSERT_EQ(summer.entries.size(), 4);
    EXPECT_EQ(summer.entries[1].time, utc("2012-10-28T00:59:59Z"));
    EXPECT_EQ(summer.entries[2].time, utc("2012-10-28T01:00:10Z"));
    EXPECT_EQ(summer.entries[3].time, utc("2012-10-28T02:00:10Z"));
}

TEST(HtmlLog, AnotherZoneIsTheLogs)
{
    const ReadLog log = readLog(kHeader + line(kMine, "17:41:00", "ana:", "a"),
                                {.file = "2012-07-03.174059-0430VET.html", .written = "2012-07-04T10:00:00Z"});
    EXPECT_EQ(log.entries.at(0).time, utc("2012-07-03T22:11:00Z"));
}

TEST(HtmlLog, WhatCameLateHasItsDate)
{
    const ReadLog log
        = readLog(kHeader + line(kMine, "17:41:00", "ana:", "a") + line(kOther, "01/07/12 22:10:11", "bob:", "late")
                  + line(kOther, "07/01/2012 10:10:11 PM", "bob:", "American") + line(kMine, "17:42:00", "ana:", "b"));
    ASSERT_EQ(log.entries.size(), 4);
    EXPECT_EQ(log.entries[1].time, utc("2012-07-01T20:10:11Z"));
    EXPECT_EQ(log.entries[2].time, utc("2012-07-01T20:10:11Z"));
    EXPECT_EQ(log.entries[3].time, utc("2012-07-03T15:42:00Z")) << "the clock does not go back with it";
}

TEST(HtmlLog, DatesThatCannotBeTakeTheDayTheFileWasWritten)
{
    for (const char* file : {"0001-01-01.000000+0000UTC.html", "9999-12-31.235959+0000UTC.html"}) {
        const ReadLog log = readLog(kHeader + line(kMine, "17:41:00", "ana:", "a"), {.file = file});
        ASSERT_EQ(log.entries.size(), 1) << file;
        EXPECT_GE(log.entries[0].time, utc("2012-07-03T00:00:00Z")) << file;
        EXPECT_LE(log.entries[0].time, utc("2026-01-01T00:00:00Z")) << file;
        EXPECT_EQ(log.outcome.doubtfulTimes, 1) << file;
    }
}

TEST(HtmlLog, ACutFileGivesWhatIsThere)
{
    const QByteArray whole
        = kHeader + line(kMine, "17:41:00", "ana:", "one") + line(kOther, "17:41:01", "bob:", "t\u0648\u0648");
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const ReadLog log = readLog(whole.first(length));
        ASSERT_LE(log.entries.size(), 3) << length;
        if (length > whole.size() - 8) {
            ASSERT_EQ(log.entries.size(), 2) << length;
        }
    }
    EXPECT_TRUE(readLog(whole.chopped(6)).outcome.isCutOff);
    EXPECT_FALSE(readLog(whole).outcome.isCutOff);
}

TEST(HtmlLog, GoesOnWhereItStopped)
{
    const QByteArray first = kHeader + line(kMine, "23:59:00", "ana:", "one") + line(kOther, "00:00:01", "bob:", "two");
    const QByteArray second = line(kOther, "00:00:05", "bob:", "three") + "</body></html>\n";
    LogSource source{.written = "2012-07-07T00:00:00Z"};
    const ReadLog before = readLog(first, source);
    ASSERT_EQ(before.entries.size(), 2);
    source.from = before.outcome.place;
    const ReadLog after = readLog(first + second, source);
    ASSERT_EQ(after.texts(), QStringList{str("three")});
    EXPECT_EQ(after.entries[0].time, utc("2012-07-03T22:00:05Z"));
    // From any entry on, the rest is the same: nothing is read twice and nothing left out.
    const ReadLog all = readLog(first + second, LogSource{.written = "2012-07-07T00:00:00Z"});
    for (qsizetype i = 0; i < all.entries.size(); ++i) {
        source.from = all.places[i];
        EXPECT_EQ(readLog(first + second, source).entries, all.entries.mid(i + 1)) << i;
    }
}

TEST(HtmlLog, ACancelledReadingStopsAtOnce)
{
    QBuffer device;
    device.setData(kHeader + line(kMine, "17:41:00", "ana:", "one") + line(kMine, "17:41:01", "ana:", "two")
                   + line(kMine, "17:41:02", "ana:", "three"));
    device.open(QIODevice::ReadOnly);
    LogClock clock({{}, 0, utc("2026-01-01T00:00:00Z"), QTimeZone::utc()});
    LogContext context;
    int count = 0;
    const LogOutcome outcome
        = readHtmlLog(device, clock, context, {}, [&count](LogEntry&&, const LogPlace&) { return ++count < 2; });
    EXPECT_EQ(count, 2);
    EXPECT_TRUE(outcome.isCancelled);
}

TEST(HtmlLog, OtherEncodingsAreRead)
{
    const QByteArray latin
        = kHeader + line(kMine, "17:41:00", "ana:", "caf\xe9 \x80") + line(kOther, "17:41:01", "bob:", "caf\u00e9");
    EXPECT_EQ(readLog(latin).texts(), (QStringList{str("café €"), str("café")}));

    const QString text = QString(QChar(0xFEFF))
        + QString::fromUtf8(kHeader + line(kMine, "17:41:00", "ana:", "\u0645\u0631\u062d\u0628\u0627"));
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(readLog(wide).texts(), QStringList{str("مرحبا")});
    EXPECT_EQ(readLog("\xEF\xBB\xBF" + kHeader + line(kMine, "17:41:00", "ana:", "a")).texts(), QStringList{str("a")});
}

TEST(HtmlLog, HostileMarkupIsText)
{
    const ReadLog log = readLog(
        kHeader + line(kOther, "17:41:00", "bob:", "<script>alert(1)</script>x<a href='javascript:alert(1)'>y</a>")
        + line(kOther, "17:41:01", "bob:", QByteArray("<b>").repeated(5000) + "deep" + QByteArray("</b>").repeated(9))
        + line(kOther, "17:41:02", "bob:", "a < b && c > d &bogus; &#0; &#xD800; &#x110000; &#128512; <")
        + line(kOther, "17:41:03", "bob:", "<style>hidden"));
    ASSERT_EQ(log.entries.size(), 3);
    EXPECT_EQ(log.entries[0].body.text, str("xy"));
    EXPECT_EQ(log.entries[1].body.text, str("deep"));
    EXPECT_LE(log.entries[1].body.entities.size(), 64);
    EXPECT_EQ(log.entries[2].body.text, str("a < b && c > d &bogus; &#0; &#xD800; &#x110000; \U0001F600 <"));
}

TEST(HtmlLog, ALineWithoutEndBecomesSeveralMessagesInBoundedMemory)
{
    const QByteArray huge = QByteArray("0123456789abcde ").repeated(64 * 1024);
    const ReadLog log
        = readLog(kHeader + line(kOther, "17:41:00", "bob:", huge) + line(kMine, "17:41:01", "ana:", "end"));
    ASSERT_GT(log.entries.size(), 3);
    QString joined;
    for (const LogEntry& entry : log.entries.mid(0, log.entries.size() - 1)) {
        EXPECT_LE(entry.body.text.size(), 65536) << "the longest that a message may be";
        EXPECT_EQ(entry.name, str("bob"));
        joined += entry.body.text;
    }
    EXPECT_EQ(joined.remove(u' '), QString::fromLatin1(huge).remove(u' '));
    EXPECT_EQ(log.entries.last().body.text, str("end"));
}

namespace {

/// A log that is made while it is read: the same bytes again and again.
class EndlessLog final : public QIODevice {
public:
    EndlessLog(QByteArray bytes, qint64 length)
        : m_bytes(std::move(bytes))
        , m_left(length)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = qMin(most, m_left);
        for (qint64 i = 0; i < count; ++i, m_at = (m_at + 1) % m_bytes.size())
            data[i] = m_bytes.at(m_at);
        m_left -= count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_left;
    qsizetype m_at = 0;
};

/// What this process holds, in bytes.
qint64 residentBytes()
{
    QFile file(str("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

TEST(HtmlLog, AHugeFileNeedsNoMoreMemoryThanASmallOne)
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    for (const QByteArray& bytes :
         {line(kMine, "17:41:00", "ana:", "hello"), QByteArray(4096, 'x'), QByteArray(99, '<')}) {
        EndlessLog device(bytes, 24 * kMegabyte);
        LogClock clock({{}, 0, utc("2026-01-01T00:00:00Z"), QTimeZone::utc()});
        LogContext context;
        const qint64 before = residentBytes();
        qint64 most = 0;
        qint64 count = 0;
        readHtmlLog(device, clock, context, {}, [&](LogEntry&&, const LogPlace&) {
            if (++count % 1000 == 0)
                most = qMax(most, residentBytes());
            return true;
        });
        most = qMax(most, residentBytes());
        EXPECT_LT(most - before, 24 * kMegabyte) << "less than the file";
    }
}

TEST(HtmlLog, WhatIsNoLogGivesNothing)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\0\0\0\0", 4), QByteArray(10'000, '<'), QByteArray("hello\nworld\n"),
          QByteArray("<html><body><p>Recipes</p></body></html>"), QByteArray("\xFF\xFE\x0A")})
        EXPECT_TRUE(readLog(bytes).entries.isEmpty());
    EXPECT_EQ(readLog("hello\nworld\n").outcome.strayLines, 2);
}
