// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/notifications.h"

#include <purple.h>

#include <set>

#include "protocols/purple/markup.h"
#include "protocols/purple/search_table.h"

namespace jackdaw::purple {

namespace {

QString plain(const char* html)
{
    return html == nullptr ? QString() : plainFromHtml(html);
}

struct Notification {
    PurpleNotifyType type = PURPLE_NOTIFY_MESSAGE;
    QString prompt;
    std::unique_ptr<SearchTable> table;
};

QString allOf(const wire::PromptOpened& prompt)
{
    QStringList parts{prompt.text, prompt.body.text};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString headOf(const char* title, const char* primary)
{
    return plain(primary != nullptr ? primary : title);
}

} // namespace

class Notifications::Private {
public:
    explicit Private(Prompts& prompts)
        : m_prompts(prompts)
    {
        s_self = this;
        m_ops.notify_message = [](PurpleNotifyMsgType, const char* title, const char* primary, const char* secondary) {
            wire::PromptOpened prompt;
            prompt.title = headOf(title, primary);
            prompt.text = plain(secondary);
            return s_self->tell(PURPLE_NOTIFY_MESSAGE, std::move(prompt));
        };
        m_ops.notify_email = [](PurpleConnection* connection, const char* subject, const char* from, const char* to,
                                const char* url) { return emails(connection, 1, TRUE, &subject, &from, &to, &url); };
        m_ops.notify_emails = &emails;
        m_ops.notify_formatted = [](const char* title, const char* primary, const char* secondary, const char* text) {
            wire::PromptOpened prompt;
            prompt.kind = wire::PromptKind::Page;
            prompt.title = headOf(title, primary);
            prompt.text = plain(secondary);
            prompt.body = fromHtml(text == nullptr ? "" : text);
            return s_self->tell(PURPLE_NOTIFY_FORMATTED, std::move(prompt));
        };
        m_ops.notify_searchresults = &table;
        m_ops.notify_searchresults_new_rows = &newRows;
        m_ops.notify_userinfo = [](PurpleConnection*, const char* who, PurpleNotifyUserInfo* info) {
            if (s_self->m_takeProfile && s_self->m_takeProfile(who, info))
                return static_cast<void*>(nullptr);
            wire::PromptOpened prompt;
            prompt.kind = wire::PromptKind::Page;
            prompt.title = plainText(who);
            prompt.subject = prompt.title;
            auto* html = purple_notify_user_info_get_text_with_newline(info, "<br>");
            prompt.body = fromHtml(html);
            g_free(html);
            return s_self->tell(PURPLE_NOTIFY_USERINFO, std::move(prompt));
        };
        m_ops.notify_uri = [](const char* uri) {
            wire::PromptOpened prompt;
            prompt.kind = wire::PromptKind::Link;
            prompt.link = plainText(uri);
            if (s_self->m_takeLink && s_self->m_takeLink(prompt.link))
                return static_cast<void*>(nullptr);
            return s_self->tell(PURPLE_NOTIFY_URI, std::move(prompt));
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

    void onLink(std::function<bool(const QString&)> take) { m_takeLink = std::move(take); }

    void onMail(std::function<void(const wire::MailChanged&)> receive) { m_onMail = std::move(receive); }

    void onProfile(ProfileTaker take) { m_takeProfile = std::move(take); }

    void install() { purple_notify_set_ui_ops(&m_ops); }

private:
    static void* emails(PurpleConnection* /*connection*/, size_t count, gboolean detailed, const char** subjects,
                        const char** froms, const char** /*tos*/, const char** urls)
    {
        constexpr size_t kMost = 20;
        wire::MailChanged mail;
        mail.count = int(qMin(count, size_t(999999)));
        const auto at = [](const char** texts, size_t i) { return texts == nullptr ? QString() : plain(texts[i]); };
        for (size_t i = 0; detailed && i < qMin(count, kMost); ++i) {
            mail.mails.append({at(froms, i), at(subjects, i), {}});
            if (urls != nullptr && urls[i] != nullptr)
                mail.mails.back().link = plainText(urls[i]);
        }
        if (s_self->m_onMail)
            s_self->m_onMail(mail);
        return nullptr;
    }

    static void* table(PurpleConnection* connection, const char* title, const char* primary, const char* secondary,
                       PurpleNotifySearchResults* results, gpointer data)
    {
        auto table = std::make_unique<SearchTable>(connection, results, data);
        wire::PromptOpened prompt;
        prompt.kind = wire::PromptKind::Table;
        prompt.title = headOf(title, primary);
        prompt.text = plain(secondary);
        table->describe(prompt);
        return s_self->tell(PURPLE_NOTIFY_SEARCHRESULTS, std::move(prompt), std::move(table));
    }

    static void newRows(PurpleConnection* /*connection*/, PurpleNotifySearchResults* results, void* handle)
    {
        auto* notification = static_cast<Notification*>(handle);
        if (!s_self->m_open.contains(notification) || !notification->table)
            return;
        notification->table->append(results);
        s_self->m_prompts.grow(notification->prompt, SearchTable::rowsOf(results));
    }

    // Null makes libpurple treat the notice as closed: its own callback then runs at once.
    void* tell(PurpleNotifyType type, wire::PromptOpened prompt, std::unique_ptr<SearchTable> table = {})
    {
        if (m_filter && m_filter(prompt.title, allOf(prompt)))
            return nullptr;
        auto* notification = new Notification{type, {}, std::move(table)};
        m_open.insert(notification);
        const auto act = [notification](const QString& action, int row) {
            if (notification->table)
                notification->table->act(action, row);
        };
        const auto closed = [notification](const wire::AnswerPrompt&) {
            notification->prompt.clear();
            purple_notify_close(notification->type, notification);
            if (s_self != nullptr)
                s_self->release(notification);
        };
        notification->prompt = m_prompts.open(std::move(prompt), closed, act);
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
    std::function<void(const wire::MailChanged&)> m_onMail;
    std::function<bool(const QString& link)> m_takeLink;
    ProfileTaker m_takeProfile;
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

void Notifications::onLink(std::function<bool(const QString& link)> take)
{
    d->onLink(std::move(take));
}

void Notifications::onMail(std::function<void(const wire::MailChanged& mail)> receive)
{
    d->onMail(std::move(receive));
}

void Notifications::onProfile(ProfileTaker take)
{
    d->onProfile(std::move(take));
}

void Notifications::install()
{
    d->install();
}

} // namespace jackdaw::purple
