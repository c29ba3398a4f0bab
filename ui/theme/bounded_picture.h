// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Pictures that somebody else made. The one place where their bytes are read.

#pragma once

#include <QFuture>
#include <QImage>
#include <QSize>
#include <QString>

namespace jackdaw::ui {

/// The first frame of a PNG, JPEG or GIF, made to fit into `box` (pixels; empty: its own size) and never enlarged. Null
/// for anything else, for what is larger than 4 MiB, 4096 pixels a side or 12 million pixels by its header, and for a
/// link or a device. Neither name nor announced type is believed. Any thread; takes its time.
QImage decodeBounded(const QString& file, QSize box = {});
/// The same by a worker.
QFuture<QImage> decodeLater(const QString& file, QSize box = {});

} // namespace jackdaw::ui
