// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "app/program.h"
#include "tests/app/controlled.h"

namespace jackdaw::test {

/// The whole program within the test's own process, so that its window can be read; its hosts are real processes.
/// There is no keyring. Needs a QApplication.
class JackdawHere : public Controlled {
public:
    JackdawHere();
    ~JackdawHere();

    /// For the next start.
    app::Surroundings& surroundings() { return m_surroundings; }

    /// Starts it and waits until it takes commands; false when it ended instead.
    bool start();
    /// As the user leaves by the menu; what was written is on the disk afterwards.
    void quit();
    /// As the user closes the window; it may ask him.
    static void closeWindow();
    /// Presses the button of that text that can be seen; false when there is none.
    static bool press(const QString& text);

    /// It takes commands.
    bool runs() const;

    /// Every text that can be read in its windows now, a line each.
    static QString shown();
    /// Waits until a text with `words` in it can be read.
    static bool shows(const QString& words);

private:
    void leave(const QStringList& words);

    app::Surroundings m_surroundings;
    std::unique_ptr<app::Program> m_program;
};

} // namespace jackdaw::test
