// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors
#pragma once

#include <QtWidgets>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
