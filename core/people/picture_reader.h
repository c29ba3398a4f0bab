// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Pictures of people: what comes from a network is hostile, and only what is left of it is kept and shown. Pure; for
// worker threads.

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "core/base/result.h"
#include "core/wire/types.h"

namespace jackdaw {

namespace picture {

inline constexpr qint64 kMostBytes = 1024LL * 1024;         ///< of a file that is looked into at all
inline constexpr qint64 kMostOwnBytes = 32LL * 1024 * 1024; ///< of one the user chose: photos are large
inline constexpr int kMostSide = 4096;                      ///< pixels, before it is scaled down
inline constexpr int kMostOwnSide = 16384;
inline constexpr int kSide = 256;    ///< pixels, of what is kept of others
inline constexpr int kOwnSide = 512; ///< of the user's own

} // namespace picture

/// What is allowed of the bytes of a picture.
struct PictureLimits {
    qint64 bytes = picture::kMostBytes;
    int side = picture::kMostSide;
};

/// Reads PNG, JPEG, GIF (its first image) or WebP, told apart by their first bytes; nothing else, SVG least of all.
/// Size and pixels are looked at before anything is decoded. Gives a square of at most `side` pixels, cut from the
/// middle, or an error.
Result<QImage> readPicture(const QByteArray& bytes, int side, const PictureLimits& limits = {});

/// Reads a file the same way: a regular one and no link.
Result<QImage> readPictureFile(const QString& path, int side, const PictureLimits& limits = {});

/// A picture as a network takes it: its format, its smallest and largest side, its most bytes. Without a format: none.
Result<QByteArray> encodePicture(const QImage& picture, const wire::PictureRules& rules);

} // namespace jackdaw
