// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Finding links in plain text, and deciding what may be opened. Pure functions; any thread.

#pragma once

#include <QStringList>

#include "core/wire/rich_text.h"

namespace jackdaw {

/// The links of a text as Link entities with their targets, in order, not overlapping: addresses with an allowed
/// scheme, and names that begin with "www." (as https). Punctuation that ends a sentence, and brackets that were opened
/// before the link, stay outside. `registered` are schemes allowed beside http, https and mailto.
QList<wire::Entity> findLinks(const QString& text, const QStringList& registered = {});

/// The text's own entities and, where none of its links or code is, the links that are found in it.
wire::RichText withLinks(wire::RichText text, const QStringList& registered = {});

/// Whether a target begins with one of these schemes.
bool isRegistered(const QString& target, const QStringList& registered);

/// Whether a target may be opened: an allowed scheme, a host where the scheme has one, and nothing in it that cannot be
/// seen. What is registered is for Jackdaw itself, all else for the desktop.
bool mayOpen(const QString& target, const QStringList& registered = {});

} // namespace jackdaw
