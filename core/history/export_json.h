// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/history/export_format.h"

namespace jackdaw {

/// {"conversations":[{"title", "address", "account", "kind", "messages":[{"time", "direction", "kind", "sender",
/// "name", "text", "entities", "state"}]}]}; a line for each message, times in ISO 8601 UTC.
class JsonExport final : public ExportFormatter {
public:
    explicit JsonExport(QIODevice& device);

    void begin() override;
    void beginConversation(const ExportedConversation& conversation) override;
    void add(const Message& message) override;
    void endConversation() override;
    void end() override;

private:
    QIODevice& m_device;
    bool m_firstConversation = true;
    bool m_firstMessage = true;
};

} // namespace jackdaw
