// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/requests.h"

#include <purple.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <libintl.h>
#include <set>
#include <vector>

#include "protocols/purple/form_files.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/request_fields.h"
#include "protocols/purple/written_files.h"

namespace jackdaw::purple {

namespace {

const QString kPath = QStringLiteral("path");

QString plain(const char* html)
{
    return html == nullptr ? QString() : plainFromHtml(html);
}

// Button labels mark their keyboard letter with "_".
QString buttonText(const char* label)
{
    return plain(label).remove(u'_');
}

/// What a prpl calls an answer; nothing where it only says OK or Cancel, which the interface says better.
QString answerText(const char* label)
{
    const auto text = buttonText(label);
    for (const char* common : {"OK", "_OK", "Cancel", "_Cancel"}) {
        if (text == buttonText(dgettext("pidgin", common)))
            return {};
    }
    return text;
}

void nameAnswers(wire::PromptOpened& prompt, const char* accept, const char* reject)
{
    prompt.acceptLabel = answerText(accept);
    prompt.rejectLabel = answerText(reject);
}

struct Request {
    PurpleRequestType type = PURPLE_REQUEST_INPUT;
    QString prompt;
    GCallback accepted = nullptr;
    GCallback rejected = nullptr;
    void* data = nullptr;
    PurpleRequestFields* fields = nullptr; // ours to destroy when the request closes
    std::vector<int> choices = {};         // values, by position
    std::vector<GCallback> actions = {};
    int automatic = -1;
    QVariantMap known = {}; // answers of a form that nobody is asked for
    guint idle = 0;
    bool writes = false; // what is chosen
    bool isFolder = false;
};

template <typename Callback, typename Value>
void call(GCallback callback, void* data, Value value)
{
    if (callback != nullptr)
        reinterpret_cast<Callback>(callback)(data, value);
}

wire::PromptOpened describe(wire::PromptKind kind, const char* title, const char* primary, const char* secondary,
                            const char* who)
{
    wire::PromptOpened prompt;
    prompt.kind = kind;
    prompt.title = plain(primary != nullptr ? primary : title);
    prompt.text = plain(secondary);
    prompt.subject = who == nullptr ? QString() : plainText(who);
    return prompt;
}

} // namespace

class Requests::Private {
    Q_DECLARE_TR_FUNCTIONS(jackdaw::purple::Requests)

public:
    explicit Private(Prompts& prompts)
        : m_prompts(prompts)
        , m_written([this](const QString& name) { m_prompts.outlet().send(wire::FileWritten{name}); })
    {
        s_self = this;
        m_ops.request_input = &input;
        m_ops.request_choice = &choice;
        m_ops.request_action = &action;
        m_ops.request_action_with_icon = &actionWithIcon;
        m_ops.request_fields = &fields;
        m_ops.request_file = &file;
        m_ops.request_folder = &folder;
        m_ops.request_screenshare_media = &screenshare;
        m_ops.close_request = &close;
    }

    ~Private()
    {
        while (!m_requests.empty()) {
            auto* request = *m_requests.begin();
            purple_request_close(request->type, request);
            release(request); // libpurple no longer knew it
        }
        if (purple_request_get_ui_ops() == &m_ops)
            purple_request_set_ui_ops(nullptr);
        s_self = nullptr;
    }

    void answerActionsBy(Chosen chosen) { m_chosen = std::move(chosen); }

    void answerKnown(std::function<QVariantMap()> known) { m_known = std::move(known); }

    void showBeside(std::function<FieldPicture(const QString&)> pictureOf) { m_pictureOf = std::move(pictureOf); }

    void install() { purple_request_set_ui_ops(&m_ops); }

    void setSpool(const QString& folder) { m_files = FormFiles(folder); }

private:
    static void* input(const char* title, const char* primary, const char* secondary, const char* value,
                       gboolean multiline, gboolean masked, gchar* /*hint*/, const char* okText, GCallback ok,
                       const char* cancelText, GCallback cancel, PurpleAccount* /*account*/, const char* who,
                       PurpleConversation* /*conversation*/, void* data)
    {
        auto prompt
            = describe(masked ? wire::PromptKind::Password : wire::PromptKind::Form, title, primary, secondary, who);
        nameAnswers(prompt, okText, cancelText);
        wire::Field field;
        field.key = QStringLiteral("value");
        field.label = prompt.title;
        field.kind = masked ? wire::FieldKind::Password
            : multiline     ? wire::FieldKind::MultilineText
                            : wire::FieldKind::Text;
        field.secret = masked;
        if (value != nullptr)
            field.defaultValue = plainText(value);
        prompt.fields = {field};
        return s_self->ask(
            new Request{.type = PURPLE_REQUEST_INPUT, .prompt = {}, .accepted = ok, .rejected = cancel, .data = data},
            std::move(prompt));
    }

