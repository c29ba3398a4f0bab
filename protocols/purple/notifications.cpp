// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/notifications.h"

#include <purple.h>

#include <QCoreApplication>
#include <set>

#include "protocols/purple/markup.h"

namespace jackdaw::purple {

namespace {

constexpr int kMaximumRows = 200;

QString plain(const char* html)
{
    return html == nullptr ? QString() : plainFromHtml(html);
}

struct Notification {
    PurpleNotifyType type = PURPLE_NOTIFY_MESSAGE;
    QString prompt;
};

QString tableText(const PurpleNotifySearchResults* results)
{
    QStringList lines;
    QStringList titles;
    for (auto* l = results->columns; l != nullptr; l = l->next)
        titles.append(plain(static_cast<PurpleNotifySearchColumn*>(l->data)->title));
    lines.append(titles.join(QStringLiteral(" · ")));
    for (auto* row = results->rows; row != nullptr && lines.size() <= kMaximumRows; row = row->next) {
        QStringList cells;
        for (auto* cell = static_cast<GList*>(row->data); cell != nullptr; cell = cell->next)
            cells.append(plain(static_cast<const char*>(cell->data)));
        lines.append(cells.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

} // namespace

class Notifications::Private {
    Q_DECLARE_TR_FUNCTIONS(jackdaw::purple::Notifications)

public:
    explicit Private(Prompts& prompts)
        : m_prompts(prompts)
    {
        s_self = this;
        m_ops.notify_message = [](PurpleNotifyMsgType, const char* title, const char* primary, const char* secondary) {
            return s_self->tell(PURPLE_NOTIFY_MESSAGE, primary != nullptr ? primary : title, {plain(secondary)});
        };
        m_ops.notify_email = [](PurpleConnection*, const char* subject, const char* from, const char*, const char*) {
            return s_self->tell(PURPLE_NOTIFY_EMAILS, nullptr, {plain(from), plain(subject)}, {}, tr("New mail"));
        };
        m_ops.notify_emails = &emails;
        m_ops.notify_formatted = [](const char* title, const char* primary, const char* secondary, const char* text) {
            return s_self->tell(PURPLE_NOTIFY_FORMATTED, primary != nullptr ? primary : title,
                                {plain(secondary), plain(text)});
        };
        m_ops.notify_searchresults = [](PurpleConnection*, const char* title, const char* primary,
                                        const char* secondary, PurpleNotifySearchResults* results, gpointer) {
            return s_self->tell(PURPLE_NOTIFY_SEARCHRESULTS, primary != nullptr ? primary : title,
                                {plain(secondary), tableText(results)});
        };
        m_ops.notify_searchresults_new_rows = [](PurpleConnection*, PurpleNotifySearchResults* results, void*) {
            s_self->tell(PURPLE_NOTIFY_SEARCHRESULTS, nullptr, {tableText(results)});
        };
        m_ops.notify_userinfo = [](PurpleConnection*, const char* who, PurpleNotifyUserInfo* info) {
            auto* html = purple_notify_user_info_get_text_with_newline(info, "<br>");
            const auto text = plain(html);
            g_free(html);
            return s_self->tell(PURPLE_NOTIFY_USERINFO, who, {text}, plainText(who));
        };
        m_ops.notify_uri = [](const char* uri) {
            return s_self->tell(PURPLE_NOTIFY_URI, nullptr, {plainText(uri)}, {},
                                tr("The network offers a web address"));
        };
        m_ops.close_notify = [](PurpleNotifyType, void* handle) {
            if (s_self != nullptr)
                s_self->release(static_cast<Notification*>(handle));
        };
    }

    ~Private()
    {
        while (!m_open.empty()) {
            auto* notification = *m_open.begin();
            purple_notify_close(notification->type, notification);
            release(notification);
        }
        if (purple_notify_get_ui_ops() == &m_ops)
            purple_notify_set_ui_ops(nullptr);
        s_self = nullptr;
    }

    void setFilter(Filter filter) { m_filter = std::move(filter); }

    void install() { purple_notify_set_ui_ops(&m_ops); }

private:
    static void* emails(PurpleConnection* /*connection*/, size_t count, gboolean detailed, const char** subjects,
                        const char** froms, const char** /*tos*/, const char** /*urls*/)
    {
        if (count == 0)
            return nullptr;
        QStringList lines;
        for (size_t i = 0; detailed && i < count && i < 20; ++i)
            lines.append(QStringList{plain(froms[i]), plain(subjects[i])}.join(QStringLiteral(": ")));
        return s_self->tell(PURPLE_NOTIFY_EMAILS, nullptr, lines, {},
                            tr("%n new mail(s)", nullptr, int(qMin(count, size_t(999999)))));
    }

    // Null makes libpurple treat the notice as closed: its own callback then runs at once.
    void* tell(PurpleNotifyType type, const char* titleHtml, QStringList parts, const QString& subject = {},
               const QString& title = {})
    {
        parts.removeAll(QString());
        wire::PromptOpened prompt;
        prompt.kind = wire::PromptKind::Notice;
        prompt.title = titleHtml != nullptr ? plain(titleHtml) : title;
        prompt.text = parts.join(u'\n');
        prompt.subject = subject;
        if (m_filter && m_filter(prompt.title, prompt.text))
            return nullptr;
        auto* notification = new Notification{type, {}};
        m_open.insert(notification);
        notification->prompt = m_prompts.open(std::move(prompt), [notification](const wire::AnswerPrompt&) {
            notification->prompt.clear();
            purple_notify_close(notification->type, notification);
            if (s_self != nullptr)
                s_self->release(notification);
        });
        if (!notification->prompt.isEmpty())
            return notification;
        release(notification);
        return nullptr;
    }

    void release(Notification* notification)
    {
        if (m_open.erase(notification) == 0)
            return;
        const std::unique_ptr<Notification> owned(notification);
        m_prompts.close(owned->prompt);
    }

    // libpurple's ops carry no user data and are one table per process themselves.
    static inline Private* s_self = nullptr;

    Filter m_filter;
    Prompts& m_prompts;
    PurpleNotifyUiOps m_ops{};
    std::set<Notification*> m_open;
};

Notifications::Notifications(Prompts& prompts)
    : d(std::make_unique<Private>(prompts))
{
}

Notifications::~Notifications() = default;

void Notifications::setFilter(Filter filter)
{
    d->setFilter(std::move(filter));
}

void Notifications::install()
{
    d->install();
}

} // namespace jackdaw::purple
