// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QCoreApplication>

namespace jackdaw::purple {

/// Translation of what this host says to the user.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(jackdaw::purple)
};

} // namespace jackdaw::purple
