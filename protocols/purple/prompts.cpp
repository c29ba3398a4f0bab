// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/prompts.h"

#include <utility>
#include <vector>

#include "core/wire/prompt_limits.h"
#include "protocols/purple/markup.h"

namespace jackdaw::purple {

namespace {

constexpr qsizetype kMaximumTitle = 500;
constexpr qsizetype kMaximumBody = 32 * 1024;
constexpr qsizetype kMaximumFields = 200;
constexpr qsizetype kMaximumChoices = 500;

// All of a prompt's fields and choices together, in UTF-16 code units: six bytes each in the worst JSON still fit a
// frame.
constexpr qsizetype kMaximumTotal = 100 * 1024;

class Budget {
public:
    void cut(QString& text, qsizetype maximum)
    {
        maximum = qMin(maximum, m_left);
        if (text.size() > maximum) {
            text.truncate(qMax(qsizetype(0), maximum - 1));
            if (!text.isEmpty() && text.back().isHighSurrogate())
                text.chop(1);
            text.append(QChar(0x2026));
        }
        m_left = qMax(qsizetype(0), m_left - text.size());
    }

    void cut(QList<wire::Choice>& choices)
    {
        if (choices.size() > kMaximumChoices)
            choices.resize(kMaximumChoices);
        for (auto& choice : choices) {
            cut(choice.label, kMaximumTitle);
            m_left = qMax(qsizetype(0), m_left - choice.value.size());
        }
    }

    /// Rows that no longer fit are left out.
    void cut(QList<wire::PromptRow>& rows)
    {
        qsizetype kept = 0;
        for (; kept < rows.size() && !spent(); ++kept) {
            for (QString& cell : rows[kept].cells)
                cut(cell, kMaximumTitle);
        }
        rows.resize(kept);
    }

    void cut(wire::RichText& text)
    {
        cut(text.text, kMaximumText);
        const auto end = int(text.text.size());
        text.entities.removeIf([end](const wire::Entity& entity) { return entity.offset + entity.length > end; });
    }

    bool spent() const { return m_left == 0; }

private:
    qsizetype m_left = kMaximumTotal;
};

void bound(wire::PromptOpened& prompt)
{
    Budget budget;
    budget.cut(prompt.title, kMaximumTitle);
    budget.cut(prompt.subject, kMaximumTitle);
    budget.cut(prompt.text, kMaximumBody);
    budget.cut(prompt.acceptLabel, kMaximumTitle);
    budget.cut(prompt.rejectLabel, kMaximumTitle);
    budget.cut(prompt.choices);
    budget.cut(prompt.body);
    if (prompt.columns.size() > kMaximumFields)
        prompt.columns.resize(kMaximumFields);
    for (QString& column : prompt.columns)
        budget.cut(column, kMaximumTitle);
    budget.cut(prompt.rowActions);
    budget.cut(prompt.rows);
    if (prompt.fields.size() > kMaximumFields)
        prompt.fields.resize(kMaximumFields);
    for (auto& field : prompt.fields) {
        budget.cut(field.label, 2 * kMaximumTitle);
        budget.cut(field.hint, kMaximumTitle);
        budget.cut(field.choices);
        if (field.defaultValue.typeId() == QMetaType::QString) {
            auto value = field.defaultValue.toString();
            budget.cut(value, kMaximumBody);
            field.defaultValue = value;
        }
    }
    for (qsizetype i = prompt.fields.size(); budget.spent() && i > kMaximumFields / 4; --i)
        prompt.fields.removeLast();
}

} // namespace

Prompts::Prompts(host::Outlet& outlet)
    : m_outlet(outlet)
{
}

Prompts::~Prompts() = default;

QString Prompts::open(wire::PromptOpened prompt, Answered answered, Acted acted)
{
    bound(prompt);
    const QString sender = wire::senderOf(prompt);
    if (!makeRoom(prompt.kind, sender))
        return {};
    const auto number = ++m_lastId;
    prompt.prompt = QString::number(number);
    m_open.emplace(number, Open{prompt.kind, sender, std::move(answered), std::move(acted)});
    m_outlet.send(prompt);
    return prompt.prompt;
}

void Prompts::close(const QString& id)
{
    if (m_open.erase(id.toLongLong()) > 0)
        m_outlet.send(wire::PromptClosed{id});
}

void Prompts::closeAll()
{
    const auto open = std::exchange(m_open, {});
    for (const auto& [number, prompt] : open)
        m_outlet.send(wire::PromptClosed{QString::number(number)});
}

bool Prompts::answer(const wire::AnswerPrompt& answer)
{
    const auto it = m_open.find(answer.prompt.toLongLong());
    if (it == m_open.end())
        return false;
    // Out of the list first: what is called may open, close and answer.
    const auto answered = std::move(it->second.answered);
    m_open.erase(it);
    if (answered)
        answered(answer);
    return true;
}

void Prompts::grow(const QString& id, QList<wire::PromptRow> rows)
{
    if (!m_open.contains(id.toLongLong()))
        return;
    Budget().cut(rows);
    m_outlet.send(wire::PromptGrown{id, std::move(rows)});
}

bool Prompts::act(const wire::ActOnRow& command)
{
    const auto it = m_open.find(command.prompt.toLongLong());
    if (it == m_open.end())
        return false;
    // A copy: what is called may close the prompt.
    if (const auto acted = it->second.acted)
        acted(command.action, command.row);
    return true;
}

bool Prompts::makeRoom(wire::PromptKind kind, const QString& sender)
{
    const wire::PromptRank rank = wire::rankOf(kind);
    std::vector<qint64> ofRank;
    std::vector<qint64> ofSender;
    for (const auto& [number, open] : m_open) {
        if (wire::rankOf(open.kind) != rank)
            continue;
        ofRank.push_back(number);
        if (!sender.isEmpty() && open.sender == sender)
            ofSender.push_back(number);
    }
    const bool tooManyOfOne = ofSender.size() >= size_t(wire::kMostPromptsOfOne);
    if (!tooManyOfOne && ofRank.size() < size_t(wire::mostPrompts(rank)))
        return true;
    if (kind != wire::PromptKind::Notice)
        return false;
    dismiss(tooManyOfOne ? ofSender.front() : ofRank.front());
    return true;
}

void Prompts::dismiss(qint64 number)
{
    wire::AnswerPrompt dismissed;
    dismissed.prompt = QString::number(number);
    m_outlet.send(wire::PromptClosed{dismissed.prompt});
    answer(dismissed);
}

} // namespace jackdaw::purple
