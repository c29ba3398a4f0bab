// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFile>
#include <QXmlStreamReader>

#include "core/import/imported_profile.h"

namespace jackdaw::imports {

/// One XML file of another program, read from front to back. What is not a plain file, or longer than any of its kind,
/// is not read. One thread at a time.
class XmlFile {
public:
    static constexpr qint64 kLongest = qint64(64) * 1024 * 1024;

    explicit XmlFile(const QString& path);

    bool isThere() const { return m_exists; }
    QXmlStreamReader& xml() { return m_xml; }
    /// Why not all of it was read; nothing where all was.
    std::optional<ImportProblem> problem() const;

private:
    QFile m_file;
    QXmlStreamReader m_xml;
    QString m_refusal;
    bool m_exists = false;
};

/// All text up to the end of the element, that of elements in it included.
QString elementText(QXmlStreamReader& xml);

} // namespace jackdaw::imports
