// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/history/export_format.h"

namespace jackdaw {

/// One page that needs nothing else: no script, nothing loaded from anywhere. Each message runs in its own direction.
class HtmlExport final : public ExportFormatter {
public:
    explicit HtmlExport(QIODevice& device);

    void begin() override;
    void beginConversation(const ExportedConversation& conversation) override;
    void add(const Message& message) override;
    void endConversation() override;
    void end() override;

private:
    void write(const QString& text);

    QIODevice& m_device;
    QString m_day;
};

/// Rich text as HTML in which only its entities are tags; links lead to web, mail and telephone addresses only.
QString exportedHtml(const wire::RichText& body);

} // namespace jackdaw
