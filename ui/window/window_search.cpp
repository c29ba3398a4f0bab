// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Search, beside the conversation or, where there is no room, in its place.

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "ui/contacts/contact_list_model.h"
#include "ui/contacts/contact_list_view.h"
#include "ui/conversation/conversation_view.h"
#include "ui/history/search_panel.h"
#include "ui/history/search_results_model.h"
#include "ui/window/main_window.h"
#include "ui/window/side_panel.h"

namespace jackdaw::ui {

namespace {

constexpr int kSearchWidth = 340;
constexpr int kBeside = 380; // the least a conversation wants beside it

} // namespace

SearchPanel& MainWindow::search()
{
    if (m_search)
        return *m_search;
    m_search = new SearchPanel(m_core, m_theme, m_rightPane);
    m_search->hide();
    static_cast<QBoxLayout*>(m_rightPane->layout())->addWidget(m_search, 1);
    connect(m_search, &SearchPanel::chosen, this, &MainWindow::showHit);
    connect(m_search, &SearchPanel::termsChanged, this, &MainWindow::markFound);
    connect(m_search, &SearchPanel::closeRequested, this, &MainWindow::closeSearch);
    return *m_search;
}

bool MainWindow::hasSearchOpen() const
{
    return m_search && !m_search->isHidden();
}

void MainWindow::openSearch(bool here)
{
    search().show();
    tellSearch();
    if (m_layout == Layout::Single)
        showPane(true);
    placeSearch();
    markFound();
    m_search->start(here);
}

void MainWindow::closeSearch()
{
    if (!hasSearchOpen())
        return;
    m_search->hide();
    placeSearch();
    markFound();
    if (m_layout == Layout::Single && shown() == EntryKey{})
        showPane(false);
    focusFirst();
}

bool MainWindow::isSearching() const
{
    return m_search && m_search->isVisible();
}

void MainWindow::placeSearch()
{
    if (!m_search)
        return;
    const bool open = hasSearchOpen();
    const bool beside = m_rightPane->width() >= kSearchWidth + kBeside;
    m_search->setMinimumWidth(open && beside ? kSearchWidth : 1);
    m_search->setMaximumWidth(open && beside ? kSearchWidth : QWIDGETSIZE_MAX);
    m_right->setVisible(!open || beside);
}

void MainWindow::showHit(const Message& message)
{
    if (shown() != m_side->view().list().reader().keyOf(message.conversation))
        open(m_side->view().list().reader().keyOf(message.conversation));
    m_conversation->showMessage(message);
    // In its place there is nothing to see of what was found.
    if (m_right->isHidden()) {
        m_search->hide();
        placeSearch();
        m_conversation->focusMessages();
    }
}

void MainWindow::stepSearch(int by)
{
    if (search().results().rowCount() == 0)
        openSearch(true);
    else
        m_search->step(by);
}

void MainWindow::markFound()
{
    const std::vector<SearchTerm> terms = hasSearchOpen() ? m_search->terms() : std::vector<SearchTerm>();
    if (terms.empty())
        return m_conversation->setWordFinder(nullptr);
    m_conversation->setWordFinder([finder = TermFinder(terms, WordMatch::Inside)](const QString& text) {
        std::vector<TextRange> found;
        for (const WordPlace& place : finder.places(text))
            found.push_back({place.offset, place.offset + place.length});
        return found;
    });
}

QList<ConversationId> MainWindow::shownConversations() const
{
    if (const ContactId contact = m_conversation->currentContact(); contact.isValid())
        return m_core.conversations().conversationsOf(contact);
    const ConversationId current = m_conversation->currentConversation();
    return current.isValid() ? QList<ConversationId>{current} : QList<ConversationId>();
}

void MainWindow::tellSearch()
{
    if (!hasSearchOpen())
        return;
    QString name;
    const Conversation* conversation = m_core.conversations().conversation(m_conversation->currentConversation());
    if (const ContactId contact = m_conversation->currentContact(); contact.isValid())
        name = m_core.contacts().nameOf(contact);
    else if (conversation)
        name = conversation->title.isEmpty() ? conversation->address : conversation->title;
    m_search->setShown(shownConversations(), name);
}

} // namespace jackdaw::ui
