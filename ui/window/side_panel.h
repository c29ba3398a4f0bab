// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class ContactListView;
class EmptyPage;
class FilesButton;
class StatusButton;
class TextLabel;
class Theme;

/// The left side: own status, filter, list, and a line about the accounts. In a narrow window a rail of avatars.
class SidePanel final : public QWidget {
    Q_OBJECT
public:
    SidePanel(Core& core, const Theme& theme, QWidget* parent = nullptr);

    ContactListView& view() const { return *m_view; }
    QLineEdit& filter() const { return *m_filter; }
    StatusButton& status() const { return *m_status; }
    FilesButton& files() const { return *m_files; }
    QToolButton& addButton() const { return *m_add; }
    QToolButton& menuButton() const { return *m_menu; }
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    void focusFilter();
    /// The list, or the filter while there is nothing in the list.
    void focusList();

Q_SIGNALS:
    void addContactRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeFooter();
    void refreshSummary();
    void refreshEmpty();

    Core& m_core;
    const Theme& m_theme;
    StatusButton* m_status;
    QLineEdit* m_filter;
    ContactListView* m_view;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    TextLabel* m_summary = nullptr;
    QWidget* m_dot = nullptr;
    FilesButton* m_files = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_menu = nullptr;
    bool m_rail = false;
};

} // namespace jackdaw::ui
