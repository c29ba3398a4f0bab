// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/xml_file.h"
#include "core/import/texts.h"

#include <QFileInfo>

namespace jackdaw::imports {

XmlFile::XmlFile(const QString& path)
    : m_file(path)
{
    const QFileInfo info(path);
    m_exists = info.exists() || info.isSymLink();
    if (!m_exists)
        return;
    if (!info.isFile())
        m_refusal = Texts::tr("It is not a file that can be read.");
    else if (info.size() > kLongest)
        m_refusal = Texts::tr("It is longer than any file of its kind.");
    else if (!m_file.open(QIODevice::ReadOnly))
        m_refusal = Texts::tr("It cannot be read: %1").arg(m_file.errorString());
    else
        m_xml.setDevice(&m_file);
}

std::optional<ImportProblem> XmlFile::problem() const
{
    if (!m_refusal.isEmpty())
        return ImportProblem{m_file.fileName(), m_refusal};
    if (!m_exists || !m_xml.hasError())
        return {};
    return ImportProblem{m_file.fileName(),
                         Texts::tr("It is damaged at line %1; what comes before was read.").arg(m_xml.lineNumber())};
}

QString elementText(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

} // namespace jackdaw::imports
