// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/prompts/prompt.h"

namespace jackdaw {

/// The prompt's own title, or one for its kind.
QString promptTitle(const Prompt& prompt);
/// What the network says of it; of a certificate, what is wrong with it.
QString promptText(const Prompt& prompt);
/// What a certificate's machine-named problem means.
QString certificateProblem(const QString& problem, const wire::CertificateInfo& certificate);

} // namespace jackdaw
