// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>

#include "core/wire/events.h"
#include "protocols/host/backend.h"

namespace jackdaw::purple {

/// Keeps what a host would say about questions and certificates.
class FakeOutlet final : public host::Outlet {
public:
    void send(const wire::Event& event) override
    {
        if (const auto* asked = std::get_if<wire::PromptOpened>(&event))
            opened.append(*asked);
        else if (const auto* gone = std::get_if<wire::PromptClosed>(&event))
            closed.append(gone->prompt);
        else if (const auto* more = std::get_if<wire::PromptGrown>(&event))
            grown.append(*more);
        else if (const auto* one = std::get_if<wire::CertificateReplaced>(&event))
            replaced.append(*one);
        else if (const auto* file = std::get_if<wire::FileWritten>(&event))
            written.append(file->file);
    }
    void finish() override { }

    QList<wire::PromptOpened> opened;
    QStringList closed;
    QStringList written;
    QList<wire::PromptGrown> grown;
    QList<wire::CertificateReplaced> replaced;
};

} // namespace jackdaw::purple
