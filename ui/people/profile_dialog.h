// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/people/profile_service.h"

class QPushButton;
class QVBoxLayout;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class FaceView;
class TextLabel;
class Theme;

/// Whose profile is looked at.
struct ProfileOf {
    AccountId account;
    QString address;
    QString room = {}; ///< when `address` is a nick there
    QString name = {}; ///< what the user calls them; empty: the address
};

/// What a network tells of a person: asked when it opens unless it is `known`, shown as plain facts; links ask before
/// they are opened. Deletes itself when closed. Main thread.
class ProfileDialog final : public QDialog {
    Q_OBJECT
public:
    ProfileDialog(Core& core, const Theme& theme, const ProfileOf& person, QWidget* parent = nullptr,
                  const std::optional<ProfileService::Profile>& known = {});

private:
    void addHead(QVBoxLayout* layout);
    void ask();
    void present(const ProfileService::Outcome& outcome);
    void addItems(const QList<wire::ProfileItem>& items);
    void say(const QString& text, bool isError);

    Core& m_core;
    const Theme& m_theme;
    ProfileOf m_person;
    FaceView* m_picture = nullptr;
    TextLabel* m_state = nullptr;
    QWidget* m_items = nullptr;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace jackdaw::ui
