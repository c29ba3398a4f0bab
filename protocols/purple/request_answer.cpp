// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/request_answer.h"

#include <purple.h>

namespace jackdaw::purple {
namespace {

struct Answer {
    PurpleRequestUiOps ops{};
    QByteArray text;
    bool unanswered = false;
};

/// The ops carry no data of ours: the answer stands behind them.
Answer& answer()
{
    static Answer only;
    return only;
}

void* answerInput(const char*, const char*, const char*, const char* suggestion, gboolean, gboolean, gchar*,
                  const char*, GCallback accept, const char*, GCallback cancel, PurpleAccount*, const char*,
                  PurpleConversation*, void* data)
{
    const QByteArray text = answer().text.isEmpty() ? QByteArray(suggestion) : answer().text;
    answer().unanswered = text.isEmpty();
    const GCallback callback = text.isEmpty() ? cancel : accept;
    if (callback)
        reinterpret_cast<PurpleRequestInputCb>(callback)(data, text.constData());
    return &answer();
}

} // namespace

AnswerInputs::AnswerInputs(const QString& text)
    : m_before(purple_request_get_ui_ops())
{
    answer().text = text.toUtf8();
    answer().unanswered = false;
    answer().ops.request_input = answerInput;
    purple_request_set_ui_ops(&answer().ops);
}

AnswerInputs::~AnswerInputs()
{
    purple_request_close(PURPLE_REQUEST_INPUT, &answer());
    purple_request_set_ui_ops(m_before);
}

bool AnswerInputs::failed() const
{
    return answer().unanswered;
}

} // namespace jackdaw::purple
