// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/people/own_profile_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/accounts/account_service.h"
#include "core/base/when_done.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/own_person_service.h"
#include "core/people/picture_service.h"
#include "ui/people/face_view.h"
#include "ui/people/password_dialog.h"
#include "ui/theme/button_row.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kLongestName = 200;

} // namespace

OwnProfileDialog::OwnProfileDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent)
    : QDialog(parent)
    , m_core(core)
    , m_theme(theme)
    , m_account(account)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Account* known = core.accounts().find(account);
    setWindowTitle(tr("My profile"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    form->setSpacing(kSpace3);
    auto* head = new TextLabel(theme, TextStyle::Title, Role::Text, this);
    if (known)
        head->setText(onNetwork(known->title(), core.protocols().nameOf(known->protocol)));
    head->setWordWrap(true);
    form->addRow(head);
    addPicture(form);
    addName(form);
    addMood(form);
    addFoot(form);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    resize(kWidth, form->heightForWidth(kWidth));
    connect(&core.accounts(), &AccountService::removed, this, [this](AccountId gone) {
        if (gone == m_account)
            reject();
    });
}

bool OwnProfileDialog::has(int feature) const
{
    const auto wanted = static_cast<wire::Feature>(feature);
    if (m_core.accounts().isOnline(m_account))
        return m_core.accounts().has(m_account, wanted);
    const Account* account = m_core.accounts().find(m_account);
    const auto info = account ? m_core.protocols().info(account->protocol) : std::nullopt;
    return info && info->features.contains(wanted);
}

void OwnProfileDialog::addPicture(QFormLayout* form)
{
    const Account* account = m_core.accounts().find(m_account);
    const QString name = account ? account->title() : QString();
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace4);
    m_picture = new FaceView(m_theme, {name, name, m_core.pictures().own(m_account), false, false}, this);
    m_picture->setTakesFiles(true);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto* acts = new QVBoxLayout;
    acts->setSpacing(kSpace2);
    auto* choose = new QPushButton(m_theme.icon(QStringLiteral("image"), Role::Text), tr("Choose a picture…"), this);
    choose->setAutoDefault(false);
    m_clear = new QPushButton(tr("Remove the picture"), this);
    m_clear->setAutoDefault(false);
    m_clear->setEnabled(m_core.pictures().hasOwn(m_account));
    m_everywhere = new QCheckBox(tr("The same on all accounts"), this);
    m_everywhere->setChecked(m_core.accounts().accounts().size() > 1);
    m_everywhere->setVisible(m_core.accounts().accounts().size() > 1);
    acts->addWidget(choose);
    acts->addWidget(m_clear);
    acts->addWidget(m_everywhere);
    auto* hint = new TextLabel(m_theme, TextStyle::Secondary, Role::Muted, this);
    hint->setWordWrap(true);
    hint->setText(has(int(wire::Feature::Pictures))
                      ? tr("You can also drop a picture here. It is cut to a square; others see it.")
                      : tr("You can also drop a picture here. On this network others do not see it."));
    acts->addWidget(hint);
    row->addLayout(acts, 1);
    form->addRow(row);
    connect(choose, &QPushButton::clicked, this, &OwnProfileDialog::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, &OwnProfileDialog::clearPicture);
    connect(m_picture, &FaceView::fileDropped, this, &OwnProfileDialog::takeFile);
    connect(&m_core.pictures(), &PictureService::ownChanged, this, [this](AccountId changed) {
        if (changed == m_account && !m_pictureChanged)
            m_picture->setPicture(m_core.pictures().own(m_account));
    });
}

void OwnProfileDialog::addName(QFormLayout* form)
{
    if (!has(int(wire::Feature::PublicAlias)))
        return;
    m_name = new QLineEdit(m_core.ownPerson().person(m_account).alias, this);
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("as your address"));
    form->addRow(tr("&Name others see"), m_name);
}

