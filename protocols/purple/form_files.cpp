// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/form_files.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace jackdaw::purple {
namespace {

constexpr size_t kLargest = 4UL * 1024 * 1024;

} // namespace

FormFiles::FormFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString FormFiles::put(const void* bytes, size_t size) const
{
    if (m_folder.isEmpty() || bytes == nullptr || size == 0 || size > kLargest || !QDir().mkpath(m_folder))
        return {};
    // What bears this mark is the form's, and goes with it.
    const QString name = QStringLiteral("form-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(pathOf(name));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.write(static_cast<const char*>(bytes), qint64(size)) == qint64(size);
    return written ? name : QString();
}

QString FormFiles::pathOf(const QString& name) const
{
    const bool isName = !name.isEmpty() && !name.contains(u'/') && !name.startsWith(u'.');
    return isName && !m_folder.isEmpty() ? m_folder + u'/' + name : QString();
}

} // namespace jackdaw::purple
