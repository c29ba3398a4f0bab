// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QCoreApplication>

namespace jackdaw::imports {

/// tr() for what this folder says to people.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace jackdaw::imports
