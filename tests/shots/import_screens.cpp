// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/import/import_dialog.h"

namespace jackdaw::shots {

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    file.write(bytes);
}

/// A profile of another program, with a few things that cannot be taken.
void makeProfile(const QString& folder)
{
    write(folder + text("/accounts.xml"),
          "<account><account><protocol>second</protocol><name>nadia@irc.one.test</name></account>"
          "<account><protocol>gone</protocol><name>nadia@gone.test</name></account></account>");
    QByteArray people = "<purple><blist><group name='Friends'>";
    for (int i = 0; i < 40; ++i) {
        people += "<contact><buddy account='nadia@irc.one.test' proto='second'><name>person" + QByteArray::number(i)
            + "</name></buddy></contact>";
    }
    write(folder + text("/blist.xml"), people + "</group></blist></purple>");
    QByteArray log = "<html><head></head><body><h3>Conversation</h3>\n";
    for (int i = 0; i < 1300; ++i)
        log += "<font color=\"#16569E\"><font size=\"2\">(10:00:00)</font> <b>nadia:</b></font> Hello<br/>\n";
    for (int i = 0; i < 12; ++i) {
        write(folder + text("/logs/second/nadia@irc.one.test/person%1/2012-07-03.100000+0000UTC.html").arg(i), log);
    }
    write(folder + text("/logs/gone/nadia@gone.test/dora/2012-07-03.100000+0000UTC.html"), log.chopped(9));
}

} // namespace

void importScreens(Stage& stage)
{
    test::TestCore core;
    fill(core);
    QTemporaryDir folder;
    makeProfile(folder.path());
    ui::ImportDialog dialog(core.core(), stage.theme());
    auto* import = dialog.findChild<QPushButton*>(text("import"));
    dialog.setPlace(imports::Program::Pidgin, text("/nowhere/at/all"));
    stage.show(dialog, "import-nothing");
    dialog.setPlace(imports::Program::Pidgin, folder.path());
    test::waitFor([&] { return import->isEnabled(); });
    stage.look(dialog, "import-preview");
    import->click();
    test::waitFor([&] { return import->isEnabled(); }, 60'000);
    stage.look(dialog, "import-done");
}

} // namespace jackdaw::shots
