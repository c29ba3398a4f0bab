// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <request.h>

namespace jackdaw::purple {

/// While it lives, libpurple's one-line questions are answered with `text`, or with their own default if it is empty,
/// at once: for calls that ask what the command has said. One at a time.
class AnswerInputs {
public:
    explicit AnswerInputs(const QString& text);
    ~AnswerInputs();
    AnswerInputs(const AnswerInputs&) = delete;
    AnswerInputs& operator=(const AnswerInputs&) = delete;

    /// A question had no default and was cancelled.
    bool failed() const;

private:
    PurpleRequestUiOps* m_before;
};

} // namespace jackdaw::purple
