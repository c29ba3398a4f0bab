#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Jackdaw authors
"""Each rule of the house finds what it is there for, and leaves alone what is right."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import rules  # noqa: E402
from tree import SourceFile  # noqa: E402


class Rules(unittest.TestCase):
    def found(self, rule, path: str, text: str) -> list[str]:
        return [fault.text for fault in rule(SourceFile(path, text))]

    def assert_fault(self, rule, path: str, text: str, count: int = 1) -> None:
        self.assertEqual(len(self.found(rule, path, text)), count, f"{path}: {text}")

    def assert_fine(self, rule, path: str, text: str) -> None:
        self.assertEqual(self.found(rule, path, text), [], f"{path}: {text}")

    def test_arrows(self):
        self.assert_fault(rules.arrows, "core/accounts/a.cpp", '#include "ui/window/w.h"\n')
        self.assert_fault(rules.arrows, "core/wire/a.h", '#include "core/base/ids.h"\n')
        self.assert_fault(rules.arrows, "protocols/purple/a.cpp", '#include "core/base/result.h"\n')
        self.assert_fault(rules.arrows, "protocols/purple/a.cpp", '#include "protocols/xmpp/a.h"\n')
        self.assert_fault(rules.arrows, "ui/a.cpp", '# include "app/main.h"\n')
        self.assert_fault(rules.arrows, "core/wire/a.cpp", '#include "protocols/host/backend.h"\n')
        self.assert_fault(rules.arrows, "core/core.cpp", "#include <ui/theme/metrics.h>\n")
        self.assert_fault(rules.arrows, "core/core.cpp", '#include "../ui/window/main_window.h"\n')
        self.assert_fault(rules.names_of_files, "core/core.hpp", "")
        self.assert_fine(rules.arrows, "ui/a.cpp", '#include "core/core.h"\n#include "ui/b.h"\n')
        self.assert_fine(rules.arrows, "protocols/xmpp/a.cpp", '#include "protocols/purple/e.h"\n')

    def test_foreign_headers(self):
        self.assert_fault(rules.foreign_headers, "ui/a.cpp", "#include <purple.h>\n")
        self.assert_fault(rules.foreign_headers, "protocols/host/a.cpp", "#include <libpurple/account.h>\n")
        self.assert_fault(rules.foreign_headers, "core/a.cpp", "#include <QTreeView>\n")
        self.assert_fine(rules.foreign_headers, "protocols/irc/a.cpp", "#include <libpurple/account.h>\n")
        self.assert_fine(rules.foreign_headers, "core/a.cpp", "#include <QStringView>\n#include <QObject>\n")

    def test_protocol_names(self):
        self.assert_fault(rules.protocol_names, "core/a.cpp", "// as XMPP does it\n")
        self.assert_fault(rules.protocol_names, "ui/a.h", "bool isIrcRoom;\n")
        self.assert_fault(rules.protocol_names, "ui/icons/list.qrc", "muc.svg\n")
        self.assert_fault(rules.protocol_names, "core/a.h", "// as IRCv3 has it\n")
        self.assert_fault(rules.protocol_names, "core/a.h", "bool isNovell;\n")
        self.assert_fine(rules.protocol_names, "ui/a.h", "drawCircle(); // circuit, mucus, QStringView\n")
        self.assert_fine(rules.protocol_names, "protocols/irc/a.h", "irc\n")
        self.assert_fine(rules.protocol_names, "core/import/a.cpp", 'QStringLiteral("/.purple")\n')
        self.assert_fault(rules.protocol_names, "core/import/a.cpp", "// as XMPP does it\n")

    def test_forbidden_calls(self):
        for call in ("view->setHtml(text);", "label->setTextFormat(Qt::RichText);", "QSettings settings;",
                     "auto& i = Core::instance();", 'system("ls");', "::popen(x);", "QThread::msleep(5);", "::sleep(1);",
                     "QMessageBox::information(a, b, c);", "a->setTextFormat(static_cast<Qt::TextFormat>(1));",
                     "Qt::TextFormat::RichText;", "QTextEdit edit;", "a->setToolTip(name);",
                     "QToolTip::showText(place, name);",
                     "connect(a, SIGNAL(b()));"):
            self.assert_fault(rules.forbidden_calls, "ui/a.cpp", call + "\n")
        self.assert_fault(rules.forbidden_calls, "tests/ui/a.cpp", "QTest::qWait(100);\n")
        for call in ("// never setHtml here", "QApplication::instance();", "bed.sleep();", "/* system( */ x();",
                     "systemTray(x);", "a->setToolTip(tr(\"Send\"));", "a->setToolTip(plainTip(name));",
                     "QPlainTextEdit edit;"):
            self.assert_fine(rules.forbidden_calls, "ui/a.cpp", call + "\n")
        self.assert_fine(rules.forbidden_calls, "ui/window/state.cpp", "QSettings settings;\n")

    def test_plain_labels(self):
        self.assert_fault(rules.plain_labels, "ui/a.cpp", "auto* a = new QLabel(name, this);\n")
        self.assert_fault(rules.plain_labels, "ui/a.cpp", "QMessageBox box;\n")
        self.assert_fine(rules.plain_labels, "ui/a.cpp", "a = new QLabel(this);\na->setTextFormat(Qt::PlainText);\n")

    def test_shared_state(self):
        for line in ("int counter = 0;", "static QString last;", "Core* core;", "std::map<int, QString> table{};",
                     "    static Core core;", "    static int count = 0;"):
            self.assert_fault(rules.shared_state, "core/a.cpp", line + "\n")
        for line in ("constexpr int kMost = 3;", "int count(int a);", "using A = QList<int>;", "const QString kName = f();",
                     "    static const QString name = f();", "    static int count(int a);", "class A;", "};"):
            self.assert_fine(rules.shared_state, "core/a.cpp", line + "\n")

    def test_sleeping_tests(self):
        self.assert_fault(rules.sleeping_tests, "tests/a.py", "run()\ntime.sleep(3)\n")
        self.assert_fine(rules.sleeping_tests, "tests/a.py", "while not ready():\n    time.sleep(0.02)\n")

    def test_unfinished(self):
        self.assert_fault(rules.unfinished, "core/a.cpp", "// TO" + "DO later\n")
        self.assert_fault(rules.unfinished, "README.md", "see /ho" + "me/ana/notes\n")
        self.assert_fine(rules.unfinished, "core/a.cpp", "// all is done\n")

    def test_sizes(self):
        self.assert_fault(rules.sizes, "core/a.cpp", "\n" * 601)
        self.assert_fine(rules.sizes, "core/a.cpp", "\n" * 600)
        self.assert_fault(rules.sizes, "core/a.cpp", "x" * 131 + "\n")

    def test_function_lengths(self):
        self.assert_fault(rules.function_lengths, "core/a.cpp", "void f()\n{\n" + "    x();\n" * 69 + "}\n")
        self.assert_fine(rules.function_lengths, "core/a.cpp",
                         "void f()\n{\n" + "    if (a) {\n    }\n" * 20 + "}\nvoid g()\n{\n" + "    x();\n" * 60 + "}\n")
        self.assert_fault(rules.function_lengths, "core/a.cpp", "auto f = [] {\n" + "    x();\n" * 69 + "};\n")
        self.assert_fine(rules.function_lengths, "core/a.cpp", "const A a = {\n" + "    {1, 2},\n" * 90 + "};\n")
        self.assert_fault(rules.function_lengths, "tests/a.py", "def f():\n" + "    x()\n" * 70)

    def test_licence(self):
        lines = "// SPDX-License-Identifier: GPL-3.0-or-later\n// SPDX-FileCopyrightText: The Jackdaw authors\n"
        self.assert_fine(rules.licence, "core/a.cpp", lines)
        self.assert_fault(rules.licence, "core/a.cpp", "int x;\n", count=2)
        self.assert_fault(rules.licence, "ui/CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n")

    def test_built(self):
        file = SourceFile("core/text/a.cpp", "")
        self.assertEqual(list(rules.built(file, {"core/text": "SOURCES a.cpp b.cpp"})), [])
        self.assertEqual(list(rules.built(file, {"core": "SOURCES text/a.cpp"})), [])
        self.assertEqual(len(list(rules.built(file, {"core/text": "SOURCES ba.cpp", "core": ""}))), 1)


if __name__ == "__main__":
    unittest.main()
