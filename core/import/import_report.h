// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <functional>

namespace jackdaw::imports {

/// One thing that was taken, or left, with the reason. What `ctl import` prints; the names of `kind` are public.
struct ImportLine {
    enum class Result { Taken, Known, Left };

    QString kind; ///< account, password, contact, room, privacy, status, log, file, sum
    QString name;
    Result result = Result::Taken;
    qint64 messages = 0; ///< of logs
    QString reason;      ///< a sentence; may be empty where it was taken

    friend bool operator==(const ImportLine&, const ImportLine&) = default;
};

/// "taken", "known" (it was here already), "left".
QString nameOf(ImportLine::Result result);

/// Takes the lines of a report as they come.
using Report = std::function<void(const ImportLine& line)>;

} // namespace jackdaw::imports
