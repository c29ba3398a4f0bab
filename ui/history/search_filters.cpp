// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/history/search_filters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

enum Place { Everywhere, Shown, FirstAccount };
enum Person { Anyone, Myself, FirstPerson };
constexpr qsizetype kMostSenders = 50;

enum Time { AnyTime, Today, Week, Month, Year, Between };

QComboBox* makeChoice(const QString& name, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    // A long name of a person must not widen the panel.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    return choice;
}

} // namespace

SearchFilters::SearchFilters(Core& core, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_place(makeChoice(tr("Where to search"), this))
    , m_person(makeChoice(tr("Whose messages"), this))
    , m_time(makeChoice(tr("When it was said"), this))
    , m_between(new QWidget(this))
    , m_from(new QDateEdit(m_between))
    , m_to(new QDateEdit(m_between))
    , m_link(new QCheckBox(tr("With a link"), this))
    , m_file(new QCheckBox(tr("With a file"), this))
    , m_order(makeChoice(tr("Order"), this))
{
    m_time->addItems({tr("Any time"), tr("Today"), tr("The last 7 days"), tr("The last 30 days"), tr("The last year"),
                      tr("Between two days")});
    m_order->addItems({tr("Newest first"), tr("Best first")});
    auto* days = new QHBoxLayout(m_between);
    days->setContentsMargins({});
    days->setSpacing(kSpace1);
    const QDate today = QDate::currentDate();
    for (auto [edit, day, name] :
         {std::tuple(m_from, today.addMonths(-1), tr("First day")), std::tuple(m_to, today, tr("Last day"))}) {
        edit->setCalendarPopup(true);
        edit->setDate(day);
        edit->setAccessibleName(name);
        days->addWidget(edit, 1);
        connect(edit, &QDateEdit::dateChanged, this, &SearchFilters::changed);
    }
    m_between->hide();
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_person->completer()->setFilterMode(Qt::MatchContains);

    auto* grid = new QFormLayout(this);
    grid->setContentsMargins(kSpace4, 0, kSpace3, kSpace2);
    grid->setHorizontalSpacing(kSpace2);
    grid->setVerticalSpacing(kSpace1);
    grid->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(tr("In"), m_place, true);
    addRow(tr("From"), m_person, true);
    addRow(tr("When"), m_time, true);
    addRow({}, m_between, false);
    auto* with = new QWidget(this);
    auto* boxes = new QHBoxLayout(with);
    boxes->setContentsMargins({});
    boxes->addWidget(m_link);
    boxes->addWidget(m_file);
    boxes->addStretch();
    addRow({}, with, false);
    addRow(tr("Order"), m_order, true);
    setFont(theme.font(TextStyle::Secondary));

    m_person->addItems({tr("Anyone"), tr("Me")});
    fillPlaces();
    for (QComboBox* choice : {m_place, m_time, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &SearchFilters::changed);
    connect(m_person, &QComboBox::currentTextChanged, this, [this] {
        findSenders();
        Q_EMIT changed();
    });
    connect(m_time, &QComboBox::currentIndexChanged, m_between,
            [this](int index) { m_between->setVisible(index == Between); });
    for (QCheckBox* box : {m_link, m_file})
        connect(box, &QCheckBox::toggled, this, &SearchFilters::changed);
    for (const auto signal : {&AccountService::added, &AccountService::changed, &AccountService::removed})
        connect(&core.accounts(), signal, this, &SearchFilters::fillPlaces);
}

void SearchFilters::addRow(const QString& name, QWidget* field, bool label)
{
    auto* form = static_cast<QFormLayout*>(layout());
    if (!label)
        return form->addRow(field);
    auto* shown = new QLabel(name, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setBuddy(field);
    // A form puts its labels to the top of their rows.
    shown->setMinimumHeight(field->sizeHint().height());
    form->addRow(shown, field);
}

void SearchFilters::fillPlaces()
{
    const QVariant chosen = m_place->currentData();
    const bool shown = m_place->currentIndex() == Shown;
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    m_place->addItem(tr("All conversations"));
    m_place->addItem(m_shownName.isEmpty() ? tr("This conversation") : m_shownName);
    for (const Account& account : m_core.accounts().accounts())
        m_place->addItem(account.title(), account.id.value);
    const int account = chosen.isValid() ? m_place->findData(chosen) : -1;
    m_place->setCurrentIndex(account >= 0 ? account : shown && !m_shown.isEmpty() ? Shown : Everywhere);
}

void SearchFilters::fillPeople()
{
    QStringList names;
    for (const ContactId contact : m_core.contacts().contacts())
        names.append(m_core.contacts().nameOf(contact));
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    const QString chosen = m_person->currentText();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    m_person->addItems({tr("Anyone"), tr("Me")});
    m_person->addItems(names);
    m_person->setCurrentText(chosen.isEmpty() ? tr("Anyone") : chosen);
}

void SearchFilters::showEvent(QShowEvent* event)
{
    // A long list takes its time, and most searches never ask for a person.
    fillPeople();
    QWidget::showEvent(event);
}

void SearchFilters::findSenders()
{
    const QString person = m_person->currentText().trimmed();
    m_own = person == tr("Me");
    m_senders.clear();
    if (m_own || person.isEmpty() || person == tr("Anyone"))
        return;
    // A nick or an address in full, or part of the name of somebody on the list.
    m_senders = {person};
    const QString wanted = folded(person);
    for (const ContactId contact : m_core.contacts().contacts()) {
        if (m_senders.size() > kMostSenders)
            return;
        if (!folded(m_core.contacts().nameOf(contact)).contains(wanted))
            continue;
        for (const Buddy* buddy : m_core.contacts().buddiesOf(contact))
            m_senders.append(buddy->address);
    }
}

void SearchFilters::setShown(const QList<ConversationId>& conversations, const QString& name)
{
    const bool searched = m_place->currentIndex() == Shown;
    const bool other = conversations != m_shown;
    m_shown = conversations;
    m_shownName = name;
    fillPlaces();
    if (searched && other)
        Q_EMIT changed();
}

void SearchFilters::searchShown()
{
    m_place->setCurrentIndex(m_shown.isEmpty() ? Everywhere : Shown);
}

void SearchFilters::searchEverywhere()
{
    m_place->setCurrentIndex(Everywhere);
}

bool SearchFilters::isEverywhere() const
{
    return m_place->currentIndex() == Everywhere;
}

bool SearchFilters::isOnePlace() const
{
    return m_place->currentIndex() == Shown;
}

std::pair<QDate, QDate> SearchFilters::days() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_core.clock().now()).date();
    switch (m_time->currentIndex()) {
    case Today:
        return {today, today};
    case Week:
        return {today.addDays(-6), today};
    case Month:
        return {today.addDays(-29), today};
    case Year:
        return {today.addYears(-1), today};
    case Between:
        return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
    default:
        return {};
    }
}

void SearchFilters::apply(SearchRequest& request) const
{
    if (isOnePlace())
        request.conversations = m_shown;
    else if (m_place->currentIndex() >= FirstAccount)
        request.accounts = {AccountId{m_place->currentData().toLongLong()}};
    request.own = m_own;
    request.senders = m_senders;
    if (const auto [first, last] = days(); first.isValid()) {
        request.since = first.startOfDay().toMSecsSinceEpoch();
        request.until = last.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    request.withLink = m_link->isChecked();
    request.withFile = m_file->isChecked();
    request.order = m_order->currentIndex() == 1 ? SearchOrder::Best : SearchOrder::Newest;
}

bool SearchFilters::isNarrow() const
{
    SearchRequest request;
    apply(request);
    return request.own || !request.senders.isEmpty() || request.since || request.withLink || request.withFile;
}

void SearchFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_person->setCurrentIndex(Anyone);
        findSenders();
        m_time->setCurrentIndex(AnyTime);
        m_link->setChecked(false);
        m_file->setChecked(false);
    }
    Q_EMIT changed();
}

} // namespace jackdaw::ui
