// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/people/profile_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/picture_service.h"
#include "ui/people/face_view.h"
#include "ui/prompts/fact_grid.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/scroll_page.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kHeight = 480;

bool hasLink(const wire::RichText& text)
{
    return std::ranges::any_of(text.entities,
                               [](const wire::Entity& entity) { return entity.kind == wire::EntityKind::Link; });
}

} // namespace

ProfileDialog::ProfileDialog(Core& core, const Theme& theme, const ProfileOf& person, QWidget* parent,
                             const std::optional<ProfileService::Profile>& known)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_person(person)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profile"));
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(kSpace4);
    addHead(m_column);
    m_state = new TextLabel(theme, TextStyle::Text, Role::Muted, content);
    m_state->setWordWrap(true);
    m_column->addWidget(m_state);
    m_column->addStretch();
    auto* scroll = new ScrollPage(theme, content, {kSpace6, kSpace6, kSpace6, kSpace4}, this);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_again->hide();
    buttons->setContentsMargins(kSpace6, 0, kSpace6, 0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, kSpace4);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &ProfileDialog::ask);
    resize(kWidth, kHeight);
    if (known)
        present(*known);
    else
        ask();
}

void ProfileDialog::addHead(QVBoxLayout* layout)
{
    const QString name = m_person.name.isEmpty() ? m_person.address : m_person.name;
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace4);
    m_picture = new FaceView(m_theme, {name, m_person.address, {}, false, false}, this);
    if (m_person.room.isEmpty())
        m_picture->setPicture(m_core.pictures().small(m_person.account, m_person.address));
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace1);
    words->addStretch();
    auto* title = new TextLabel(m_theme, TextStyle::Title, Role::Text, this);
    title->setText(oneLine(name));
    title->setWordWrap(true);
    words->addWidget(title);
    const auto add = [&](const QString& text) {
        auto* line = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
        line->setText(text);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(line);
    };
    if (name != m_person.address)
        add(m_person.address);
    if (!m_person.room.isEmpty())
        add(tr("in %1").arg(isolated(m_person.room)));
    if (const Account* account = m_core.accounts().find(m_person.account))
        add(onNetwork(account->title(), m_core.protocols().nameOf(account->protocol)));
    words->addStretch();
    row->addLayout(words, 1);
    layout->addLayout(row);
}

void ProfileDialog::ask()
{
    say(tr("Asking the network…"), false);
    m_again->hide();
    if (m_person.room.isEmpty()) {
        whenDone(m_core.pictures().large(m_person.account, m_person.address), this, [this](const QImage& picture) {
            if (!picture.isNull())
                m_picture->setPicture(picture);
        });
    }
    whenDone(m_core.profiles().get(m_person.account, m_person.address, m_person.room), this,
             [this](const ProfileService::Outcome& outcome) { present(outcome); });
}

void ProfileDialog::present(const ProfileService::Outcome& outcome)
{
    if (!outcome) {
        say(outcome.error().text, true);
        m_again->show();
        return;
    }
    if (!outcome->picture.isNull())
        m_picture->setPicture(outcome->picture);
    const bool any = std::ranges::any_of(outcome->items, [](const wire::ProfileItem& item) { return !item.heading; });
    say(any ? QString() : tr("The network tells nothing more about them."), false);
    if (any)
        addItems(outcome->items);
}

void ProfileDialog::addItems(const QList<wire::ProfileItem>& items)
{
    delete m_items;
    m_items = new QWidget(this);
    auto* column = new QVBoxLayout(m_items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace3);
    FactGrid* facts = nullptr;
    bool begun = false;
    for (const wire::ProfileItem& item : items) {
        if (item.heading) {
            facts = nullptr;
            if (begun)
                column->addWidget(new Hairline(m_theme, m_items));
            if (!item.label.isEmpty()) {
                auto* head = new TextLabel(m_theme, TextStyle::Name, Role::Text, m_items);
                head->setText(item.label);
                head->setWordWrap(true);
                column->addWidget(head);
            }
            begun = false;
            continue;
        }
        begun = true;
        if (!facts) {
            facts = new FactGrid(m_theme, m_items);
            column->addWidget(facts);
        }
        if (hasLink(item.value))
            facts->add(item.label, item.value);
        else
            facts->add(item.label, item.value.text.trimmed());
    }
    m_column->insertWidget(m_column->count() - 1, m_items);
}

void ProfileDialog::say(const QString& text, bool isError)
{
    m_state->setRole(isError ? Role::Danger : Role::Muted);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace jackdaw::ui
