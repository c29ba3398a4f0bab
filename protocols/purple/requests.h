// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QVariantMap>
#include <functional>
#include <memory>

#include "protocols/purple/field_picture.h"
#include "protocols/purple/prompts.h"

using PurpleAccount = struct _PurpleAccount;

namespace jackdaw::purple {

/// libpurple's questions (PurpleRequestUiOps) as prompts. Main thread; one per process while it lives, because the ops
/// carry no user data. Destroy it before purple_core_quit.
///
/// Input, action and choice become Form, Choice or Password prompts; `fields` a Form; file and folder a Form with a
/// path in the spool folder, told of by file.written once it is whole. A shared screen is refused with a notice. Each
/// answer calls the right callback of libpurple once and then closes the request there.
class Requests {
public:
    explicit Requests(Prompts& prompts);
    ~Requests();
    Requests(const Requests&) = delete;
    Requests& operator=(const Requests&) = delete;

    /// For PurpleCoreUiOps.ui_init: sets the ops in libpurple.
    void install();

    /// Which of the actions of a question is taken without asking, given the default's place and how many there are;
    /// below 0: ask. libpurple asks about a new room before it has a chat for it.
    using Chosen = std::function<int(int standard, int count)>;
    void answerActionsBy(Chosen chosen);

    /// Fields of forms that the user need not be asked, by their keys; a form of nothing else is answered at once.
    void answerKnown(std::function<QVariantMap()> known);

    /// What a field of a form shows beside it, by the field's key, where libpurple does not know.
    void showBeside(std::function<FieldPicture(const QString& field)> pictureOf);

    /// Where files of forms lie, shared with the core; until it is told, files are refused.
    void setSpool(const QString& folder);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
