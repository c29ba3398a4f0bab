// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_pager.h"

#include <limits>

#include "core/base/when_done.h"

namespace jackdaw::ui {

TimelinePager::TimelinePager(MessageSource& source, TimelineModel& model, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_model(model)
{
}

template <typename Function>
void TimelinePager::request(const PageRequest& wanted, Function&& arrived)
{
    whenDone(m_source.page(wanted), this,
             [this, generation = m_generation,
              arrived = std::forward<Function>(arrived)](const Result<QList<Message>>& page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     m_opening = m_loadingOlder = m_loadingNewer = false;
                     Q_EMIT failed(page.error().text);
                     return;
                 }
                 arrived(*page);
             });
}

void TimelinePager::open(std::optional<qint64> position)
{
    ++m_generation;
    m_opening = true;
    m_loadingOlder = m_loadingNewer = false;
    m_waiting.clear();
    if (!position) {
        request({{}, {}, kPage},
                [this](const QList<Message>& page) { finishOpening(page, {}, page.size() < kPage, true); });
        return;
    }
    request({position, {}, kPage}, [this, position](const QList<Message>& older) {
        request({{}, *position - 1, kPage}, [this, position, older](const QList<Message>& newer) {
            finishOpening(older + newer, position, older.size() < kPage, newer.size() < kPage);
        });
    });
}

void TimelinePager::finishOpening(const QList<Message>& messages, std::optional<qint64> position, bool atOldest,
                                  bool atNewest)
{
    m_opening = false;
    m_firstVisible = 0;
    m_lastVisible = std::numeric_limits<int>::max();
    m_model.assign(messages, atOldest, atNewest);
    if (!messages.isEmpty()) {
        m_newest = std::max(m_newest, messages.last().position);
        if (atOldest)
            m_oldest = messages.first().position;
        else
            findOldest();
    }
    addLive(std::exchange(m_waiting, {}));
    Q_EMIT opened(position);
}

void TimelinePager::findOldest()
{
    if (m_oldest != 0)
        return;
    request({{}, std::numeric_limits<qint64>::min(), 1}, [this](const QList<Message>& page) {
        if (!page.isEmpty())
            m_oldest = page.first().position;
    });
}

void TimelinePager::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    if (m_opening || m_model.messageCount() == 0)
        return;
    if (first < kReach && !m_model.atOldest())
        loadOlder();
    else if (last >= m_model.rowCount() - kReach && !m_model.atNewest())
        loadNewer();
}

void TimelinePager::loadOlder()
{
    if (m_loadingOlder)
        return;
    m_loadingOlder = true;
    request({m_model.messageAt(0).position, {}, kPage}, [this](const QList<Message>& page) {
        m_loadingOlder = false;
        const bool end = page.size() < kPage;
        m_model.addOlder(page, end);
        if (end && m_model.messageCount() > 0)
            m_oldest = m_model.messageAt(0).position;
        m_model.trimNewest(kKept);
    });
}

void TimelinePager::loadNewer()
{
    if (m_loadingNewer)
        return;
    m_loadingNewer = true;
    request({{}, m_model.messageAt(m_model.messageCount() - 1).position, kPage}, [this](const QList<Message>& page) {
        m_loadingNewer = false;
        m_model.addNewer(page, page.size() < kPage);
        m_model.trimOldest(kKept);
        addLive(std::exchange(m_waiting, {}));
    });
}

void TimelinePager::addLive(const QList<Message>& messages)
{
    if (messages.isEmpty())
        return;
    for (const Message& message : messages)
        m_newest = std::max(m_newest, message.position);
    if (m_opening || m_loadingNewer) {
        // The page on its way may or may not hold them. Too many to keep means that they are read from the store.
        if (m_waiting.size() + messages.size() <= kKept)
            m_waiting += messages;
        return;
    }
    if (!m_model.atNewest())
        return;
    if (m_model.messageCount() == 0 && m_oldest == 0)
        m_oldest = messages.first().position;
    m_model.addNewer(messages, true);
    const int excess = m_model.messageCount() - kKept - kPage;
    if (excess <= 0)
        return;
    // Whoever reads old text keeps it; whoever follows the newest keeps that.
    if (m_firstVisible > excess + kReach || m_lastVisible >= m_model.rowCount() - messages.size() - kReach)
        m_model.trimOldest(kKept);
    else
        m_model.trimNewest(kKept);
}

} // namespace jackdaw::ui
