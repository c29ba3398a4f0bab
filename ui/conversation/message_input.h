// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace jackdaw::ui {

class InputEdit;
class Theme;

/// The frame around the input: the field, the send button, and above it what commands there are while one is typed.
/// Main thread.
class MessageInput final : public QWidget {
    Q_OBJECT
public:
    explicit MessageInput(const Theme& theme, QWidget* parent = nullptr);

    InputEdit& edit() { return *m_edit; }
    QString text() const;
    void setText(const QString& text);
    /// The most the field may grow to, in pixels.
    void setMaximumGrowth(int pixels);
    /// What stands in the empty field: to whom one writes, or why one cannot.
    void setHint(const QString& hint);
    void setWritable(bool writable);
    /// Whether there is a button to send files with.
    void setAttachable(bool attachable);
    /// Lines shown above the field; empty: none.
    void setHelp(const QStringList& lines);

Q_SIGNALS:
    void sendRequested();
    void attachRequested();
    void textChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyLook();
    void grow();
    void refreshSend();

    const Theme& m_theme;
    QLabel* m_help = nullptr;
    QWidget* m_frame = nullptr;
    InputEdit* m_edit = nullptr;
    QToolButton* m_attach = nullptr;
    QToolButton* m_send = nullptr;
    int m_maximum = 200;
};

} // namespace jackdaw::ui
