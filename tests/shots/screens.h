// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::shots {

class Stage;

// Each plays its screens on a stage, over a scripted core of its own.

/// The window: list, rail, notices, prompts, empty and offline states.
void windowScreens(Stage& stage);
/// What one conversation can look like.
void conversationScreens(Stage& stage);
/// Menus, tooltips and what else pops up.
void menuScreens(Stage& stage);
void dialogScreens(Stage& stage);
/// What a link, a new message or a start that fails asks or says.
void linkScreens(Stage& stage);
/// The assistant, from the choice of a network to its ends.
void assistantScreens(Stage& stage);
/// What is not as the user would have it: seen though invisible, an account removed, much to tell.
void troubleScreens(Stage& stage);
/// Search in what was said.
void historyScreens(Stage& stage);
/// Files that are offered, under way and over.
void fileScreens(Stage& stage);
/// What plugins there are, and the question whether to use one of the user's own.
void pluginScreens(Stage& stage);
/// What comes from another program, before and after.
void importScreens(Stage& stage);
/// People as they show themselves, and who may reach the user.
void peopleScreens(Stage& stage);
/// Every kind of question.
void promptScreens(Stage& stage);

/// All of them.
void allScreens(Stage& stage);

} // namespace jackdaw::shots