void OwnProfileDialog::addMood(QFormLayout* form)
{
    const QList<wire::Choice> moods = m_core.ownPerson().moods(m_account);
    if (moods.isEmpty())
        return;
    const OwnPerson own = m_core.ownPerson().person(m_account);
    m_mood = new QComboBox(this);
    m_mood->addItem(tr("None"), QString());
    for (const wire::Choice& mood : moods)
        m_mood->addItem(oneLine(mood.label), mood.value);
    m_mood->setCurrentIndex(std::max(0, m_mood->findData(own.mood)));
    m_mood->setMaxVisibleItems(16);
    m_moodText = new QLineEdit(own.moodText, this);
    m_moodText->setMaxLength(kLongestName);
    m_moodText->setPlaceholderText(tr("why, if you like"));
    m_moodText->setAccessibleName(tr("Why you feel so"));
    form->addRow(tr("&Mood"), m_mood);
    form->addRow(QString(), m_moodText);
    const auto follow = [this] { m_moodText->setEnabled(!m_mood->currentData().toString().isEmpty()); };
    connect(m_mood, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void OwnProfileDialog::addFoot(QFormLayout* form)
{
    m_problem = new TextLabel(m_theme, TextStyle::Secondary, Role::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    QList<QPushButton*> aside;
    if (m_core.accounts().has(m_account, wire::Feature::PasswordChange)) {
        auto* password = new QPushButton(tr("Change password…"), this);
        password->setAutoDefault(false);
        connect(password, &QPushButton::clicked, this, &OwnProfileDialog::askPassword);
        aside.append(password);
    }
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setDefault(true);
    auto* buttons = new ButtonRow(this);
    buttons->setButtons(aside, {cancel, m_save});
    form->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, &OwnProfileDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void OwnProfileDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &OwnProfileDialog::takeFile);
    dialog->open();
}

void OwnProfileDialog::takeFile(const QString& path)
{
    whenDone(m_core.pictures().look(path), this, [this, path](const Result<QImage>& picture) {
        if (!picture)
            return complain(picture.error().text);
        m_problem->hide();
        m_path = path;
        m_pictureChanged = true;
        m_picture->setPicture(*picture);
        m_clear->setEnabled(true);
    });
}

void OwnProfileDialog::clearPicture()
{
    m_path.clear();
    m_pictureChanged = true;
    m_picture->setPicture({});
    m_clear->setEnabled(false);
}

void OwnProfileDialog::askPassword()
{
    (new PasswordDialog(m_core, m_theme, m_account, this))->open();
}

void OwnProfileDialog::save()
{
    if (m_waiting > 0)
        return;
    m_failed = false;
    m_save->setEnabled(false);
    m_problem->hide();
    ++m_waiting; // for this round, so that what is done at once does not close it
    const auto await = [this](const QFuture<Result<void>>& future) {
        ++m_waiting;
        whenDone(future, this, [this](const Result<void>& outcome) { settle(outcome); });
    };
    OwnPersonService& own = m_core.ownPerson();
    if (m_pictureChanged)
        savePicture();
    if (m_name)
        await(own.setAlias(m_account, m_name->text()));
    if (m_mood)
        await(own.setMood(m_account, m_mood->currentData().toString(), m_moodText->text()));
    settle({});
}

void OwnProfileDialog::savePicture()
{
    const bool everywhere = m_everywhere->isVisible() && m_everywhere->isChecked();
    QList<AccountId> accounts{m_account};
    if (everywhere) {
        accounts.clear();
        for (const Account& account : m_core.accounts().accounts())
            accounts.append(account.id);
    }
    const bool usual = everywhere || m_core.accounts().accounts().size() == 1;
    if (m_path.isEmpty())
        return m_core.pictures().removeOwn(accounts, usual);
    ++m_waiting;
    whenDone(m_core.pictures().setOwn(accounts, m_path, usual), this,
             [this](const Result<void>& outcome) { settle(outcome); });
}

void OwnProfileDialog::settle(const Result<void>& outcome)
{
    --m_waiting;
    if (!outcome) {
        m_failed = true;
        complain(outcome.error().text);
    }
    if (m_waiting > 0)
        return;
    m_save->setEnabled(true);
    if (!m_failed)
        accept();
}

void OwnProfileDialog::complain(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

} // namespace jackdaw::ui
