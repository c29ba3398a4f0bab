// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QImage>
#include <QWidget>

namespace jackdaw::ui {

class Theme;

/// A picture that a network put into a question, on white so that a code in it can be read by a camera; a sentence
/// where it is none. Fits its width.
class PictureView final : public QWidget {
    Q_OBJECT
public:
    PictureView(const Theme& theme, const QString& file, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    const QImage& image() const { return m_image; }

Q_SIGNALS:
    /// Decoded, or refused.
    void loaded();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize shownIn(int width) const;

    const Theme& m_theme;
    QImage m_image;
    bool m_loaded = false;
};

} // namespace jackdaw::ui
