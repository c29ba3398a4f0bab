// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QAbstractButton>
#include <QKeySequence>

#include "core/wire/types.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class Theme;

/// The user's own status at the top of the list: avatar, presence, message. Opens the StatusPopup.
class StatusButton final : public QAbstractButton {
    Q_OBJECT
public:
    StatusButton(Core& core, const Theme& theme, QWidget* parent = nullptr);

    /// Shows the avatar alone.
    void setAvatarOnly(bool only);
    /// The keys that do the same as a click, for the tooltip.
    void setKeys(const QKeySequence& keys);
    void openPopup();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintNobody(QPainter& painter, const QRect& rect) const;
    void refresh();
    QString secondLine() const;
    /// A line for each account whose own status is another than the one for all.
    QStringList differing() const;
    QString ownName() const;
    QImage ownPicture() const;
    wire::Presence shownPresence() const;

    Core& m_core;
    const Theme& m_theme;
    QKeySequence m_keys;
    bool m_avatarOnly = false;
};

} // namespace jackdaw::ui
