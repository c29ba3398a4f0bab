// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <functional>
#include <map>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/host/backend.h"

namespace jackdaw::purple {

/// The questions that stand open: requests, certificates, authorisations. Gives each its id, bounds what is shown, and
/// passes an answer on exactly once. Main thread.
class Prompts {
public:
    using Answered = std::function<void(const wire::AnswerPrompt& answer)>;
    using Acted = std::function<void(const QString& action, int row)>;

    explicit Prompts(host::Outlet& outlet);
    ~Prompts();
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;

    /// Sends prompt.opened with an id of its own, after cutting texts, fields and choices to what fits a frame.
    /// `answered` is called at most once, never from inside open(); it may open and close prompts. Returns the id;
    /// empty when too many like it are open (core/wire/prompt_limits.h): then treat the question as refused. A notice
    /// closes the oldest instead.
    /// `acted` hears what is done with the rows of a table, as often as it is.
    QString open(wire::PromptOpened prompt, Answered answered, Acted acted = {});

    /// More rows of an open table.
    void grow(const QString& id, QList<wire::PromptRow> rows);

    /// The network took the question back: prompt.closed, and `answered` is dropped uncalled. Unknown ids are fine.
    void close(const QString& id);
    void closeAll();

    /// Passes prompt.answer on. False when no such prompt stands (answered or closed meanwhile): not an error.
    bool answer(const wire::AnswerPrompt& answer);
    /// Passes prompt.act on. False when no such prompt stands.
    bool act(const wire::ActOnRow& command);

    host::Outlet& outlet() { return m_outlet; }
    int openCount() const { return int(m_open.size()); }

private:
    struct Open {
        wire::PromptKind kind = wire::PromptKind::Notice;
        QString sender;
        Answered answered;
        Acted acted;
    };

    bool makeRoom(wire::PromptKind kind, const QString& sender);
    void dismiss(qint64 number);

    host::Outlet& m_outlet;
    qint64 m_lastId = 0;
    std::map<qint64, Open> m_open; // by number, so that the first is the oldest
};

} // namespace jackdaw::purple
