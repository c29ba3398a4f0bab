// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/form_pictures.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"

namespace jackdaw::xmpp {

namespace {

constexpr const char* kForm = "jabber:x:data";
constexpr const char* kBits = "urn:xmpp:bob";
constexpr const char* kMedia = "urn:xmpp:media-element";
constexpr qsizetype kMostLink = 2000;

template <typename Visit>
void forEachChild(const xmlnode* node, const char* name, Visit visit)
{
    for (const xmlnode* child = node->child; child; child = child->next) {
        if (child->type == XMLNODE_TYPE_TAG && qstrcmp(child->name, name) == 0)
            visit(child);
    }
}

QByteArray textOf(const xmlnode* node)
{
    const purple::CharPtr text(xmlnode_get_data(node));
    return QByteArray(text.get()).trimmed();
}

/// The bytes that came with the stanza, by their address.
void gather(const xmlnode* node, QHash<QByteArray, QByteArray>& bits)
{
    forEachChild(node, "data", [&bits](const xmlnode* data) {
        if (qstrcmp(data->xmlns, kBits) == 0)
            bits.insert("cid:" + QByteArray(xmlnode_get_attrib(data, "cid")), QByteArray::fromBase64(textOf(data)));
    });
}

purple::FieldPicture pictureOf(const xmlnode* field, const QHash<QByteArray, QByteArray>& bits)
{
    purple::FieldPicture picture;
    const xmlnode* media = xmlnode_get_child_with_namespace(field, "media", kMedia);
    if (!media)
        return picture;
    forEachChild(media, "uri", [&](const xmlnode* uri) {
        if (!QByteArray(xmlnode_get_attrib(uri, "type")).startsWith("image/"))
            return;
        const QByteArray address = textOf(uri);
        if (picture.bytes.isEmpty())
            picture.bytes = bits.value(address);
        if (picture.link.isEmpty() && address.startsWith("http") && address.size() <= kMostLink)
            picture.link = QString::fromUtf8(address);
    });
    return picture;
}

} // namespace

void FormPictures::received(const xmlnode* stanza)
{
    QHash<QByteArray, QByteArray> bits;
    gather(stanza, bits);
    const xmlnode* form = xmlnode_get_child_with_namespace(stanza, "x", kForm);
    for (const xmlnode* child = stanza->child; child && !form; child = child->next) {
        if (child->type != XMLNODE_TYPE_TAG)
            continue;
        form = xmlnode_get_child_with_namespace(child, "x", kForm);
        if (form)
            gather(child, bits);
    }
    if (!form || qstrcmp(xmlnode_get_attrib(form, "type"), "form") != 0)
        return;
    m_pictures.clear();
    forEachChild(form, "field", [&](const xmlnode* field) {
        const purple::FieldPicture picture = pictureOf(field, bits);
        if (!picture.isEmpty())
            m_pictures.insert(QString::fromUtf8(xmlnode_get_attrib(field, "var")), picture);
    });
}

} // namespace jackdaw::xmpp