    static void* choice(const char* title, const char* primary, const char* secondary, int value, const char* okText,
                        GCallback ok, const char* cancelText, GCallback cancel, PurpleAccount* /*account*/,
                        const char* who, PurpleConversation* /*conversation*/, void* data, va_list choices)
    {
        auto* request = new Request{
            .type = PURPLE_REQUEST_CHOICE, .prompt = {}, .accepted = ok, .rejected = cancel, .data = data};
        auto prompt = describe(wire::PromptKind::Choice, title, primary, secondary, who);
        nameAnswers(prompt, okText, cancelText);
        while (const char* label = va_arg(choices, const char*)) {
            request->choices.push_back(va_arg(choices, int));
            prompt.choices.append({QString::number(request->choices.size() - 1), buttonText(label)});
            if (request->choices.back() == value)
                prompt.defaultChoice = prompt.choices.back().value;
        }
        return s_self->ask(request, std::move(prompt));
    }

    static void* action(const char* title, const char* primary, const char* secondary, int standard,
                        PurpleAccount* /*account*/, const char* who, PurpleConversation* /*conversation*/, void* data,
                        size_t count, va_list actions)
    {
        auto* request = new Request{.type = PURPLE_REQUEST_ACTION, .prompt = {}, .data = data};
        auto prompt = describe(wire::PromptKind::Choice, title, primary, secondary, who);
        prompt.picture = std::exchange(s_self->m_picture, {});
        for (size_t i = 0; i < count; ++i) {
            prompt.choices.append({QString::number(i), buttonText(va_arg(actions, const char*))});
            request->actions.push_back(va_arg(actions, GCallback));
        }
        if (standard >= 0 && size_t(standard) < count)
            prompt.defaultChoice = QString::number(standard);
        if (s_self->m_chosen && !prompt.defaultChoice.isEmpty())
            request->automatic = s_self->m_chosen(standard, int(count));
        if (request->automatic >= 0)
            return s_self->later(request);
        return s_self->ask(request, std::move(prompt));
    }

    static void* actionWithIcon(const char* title, const char* primary, const char* secondary, int standard,
                                PurpleAccount* account, const char* who, PurpleConversation* conversation,
                                gconstpointer icon, gsize size, void* data, size_t count, va_list actions)
    {
        s_self->m_picture = s_self->m_files.put(icon, size);
        return action(title, primary, secondary, standard, account, who, conversation, data, count, actions);
    }

    static void* fields(const char* title, const char* primary, const char* secondary, PurpleRequestFields* fields,
                        const char* okText, GCallback ok, const char* cancelText, GCallback cancel,
                        PurpleAccount* /*account*/, const char* who, PurpleConversation* /*conversation*/, void* data)
    {
        auto prompt = describe(wire::PromptKind::Form, title, primary, secondary, who);
        nameAnswers(prompt, okText, cancelText);
        prompt.fields = describeFields(fields, s_self->m_files);
        auto* request = new Request{.type = PURPLE_REQUEST_FIELDS,
                                    .prompt = {},
                                    .accepted = ok,
                                    .rejected = cancel,
                                    .data = data,
                                    .fields = fields};
        s_self->takeKnown(*request, prompt);
        s_self->addPictures(prompt.fields);
        const bool isOpen = std::ranges::any_of(
            prompt.fields, [](const wire::Field& field) { return field.kind != wire::FieldKind::Label; });
        if (!request->known.isEmpty() && !isOpen)
            return s_self->later(request);
        return s_self->ask(request, std::move(prompt));
    }

    static void* file(const char* title, const char* name, gboolean save, GCallback ok, GCallback cancel,
                      PurpleAccount* /*account*/, const char* who, PurpleConversation* /*conversation*/, void* data)
    {
        return askPath(PURPLE_REQUEST_FILE, save ? wire::FieldKind::SaveFile : wire::FieldKind::File, title, name, who,
                       ok, cancel, data);
    }

