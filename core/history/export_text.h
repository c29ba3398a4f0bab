// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/history/export_format.h"

namespace jackdaw {

/// "[2026-11-22 14:02:11] Bob: hello"; further lines of a message are indented. UTF-8.
class TextExport final : public ExportFormatter {
public:
    explicit TextExport(QIODevice& device);

    void begin() override;
    void beginConversation(const ExportedConversation& conversation) override;
    void add(const Message& message) override;
    void endConversation() override;
    void end() override;

private:
    QIODevice& m_device;
    bool m_first = true;
};

} // namespace jackdaw
