// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDialog>

#include "core/base/ids.h"
#include "core/base/result.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

class FaceView;
class TextLabel;
class Theme;

/// What the user shows of themselves on one account: picture, name, mood; and the way to another password. Offers only
/// what the network has. Nothing changes before it is saved. Deletes itself when closed. Main thread.
class OwnProfileDialog final : public QDialog {
    Q_OBJECT
public:
    OwnProfileDialog(Core& core, const Theme& theme, AccountId account, QWidget* parent = nullptr);

    /// As if the user had chosen it.
    void takeFile(const QString& path);

private:
    void addPicture(QFormLayout* form);
    void addName(QFormLayout* form);
    void addMood(QFormLayout* form);
    void addFoot(QFormLayout* form);
    void chooseFile();
    void clearPicture();
    void askPassword();
    bool has(int feature) const;
    void save();
    void savePicture();
    void settle(const Result<void>& outcome);
    void complain(const QString& text);

    Core& m_core;
    const Theme& m_theme;
    AccountId m_account;
    FaceView* m_picture = nullptr;
    QPushButton* m_clear = nullptr;
    QCheckBox* m_everywhere = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_mood = nullptr;
    QLineEdit* m_moodText = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QString m_path; ///< of the picture that was chosen
    bool m_pictureChanged = false;
    int m_waiting = 0;
    bool m_failed = false;
};

} // namespace jackdaw::ui