    static void* folder(const char* title, const char* name, GCallback ok, GCallback cancel, PurpleAccount* /*account*/,
                        const char* who, PurpleConversation* /*conversation*/, void* data)
    {
        return askPath(PURPLE_REQUEST_FOLDER, wire::FieldKind::Folder, title, name, who, ok, cancel, data);
    }

    static void* askPath(PurpleRequestType type, wire::FieldKind kind, const char* title, const char* name,
                         const char* who, GCallback ok, GCallback cancel, void* data)
    {
        const bool isFolder = kind == wire::FieldKind::Folder;
        auto prompt = describe(wire::PromptKind::Form, title, nullptr, nullptr, who);
        if (prompt.title.isEmpty())
            prompt.title = isFolder ? tr("Choose a folder") : tr("Choose a file");
        wire::Field field;
        field.key = kPath;
        field.label = isFolder ? tr("Folder") : tr("File");
        field.kind = kind;
        field.required = true;
        if (name != nullptr)
            field.defaultValue = plainText(name);
        prompt.fields = {field};
        return s_self->ask(new Request{.type = type,
                                       .prompt = {},
                                       .accepted = ok,
                                       .rejected = cancel,
                                       .data = data,
                                       .writes = kind != wire::FieldKind::File,
                                       .isFolder = isFolder},
                           std::move(prompt));
    }

    static void* screenshare(const char* title, const char* primary, const char* /*secondary*/,
                             PurpleAccount* /*account*/, GCallback callback, void* data)
    {
        return refuse(PURPLE_REQUEST_SCREENSHARE, title, primary, callback, data);
    }

    static void* refuse(PurpleRequestType type, const char* title, const char* name, GCallback cancel, void* data)
    {
        wire::PromptOpened notice;
        notice.kind = wire::PromptKind::Notice;
        notice.title = plain(title);
        notice.text = tr("Screens cannot be shared, so this was declined.");
        if (name != nullptr)
            notice.text += u'\n' + plainText(name);
        s_self->m_prompts.open(notice, {});
        return s_self->later(new Request{.type = type, .prompt = {}, .rejected = cancel, .data = data});
    }

    void takeKnown(Request& request, wire::PromptOpened& prompt) const
    {
        const QVariantMap known = m_known ? m_known() : QVariantMap();
        prompt.fields.removeIf([&](const wire::Field& field) {
            if (!known.contains(field.key))
                return false;
            request.known.insert(field.key, known.value(field.key));
            return true;
        });
    }

    void addPictures(QList<wire::Field>& fields) const
    {
        for (qsizetype i = 0; m_pictureOf && i < fields.size(); ++i) {
            const FieldPicture picture = m_pictureOf(fields[i].key);
            const QString file = m_files.put(picture.bytes.constData(), size_t(picture.bytes.size()));
            if (file.isEmpty()) {
                if (!picture.link.isEmpty())
                    fields[i].hint = tr("The picture is at %1").arg(picture.link);
                continue;
            }
            wire::Field shown;
            shown.key = fields[i].key + QStringLiteral("-picture");
            shown.kind = wire::FieldKind::Image;
            shown.defaultValue = file;
            fields.insert(i++, shown);
        }
    }

    void* ask(Request* request, wire::PromptOpened prompt)
    {
        m_requests.insert(request);
        request->prompt = m_prompts.open(std::move(prompt), [request](const wire::AnswerPrompt& answer) {
            request->prompt.clear();
            finish(request, answer.accepted, answer.values);
        });
        return request->prompt.isEmpty() ? later(request) : request;
    }

    // libpurple learns of the request only when the op has returned: what needs no person is answered on the next
    // turn.
    void* later(Request* request)
    {
        m_requests.insert(request);
        request->idle = g_idle_add(
            [](gpointer data) -> gboolean {
                auto* pending = static_cast<Request*>(data);
                pending->idle = 0;
                QVariantMap values;
                if (pending->automatic >= 0)
                    values.insert(QStringLiteral("choice"), pending->automatic);
                finish(pending, pending->automatic >= 0 || !pending->known.isEmpty(), values);
                return G_SOURCE_REMOVE;
            },
            request);
        return request;
    }

