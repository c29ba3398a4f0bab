// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace jackdaw::host {

/// What makes tr() in a host speak the user's language, for as long as it lives: one, in main(). The texts are those of
/// translations/jackdaw_host_<language>.ts; a language we do not have leaves them English. Qt's event loop is not run:
/// a host has GLib's alone.
class Language {
public:
    /// `argc` and `argv` must outlive it; `locale` is hello's, a POSIX name.
    Language(int& argc, char** argv, const QString& locale);

private:
    QCoreApplication m_application;
    QTranslator m_texts;
};

} // namespace jackdaw::host
