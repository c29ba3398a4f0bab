// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/host/refusal.h"

namespace jackdaw::host {

/// One virtual handle() for each command of the list, which refuses it as refusal.h says until it is overridden.
template <typename... Commands>
class CommandHandlers;

template <>
class CommandHandlers<> {
protected:
    explicit CommandHandlers(Outlet& outlet)
        : m_outlet(outlet)
    {
    }
    ~CommandHandlers() = default;

    void handle() = delete; // so that the first of the list has one to add itself to

    Outlet& m_outlet;
};

template <typename Command, typename... Rest>
class CommandHandlers<Command, Rest...> : public CommandHandlers<Rest...> {
public:
    using CommandHandlers<Rest...>::handle;
    virtual void handle(const Command& command) { refuse(this->m_outlet, command, unsupported()); }

protected:
    using CommandHandlers<Rest...>::CommandHandlers;
    ~CommandHandlers() = default;
};

} // namespace jackdaw::host
