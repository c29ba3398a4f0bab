<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionError</name>
    <message>
        <source>The connection ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot serve you at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encryption that this account asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of this account is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else uses this name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was signed on somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network does not fit this version of Jackdaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Jackdaw that speaks to this network is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>%1 has no option &quot;%2&quot;. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value for option &quot;%2&quot; (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;. &quot;jackdaw ctl protocols&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password on standard input, with --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number, at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;jackdaw ctl help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Jackdaw runs on this profile. Start it with &quot;jackdaw&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Jackdaw does not take commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;jackdaw ctl&quot; will not work: its socket could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;, or more than one. &quot;jackdaw ctl accounts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;, or more than one. &quot;jackdaw ctl contacts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no buddy &quot;%1&quot;. A buddy is an id of &quot;jackdaw ctl contacts&quot;, or ACCOUNT/ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a message id; &quot;jackdaw ctl messages&quot; prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;. &quot;jackdaw ctl prompts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation with &quot;%1&quot; yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no conversation, contact or ACCOUNT/ADDRESS; a name that several share needs its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not %1 in time; it stays in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the message arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait takes queued, sent, delivered or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a person, not a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status: available, away, busy, invisible or offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be watched: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>There is no such message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a message that failed or was not confirmed can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has been sent and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no list of rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not give its list of rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room could not be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this room now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this network have no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nickname is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames cannot be changed on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be invited on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer in the room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Jackdaw may not write to its folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw cannot make its folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder of yours, so Jackdaw does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The profile&apos;s file is damaged and cannot be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Messages are kept in memory until there is space again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be written: its file or folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to use the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was made by a newer Jackdaw. Please update Jackdaw to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file was damaged. It has been set aside as %1, and Jackdaw has started with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw</name>
    <message>
        <source>“%1” is yes or no (true or false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a choice of “%2”; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here; nothing is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here; there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountService</name>
    <message>
        <source>There is no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name is too long or holds characters that no name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This label is too long or holds characters that no label has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is switched off. Enable it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your status is offline. Choose another one to connect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountSession</name>
    <message>
        <source>A password is needed to sign on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ContactService</name>
    <message>
        <source>There is no such contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the person to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is offline. Sign on to add people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more contacts to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such address in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has only one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept by a network that is offline. Sign on to remove the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused the change to the contact list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ConversationService</name>
    <message>
        <source>There is no such conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::KeychainSecretStore</name>
    <message>
        <source>The keyring is locked, so passwords are asked for and kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring, so passwords are asked for and kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::PromptService</name>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember it in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::StatusService</name>
    <message>
        <source>A status is available, away, busy, invisible or offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A status message can have at most %n character(s).</source>
        <translation>
            <numerusform>A status message can have at most %n character.</numerusform>
            <numerusform>A status message can have at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>A status lasts from one minute to a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
