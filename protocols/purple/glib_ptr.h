// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <glib.h>
#include <iterator>
#include <memory>

namespace jackdaw::purple {

struct GFree {
    void operator()(void* memory) const { g_free(memory); }
};

/// A string of GLib's that we own.
using CharPtr = std::unique_ptr<char, GFree>;

struct HashTableUnref {
    void operator()(GHashTable* table) const { g_hash_table_unref(table); }
};
using HashTablePtr = std::unique_ptr<GHashTable, HashTableUnref>;

struct ListFree {
    void operator()(GList* list) const { g_list_free(list); }
    void operator()(GSList* list) const { g_slist_free(list); }
};
using ListPtr = std::unique_ptr<GList, ListFree>;
using SListPtr = std::unique_ptr<GSList, ListFree>;

/// UTF-8 of libpurple's, which may be null, as QString. Invalid bytes become U+FFFD.
inline QString toQString(const char* text)
{
    return QString::fromUtf8(text);
}

/// Iterates the data of a GList or GSList: `for (PurpleBuddy* buddy : each<PurpleBuddy>(list))`. The link is read
/// before the body runs, so that the body may remove the item it was given.
template <typename T, typename List>
class Each {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = T*;
        using difference_type = std::ptrdiff_t;
        using pointer = T* const*;
        using reference = T*;

        explicit Iterator(const List* link)
            : m_link(link)
            , m_next(link ? link->next : nullptr)
        {
        }
        T* operator*() const { return static_cast<T*>(m_link->data); }
        Iterator& operator++()
        {
            m_link = m_next;
            m_next = m_link ? m_link->next : nullptr;
            return *this;
        }
        bool operator==(const Iterator& other) const { return m_link == other.m_link; }

    private:
        const List* m_link;
        const List* m_next;
    };

    explicit Each(const List* list)
        : m_list(list)
    {
    }
    Iterator begin() const { return Iterator(m_list); }
    Iterator end() const { return Iterator(nullptr); }

private:
    const List* m_list;
};

template <typename T, typename List>
Each<T, List> each(const List* list)
{
    return Each<T, List>(list);
}

} // namespace jackdaw::purple
