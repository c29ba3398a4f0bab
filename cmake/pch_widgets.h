// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
