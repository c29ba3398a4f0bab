// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/buddy_statuses.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"

namespace jackdaw::purple {
namespace {

constexpr const char* kMessage = "message";

bool saysHowSomebodyIs(const PurpleStatusType* type)
{
    const PurpleStatusPrimitive primitive = purple_status_type_get_primitive(type);
    return primitive != PURPLE_STATUS_TUNE;
}

PurpleStatusType* small(PurpleStatusType* type)
{
    PurpleStatusType* copy = purple_status_type_new_full(
        purple_status_type_get_primitive(type), purple_status_type_get_id(type), purple_status_type_get_name(type),
        purple_status_type_is_saveable(type), purple_status_type_is_user_settable(type),
        purple_status_type_is_independent(type));
    for (const char* name : {kMessage, PURPLE_MOOD_NAME, PURPLE_MOOD_COMMENT}) {
        if (const PurpleStatusAttr* attribute = purple_status_type_get_attr(type, name)) {
            purple_status_type_add_attr(copy, name, purple_status_attr_get_name(attribute),
                                        purple_value_new(PURPLE_TYPE_STRING));
        }
    }
    return copy;
}

} // namespace

void keepBuddyStatusesSmall(PurpleAccount* account)
{
    GList* types = nullptr;
    for (auto* type : each<PurpleStatusType>(purple_account_get_status_types(account))) {
        if (saysHowSomebodyIs(type))
            types = g_list_prepend(types, small(type));
    }
    // Not purple_account_set_status_types(): the account's own statuses go on using the types they were made from,
    // until the end of the process.
    account->status_types = g_list_reverse(types);
}

} // namespace jackdaw::purple
