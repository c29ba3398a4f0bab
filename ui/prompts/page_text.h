// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QTextBrowser>

#include "core/wire/rich_text.h"

namespace jackdaw::ui {

class Theme;

/// A formatted text of a network, to read, mark and copy; as high as it has to be. Entities become formats one by one:
/// nothing is read as markup, nothing is fetched. A link says where it leads and asks before it is opened.
class PageText final : public QTextBrowser {
    Q_OBJECT
public:
    PageText(const Theme& theme, const wire::RichText& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void write();
    void openLink(const QString& target);

    const Theme& m_theme;
    wire::RichText m_text;
};

/// Asks whether a web address shall be opened, and shows the whole of it with its real host; says so where it must not
/// be.
void askToOpen(const Theme& theme, const QString& target, QWidget* parent);

} // namespace jackdaw::ui
