// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <memory>

#include "core/base/result.h"

class QMessageBox;

namespace jackdaw::app {

/// Says why Jackdaw cannot start: on standard error, and in a box where there is a screen, which it waits for. Needs
/// the QApplication. The exit code.
int refuse(const Error& error);

/// The box alone.
std::unique_ptr<QMessageBox> refusalBox(const Error& error);

/// Whether a QApplication can be tried to be made for the sake of a box; without a display it would end the program.
bool mayHaveDisplay();

} // namespace jackdaw::app