    static void finish(Request* request, bool accepted, const QVariantMap& values)
    {
        // What is called may close the request, or all of the connection's: then it is gone from the set.
        answer(*request, accepted, values);
        if (s_self != nullptr && s_self->m_requests.contains(request))
            purple_request_close(request->type, request);
    }

    static void answer(const Request& request, bool accepted, const QVariantMap& values)
    {
        const auto callback = accepted ? request.accepted : request.rejected;
        const auto chosen = values.value(QStringLiteral("choice")).toString();
        bool known = false;
        auto index = chosen.toInt(&known);
        switch (request.type) {
        case PURPLE_REQUEST_INPUT:
            call<PurpleRequestInputCb>(callback, request.data,
                                       values.value(QStringLiteral("value")).toString().toUtf8().constData());
            return;
        case PURPLE_REQUEST_CHOICE:
            if (accepted && (!known || index < 0 || size_t(index) >= request.choices.size()))
                return call<PurpleRequestChoiceCb>(request.rejected, request.data, -1);
            return call<PurpleRequestChoiceCb>(callback, request.data, accepted ? request.choices[size_t(index)] : -1);
        case PURPLE_REQUEST_ACTION:
            // libpurple puts the way out last where there are two; with more, closing the window calls nothing.
            if (!accepted || !known)
                index = request.actions.size() <= 2 ? int(request.actions.size()) - 1 : -1;
            if (index >= 0 && size_t(index) < request.actions.size())
                call<PurpleRequestActionCb>(request.actions[size_t(index)], request.data, index);
            return;
        case PURPLE_REQUEST_FIELDS:
            if (accepted) {
                fillFields(request.fields, values);
                fillFields(request.fields, request.known);
            }
            return call<PurpleRequestFieldsCb>(callback, request.data, request.fields);
        case PURPLE_REQUEST_FILE:
        case PURPLE_REQUEST_FOLDER:
            return answerPath(request, accepted, values.value(kPath).toString());
        case PURPLE_REQUEST_SCREENSHARE:
            return call<PurpleRequestScreenshareCb>(request.rejected, request.data, nullptr);
        }
    }

    static void answerPath(const Request& request, bool accepted, const QString& name)
    {
        const QString path = accepted ? s_self->m_files.pathOf(name) : QString();
        if (path.isEmpty() || (request.isFolder && !QDir().mkpath(path)))
            return call<PurpleRequestFileCb>(request.rejected, request.data, nullptr);
        const bool writes = request.writes; // what is called may free the request
        call<PurpleRequestFileCb>(request.accepted, request.data, QFile::encodeName(path).constData());
        if (writes && s_self != nullptr)
            s_self->m_written.await(name, path);
    }

    static void close(PurpleRequestType /*type*/, void* handle)
    {
        if (s_self != nullptr)
            s_self->release(static_cast<Request*>(handle));
    }

    void release(Request* request)
    {
        if (m_requests.erase(request) == 0)
            return;
        if (request->idle != 0)
            g_source_remove(request->idle);
        if (request->fields != nullptr)
            purple_request_fields_destroy(request->fields);
        const std::unique_ptr<Request> owned(request);
        m_prompts.close(owned->prompt);
    }

    // libpurple's ops carry no user data and are one table per process themselves.
    static inline Private* s_self = nullptr;

    std::function<QVariantMap()> m_known;
    std::function<FieldPicture(const QString& field)> m_pictureOf;
    Chosen m_chosen;
    Prompts& m_prompts;
    FormFiles m_files;
    WrittenFiles m_written;
    QString m_picture; // of the action that is about to be asked
    PurpleRequestUiOps m_ops{};
    std::set<Request*> m_requests;
};

Requests::Requests(Prompts& prompts)
    : d(std::make_unique<Private>(prompts))
{
}

Requests::~Requests() = default;

void Requests::install()
{
    d->install();
}

void Requests::setSpool(const QString& folder)
{
    d->setSpool(folder);
}

void Requests::answerActionsBy(Chosen chosen)
{
    d->answerActionsBy(std::move(chosen));
}

void Requests::showBeside(std::function<FieldPicture(const QString& field)> pictureOf)
{
    d->showBeside(std::move(pictureOf));
}

void Requests::answerKnown(std::function<QVariantMap()> known)
{
    d->answerKnown(std::move(known));
}

} // namespace jackdaw::purple
