// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include "core/wire/types.h"

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace jackdaw::ui {

class Theme;

/// Asks a list of wire::Field: label above, input, hint below; advanced fields behind a switch. A risky value shows
/// what is at stake and stands only with a consent of its own. Knows nothing of who asks. Values are QString, bool,
/// qlonglong or QStringList, as Field::defaultValue is.
class FieldForm final : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(const Theme& theme, QWidget* parent = nullptr);

    /// Says which fields may stay empty, as a form for settings does; those who ask questions rarely know. On at first;
    /// set it before the fields.
    void setOptionalMarked(bool marked) { m_optionalMarked = marked; }
    void setFields(const QList<wire::Field>& fields, const QVariantMap& values = {});
    QVariantMap values() const;
    /// Only those that differ from their defaults.
    QVariantMap changedValues() const;
    /// A sentence naming the first required field that is empty, or the first risk not agreed to; empty: all is well.
    QString problem() const;
    /// Puts the keyboard on what problem() is about.
    void focusProblem();
    void focusFirst();
    /// Lets Tab come here after `before`, input by input as they stand. Returns the last of them.
    QWidget* continueTab(QWidget* before);
    bool isEmpty() const { return m_fields.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeInput(const wire::Field& field, const QVariant& value);
    QWidget* makeText(const wire::Field& field, const QVariant& value);
    QWidget* makeChoice(const wire::Field& field, const QVariant& value);
    QWidget* makeList(const wire::Field& field, const QVariant& value);
    void addField(QVBoxLayout* layout, const wire::Field& field, const QVariant& value);
    void addPicture(QVBoxLayout* lines, const wire::Field& field);
    void addRisk(QVBoxLayout* lines, const wire::Field& field, bool agreed);
    bool isRisky(const wire::Field& field) const;
    bool isMissing(const wire::Field& field) const;
    bool isUnagreed(const wire::Field& field) const;
    QVariant valueOf(const wire::Field& field) const;
    void clear();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QList<wire::Field> m_fields;
    QHash<QString, QWidget*> m_inputs;
    QHash<QString, QCheckBox*> m_consents; ///< by the key of the risky field
    QToolButton* m_fold = nullptr;         ///< shows the advanced ones
    bool m_optionalMarked = true;
};

} // namespace jackdaw::ui
