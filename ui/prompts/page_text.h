// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>
#include <memory>

#include "ui/conversation/rich_text_block.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

/// A formatted text of a network, to read, mark and copy; as high as it has to be. Nothing is read as markup, nothing
/// is fetched. Tab goes from link to link; a link says where it leads and asks before it is opened.
class PageText final : public QWidget {
    Q_OBJECT
public:
    PageText(const Theme& theme, const wire::RichText& text, QWidget* parent = nullptr,
             TextStyle style = TextStyle::Text);

    /// Lines begin where the interface does, as those of labels, and not each where its own text does.
    void setOneEdge();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    std::unique_ptr<RichTextBlock> made(int width) const;
    void remake();
    void mark(int from, int to);
    /// Index of the link under a point; -1: none.
    int linkAt(const QPointF& point) const;
    void openLink(int entity);

    const Theme& m_theme;
    wire::RichText m_text;
    TextStyle m_style;
    std::unique_ptr<RichTextBlock> m_block;
    TextRange m_selection;
    int m_pressed = -1; ///< position where marking began
    int m_link = -1;    ///< the one the keyboard is on
    bool m_marked = false;
    bool m_oneEdge = false;
};

/// Asks whether a web address shall be opened, and shows the whole of it with its real host; says so where it must not
/// be.
void askToOpen(const Theme& theme, const QString& target, QWidget* parent);

} // namespace jackdaw::ui
