// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/history/search_panel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/when_done.h"
#include "core/core.h"
#include "core/history/search_service.h"
#include "ui/history/search_filters.h"
#include "ui/history/search_hit_delegate.h"
#include "ui/history/search_results_model.h"
#include "ui/theme/empty_page.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kFirst = 50;
constexpr int kMore = 200;

} // namespace

SearchPanel::SearchPanel(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_filterButton(makeIconButton(theme, QStringLiteral("filter"), tr("Filters"), this))
    , m_close(makeIconButton(theme, QStringLiteral("close"), tr("Close the search"), this))
    , m_filters(new SearchFilters(core, theme, this))
    , m_count(new TextLabel(theme, TextStyle::Small, Role::Muted, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyPage(theme, this))
    , m_model(new SearchResultsModel(core, this))
    , m_limit(kFirst)
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        changed();
        Q_EMIT termsChanged();
    });
    connect(m_filters, &SearchFilters::changed, this, &SearchPanel::changed);
    connect(m_filterButton, &QToolButton::toggled, this, &SearchPanel::toggleFilters);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPanel::loadMore);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::build()
{
    m_field->setPlaceholderText(tr("Search messages"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(m_theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_filterButton->setCheckable(true);
    connect(m_close, &QToolButton::clicked, this, &SearchPanel::closeRequested);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSpace3, 0, kSpace2, 0);
    head->setSpacing(kSpace1);
    head->addWidget(m_field, 1);
    head->addWidget(m_filterButton);
    head->addWidget(m_close);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchHitDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Messages that were found"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumWidth(1);
    m_empty->setTabAfter(m_filterButton);
    connect(m_empty, &EmptyPage::left, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    m_count->setContentsMargins(kSpace4, 0, kSpace4, kSpace1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, (kHeaderHeight - kButton) / 2, 0, 0);
    column->setSpacing(kSpace2);
    column->addLayout(head);
    column->addWidget(m_filters);
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
    m_filters->hide();
}

void SearchPanel::toggleFilters(bool shown)
{
    m_filters->setVisible(shown);
    m_filterButton->setChecked(shown);
}

void SearchPanel::setShown(const QList<ConversationId>& conversations, const QString& name)
{
    m_filters->setShown(conversations, name);
}

void SearchPanel::start(bool here)
{
    if (here)
        m_filters->searchShown();
    else
        m_filters->searchEverywhere();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    changed();
}

std::vector<SearchTerm> SearchPanel::terms() const
{
    return searchTerms(m_field->text());
}

void SearchPanel::changed()
{
    m_limit = kFirst;
    search();
}

void SearchPanel::search()
{
    // One at a time: what is typed meanwhile is looked for next, all of it at once.
    if (m_searching) {
        m_again = true;
        return;
    }
    SearchRequest request;
    request.text = m_field->text();
    request.limit = m_limit;
    m_filters->apply(request);
    m_searching = true;
    whenDone(m_core.search().find(request), this, [this](const Result<SearchResults>& results) { arrived(results); });
}

void SearchPanel::arrived(const Result<SearchResults>& results)
{
    m_searching = false;
    if (std::exchange(m_again, false))
        return search();
    const bool fresh = m_limit == kFirst;
    m_problem = results ? QString() : results.error().text;
    m_more = results && results->more;
    m_model->setHits(results ? results->hits : QList<SearchHit>(), m_filters->isOnePlace());
    if (fresh && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
        m_list->scrollToTop();
    }
    refresh();
}

void SearchPanel::loadMore()
{
    const QScrollBar* bar = m_list->verticalScrollBar();
    if (!m_more || m_searching || m_limit >= kMostHits || bar->value() < bar->maximum() - m_list->height())
        return;
    m_limit = std::min(m_limit + kMore, kMostHits);
    search();
}

void SearchPanel::refresh()
{
    const int found = m_model->rowCount();
    m_stack->setCurrentWidget(found > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    const QString count = QLocale().toString(found);
    m_count->setText(found == 0   ? QString()
                         : m_more ? tr("More than %1 messages").arg(count)
                                  : tr("%Ln message(s)", nullptr, found));
    m_count->setVisible(found > 0);
    if (found > 0)
        return;
    const QString search = QStringLiteral("search");
    if (!m_problem.isEmpty())
        return m_empty->setContent(QStringLiteral("error"), tr("The search did not succeed"), m_problem);
    if (terms().empty() && !m_filters->isNarrow())
        return m_empty->setContent(search, tr("Search in all that was said"),
                                   tr("Words, parts of words, or “a phrase” in quotes."));
    QList<EmptyPage::Way> ways;
    if (!m_filters->isEverywhere())
        ways.append({tr("Search all conversations"), [this] { m_filters->searchEverywhere(); }});
    if (m_filters->isNarrow())
        ways.append({tr("Without filters"), [this] { m_filters->clear(); }});
    const QString text = oneLine(m_field->text().trimmed());
    m_empty->setContent(search, tr("Nothing found"),
                        text.isEmpty() ? tr("No message passes the filters.")
                                       : tr("No message has “%1”.").arg(isolated(text.left(200))),
                        ways);
}

void SearchPanel::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    Q_EMIT chosen(m_model->hit(row).message);
}

void SearchPanel::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (m_model->rowCount() > 0)
        open(std::clamp(row, 0, m_model->rowCount() - 1));
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched != m_field)
            break;
        open(std::max(0, m_list->currentIndex().row()));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The list listens while the field keeps the keyboard: what is typed goes on.
        if (watched != m_field || m_model->rowCount() == 0)
            break;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Side));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
