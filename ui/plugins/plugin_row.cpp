// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/plugins/plugin_row.h"

#include <QCheckBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/theme/avatar.h"
#include "ui/theme/labels.h"
#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

/// A path has no blanks to break it at: it may break behind each folder.
QString breakable(QString path)
{
    return isolated(path.replace(u'/', QStringLiteral("/\u200b")));
}

} // namespace

PluginRow::PluginRow(const Theme& theme, const Plugin& plugin, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_on(new QCheckBox(this))
    , m_name(new TextLabel(theme, TextStyle::Name, Role::Text, this))
    , m_origin(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_file(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
    , m_state(new TextLabel(theme, TextStyle::Secondary, Role::Muted, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sides(*this, kSpace3, kSpace3, kSpace3, kSpace3));
    row->setSpacing(kSpace3);
    m_on->setFixedHeight(kAvatar);
    m_on->setMinimumWidth(kSpace6);
    row->addWidget(m_on, 0, Qt::AlignTop);
    row->addSpacing(kAvatar + kSpace1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (TextLabel* label : {m_name, m_origin, m_file, m_state}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        const QSignalBlocker quiet(m_on);
        m_on->setChecked(m_plugin.on); // until it is so
        Q_EMIT switched(on);
    });
    show(plugin, 0);
}

void PluginRow::show(const Plugin& plugin, int accounts)
{
    m_plugin = plugin;
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(plugin.on);
    m_on->setAccessibleName(tr("Use %1").arg(plugin.name));
    m_on->setToolTip(plainTip(m_on->accessibleName()));
    m_name->setText(oneLine(plugin.name));
    QString origin = plugin.own ? tr("Your own") : tr("From an unknown package");
    if (!plugin.package.isEmpty())
        origin = tr("From the package %1").arg(isolated(plugin.package));
    if (!plugin.version.isEmpty())
        origin = tr("%1 · version %2").arg(origin, isolated(oneLine(plugin.version)));
    m_origin->setText(origin);
    m_file->setText(breakable(plugin.file));
    showState(accounts);
    update();
}

void PluginRow::showState(int accounts)
{
    QString text;
    Role role = Role::Muted;
    if (!m_plugin.on) {
        text = accounts > 0 ? tr("Switched off, and %n account(s) cannot connect", nullptr, accounts)
                            : tr("Switched off");
        role = accounts > 0 ? Role::Warning : Role::Muted;
    } else if (!m_plugin.problem.isEmpty()) {
        text = m_plugin.problem;
        role = Role::Danger;
    } else if (accounts > 0) {
        text = tr("Used by %n account(s)", nullptr, accounts);
    }
    m_state->setText(text);
    m_state->setRole(role);
    m_state->setVisible(!text.isEmpty());
}

void PluginRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int x = kSpace3 + m_on->width() + kSpace3;
    const QRect logical(x - kSpace1, kSpace3, kAvatar, kAvatar);
    paintAvatar(painter, QStyle::visualRect(layoutDirection(), rect(), logical),
                {m_plugin.name, m_plugin.protocols.value(0, m_plugin.name), {}, false, !m_plugin.loaded}, m_theme);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Role::Line));
}

} // namespace jackdaw::ui
