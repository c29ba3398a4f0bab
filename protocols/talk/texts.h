// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QCoreApplication>

namespace jackdaw::talk {

/// Translation of what this host says to the user.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(jackdaw::talk)
};

} // namespace jackdaw::talk
