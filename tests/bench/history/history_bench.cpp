// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What history costs, in numbers: history_bench make FILE | search FILE | store FOLDER. Prints one JSON object.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

#include "core/history/message_search.h"
#include "tests/bench/history/archive_maker.h"
#include "tests/bench/history/speech.h"

namespace jackdaw::bench {

namespace {

void fail(const Error& error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.text), qPrintable(error.details));
    std::exit(1);
}

template <typename T>
void must(const Result<T>& result)
{
    if (!result)
        fail(result.error());
}

double mebibytes(const QString& file)
{
    qint64 bytes = 0;
    for (const char* end : {"", "-wal"})
        bytes += QFileInfo(file + QLatin1StringView(end)).size();
    return double(bytes) / (1024.0 * 1024.0);
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<size_t>(share * double(values.size())))];
}

QJsonObject make(const QString& file, qint64 messages)
{
    Database database;
    must(database.open(file));
    QElapsedTimer timer;
    timer.start();
    ArchiveSize size;
    size.messages = messages;
    must(makeArchive(database, size));
    const double seconds = double(timer.elapsed()) / 1000;
    database.close();
    return {{QStringLiteral("seconds"), seconds}, {QStringLiteral("mebibytes"), mebibytes(file)}};
}

/// 1,000 queries of one to three words as they are typed: the last one may be a part.
QJsonObject search(const QString& file)
{
    Database database;
    must(database.open(file));
    MessageSearch search;
    Speech speech(kSeed + 2);
    QElapsedTimer timer;
    timer.start();
    must(search.run(database, {QStringLiteral("x")}));
    const double first = double(timer.nsecsElapsed()) / 1e6;
    QJsonObject result{{QStringLiteral("first_ms"), first}};
    for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Best}) {
        std::vector<double> times;
        qint64 hits = 0;
        double slowest = 0;
        QString slow;
        for (int i = 0; i < 1000; ++i) {
            const Language language = speech.language();
            QStringList words;
            for (quint64 k = 0; k <= speech.below(3); ++k)
                words.append(speech.word(language));
            if (i % 2 == 0)
                words.last().truncate(std::max<qsizetype>(1, words.last().size() / 2));
            SearchRequest request;
            request.text = words.join(u' ');
            request.order = order;
            timer.start();
            const Result<SearchResults> found = search.run(database, request);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            must(found);
            hits += found->hits.size();
            if (times.back() > slowest) {
                slowest = times.back();
                slow = request.text;
            }
        }
        const QString name = order == SearchOrder::Newest ? QStringLiteral("newest") : QStringLiteral("best");
        result.insert(name,
                      QJsonObject{{QStringLiteral("p50_ms"), percentile(times, 0.5)},
                                  {QStringLiteral("p95_ms"), percentile(times, 0.95)},
                                  {QStringLiteral("max_ms"), slowest},
                                  {QStringLiteral("slowest"), slow},
                                  {QStringLiteral("hits"), hits}});
    }
    return result;
}

} // namespace

} // namespace jackdaw::bench

int main(int argc, char** argv)
{
    using namespace jackdaw::bench;
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QJsonObject result;
    if (words.value(1) == QLatin1StringView("make"))
        result = make(words.value(2), words.value(3, QStringLiteral("1000000")).toLongLong());
    else if (words.value(1) == QLatin1StringView("search"))
        result = search(words.value(2));
    else
        return 2;
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
