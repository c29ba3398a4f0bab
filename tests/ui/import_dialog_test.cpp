// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The window's way to import: what would come is shown before anything does.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include "tests/ui/window_fixture.h"
#include "ui/import/import_dialog.h"

namespace jackdaw::ui {
namespace {

using test::waitFor;

class ImportPage : public WindowTest {
protected:
    ImportPage()
    {
        write("accounts.xml",
              "<account><account><protocol>second</protocol><name>ana@two.test</name></account>"
              "<account><protocol>gone</protocol><name>ana@gone.test</name></account></account>");
        QByteArray log = "<html><body>\n";
        for (int i = 0; i < 30'000; ++i)
            log += "<font color=\"#16569E\"><font size=\"2\">(10:00:00)</font> <b>ana:</b></font> hello<br/>\n";
        write("logs/second/ana@two.test/bob/2012-07-03.100000+0000UTC.html", log);
    }
    void write(const char* name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QPushButton* importButton(const QDialog& dialog)
    {
        return dialog.findChild<QPushButton*>(QStringLiteral("import"));
    }
    const Conversation* conversation()
    {
        for (const ConversationId id : core->conversations().conversations()) {
            if (core->conversations().conversation(id)->address == QStringLiteral("bob"))
                return core->conversations().conversation(id);
        }
        return nullptr;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(ImportPage, ShowsWhatWouldComeAndBringsItOnlyWhenTold)
{
    ImportDialog dialog(core.core(), theme);
    dialog.show();
    dialog.setPlace(imports::Program::Pidgin, folder.path());
    ASSERT_TRUE(waitFor([&] { return importButton(dialog)->isEnabled(); }));
    QString said = saidIn(dialog).join(u' ');
    EXPECT_TRUE(said.contains(QStringLiteral("Nothing has been changed"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QLocale().toString(30'000))) << said.toStdString();
    EXPECT_TRUE(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("ana@gone.test")));
    EXPECT_EQ(core->accounts().accounts().size(), 1);
    EXPECT_FALSE(conversation());
    importButton(dialog)->click();
    ASSERT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Close")) != nullptr; }, 60'000));
    EXPECT_TRUE(core->accounts().find(QStringLiteral("ana@two.test")));
    ASSERT_TRUE(conversation());
    dialog.setPlace(imports::Program::Pidgin, folder.path());
    ASSERT_TRUE(waitFor([&] { return saidIn(dialog).contains(QStringLiteral("All of it is here already.")); }));
    EXPECT_FALSE(importButton(dialog)->isEnabled());
}

TEST_F(ImportPage, StopsWhenToldAndGoesOnLater)
{
    ImportDialog dialog(core.core(), theme);
    dialog.show();
    dialog.setPlace(imports::Program::Pidgin, folder.path());
    ASSERT_TRUE(waitFor([&] { return importButton(dialog)->isEnabled(); }));
    QMetaObject::Connection once;
    once = QObject::connect(&core->conversations(), &ConversationService::historyAdded, &dialog, [&] {
        QObject::disconnect(once);
        button(dialog, QStringLiteral("Stop"))->click();
    });
    importButton(dialog)->click();
    ASSERT_TRUE(waitFor([&] { return importButton(dialog)->isEnabled(); }));
    const QString said = saidIn(dialog).join(u' ');
    EXPECT_TRUE(said.contains(QStringLiteral("Stopped."))) << said.toStdString();
    importButton(dialog)->click();
    ASSERT_TRUE(waitFor([&] { return button(dialog, QStringLiteral("Close")) != nullptr; }, 60'000));
}

TEST_F(ImportPage, APlaceWithoutAProfileIsNoOffer)
{
    ImportDialog dialog(core.core(), theme);
    dialog.show();
    for (const char* place : {"", "/nowhere/at/all", "/etc/hostname"}) {
        dialog.setPlace(imports::Program::Pidgin, QString::fromUtf8(place));
        EXPECT_FALSE(importButton(dialog)->isEnabled()) << place;
    }
    const QTemporaryDir empty;
    dialog.setPlace(imports::Program::Pidgin, empty.path());
    ASSERT_TRUE(waitFor([&] { return saidIn(dialog).join(u' ').contains(QStringLiteral("no profile of Pidgin")); }));
    EXPECT_FALSE(importButton(dialog)->isEnabled());
}

} // namespace jackdaw::ui
