// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace jackdaw::ui {

class Theme;

/// "Details": the network's own words, folded away. Hidden when there are none.
class DetailsBox final : public QWidget {
    Q_OBJECT
public:
    explicit DetailsBox(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);

private:
    QToolButton* m_fold;
    QPlainTextEdit* m_text;
};

} // namespace jackdaw::ui
