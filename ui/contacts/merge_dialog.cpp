// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/merge_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/contacts/contact_service.h"
#include "core/core.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

MergeDialog::MergeDialog(Core& core, const Theme& theme, ContactId contact, QWidget* parent)
    : QDialog(parent)
    , m_contact(contact)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    const ContactService& contacts = core.contacts();
    setWindowTitle(tr("Merge contacts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace6, kSpace6, kSpace6, kSpace4);
    layout->setSpacing(kSpace2);
    auto* text = new TextLabel(theme, TextStyle::Text, Role::Text, this);
    text->setText(
        tr("Who else is %1? They become one contact that keeps this name.").arg(isolated(contacts.nameOf(contact))));
    text->setWordWrap(true);
    layout->addWidget(text);
    m_filter->setPlaceholderText(tr("Find"));
    m_filter->setAccessibleName(tr("Find"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    m_list->setAccessibleName(tr("Contacts"));
    for (const ContactId id : contacts.contacts()) {
        if (id == contact)
            continue;
        QStringList addresses;
        for (const Buddy* buddy : contacts.buddiesOf(id))
            addresses << buddy->address;
        const QString label = QStringLiteral("%1 · %2").arg(isolated(contacts.nameOf(id)),
                                                            isolated(addresses.join(QStringLiteral(", "))));
        auto* item = new QListWidgetItem(label, m_list);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, id.value);
    }
    m_list->sortItems();
    m_list->setCurrentRow(0);
    layout->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setEnabled(false);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &MergeDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_merge->setEnabled(!marked().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_contact, marked());
        accept();
    });
    resize(400, 440);
}

void MergeDialog::filter(const QString& text)
{
    const QString needle = folded(text);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(item->checkState() == Qt::Unchecked && !folded(item->text()).contains(needle));
    }
    // The keyboard stands on a row that is seen.
    for (int row = 0; row < m_list->count() && (!m_list->currentItem() || m_list->currentItem()->isHidden()); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->setCurrentRow(row);
    }
}

QList<ContactId> MergeDialog::marked() const
{
    QList<ContactId> marked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            marked += ContactId{m_list->item(row)->data(Qt::UserRole).toLongLong()};
    }
    return marked;
}

} // namespace jackdaw::ui
