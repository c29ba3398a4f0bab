// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

#include "ui/theme/avatar.h"

namespace jackdaw::ui {

class Theme;

/// A person's picture, large and round, or their initials. Takes a picture that is dropped on it, where it may.
class FaceView final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kSide = 96;

    FaceView(const Theme& theme, const Avatar& avatar, QWidget* parent = nullptr);

    const Avatar& avatar() const { return m_avatar; }
    void setAvatar(const Avatar& avatar);
    void setPicture(const QImage& picture);
    void setTakesFiles(bool takes) { setAcceptDrops(takes); }

Q_SIGNALS:
    void fileDropped(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setTarget(bool target);

    const Theme& m_theme;
    Avatar m_avatar;
    bool m_target = false; ///< something is held over it
};

} // namespace jackdaw::ui
