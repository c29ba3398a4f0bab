// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors
#pragma once

#include <QtCore>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
