<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>--profile needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw does not know &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jackdaw [--profile DIR] [--hidden] [--offline] [URI]
    Starts Jackdaw, or raises the one that runs.
    --profile DIR  keeps everything of this profile under DIR
    --hidden       starts without showing the window
    --offline      starts signed off
jackdaw [--profile DIR] ctl [--json] COMMAND …
    Commands the running Jackdaw; &quot;jackdaw ctl help&quot; lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>Jackdaw ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;jackdaw ctl&quot; will not work: its socket could not be made.</source>
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
    <message>
        <source>The running Jackdaw does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is one JSON object on a line, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not give its list of rooms in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not let you into the room in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not change the topic in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens is not read fast enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request may have at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be stored at the moment and would be lost; &quot;jackdaw ctl quit --force&quot; quits all the same.</source>
        <translation>
            <numerusform>%n change cannot be stored at the moment and would be lost; &quot;jackdaw ctl quit --force&quot; quits all the same.</numerusform>
            <numerusform>%n changes cannot be stored at the moment and would be lost; &quot;jackdaw ctl quit --force&quot; quits all the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not say in time whether it adds the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;. &quot;jackdaw ctl groups&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is answered by a choice: &quot;jackdaw ctl prompt answer %1 choice=…&quot;, one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not change the nickname in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transfer &quot;%1&quot;. &quot;jackdaw ctl transfers&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file with its whole path: &quot;%1&quot; is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be sent to people, not to rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder with its whole path: &quot;%1&quot; is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a row; the first is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one account is called &quot;%1&quot;: give its number, as &quot;jackdaw ctl accounts&quot; shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. &quot;jackdaw ctl accounts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one contact is called &quot;%1&quot;: give its number, as &quot;jackdaw ctl contacts&quot; shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;. &quot;jackdaw ctl contacts&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the file of one plugin. Give its whole path: &quot;jackdaw ctl plugins&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package brought this plugin, and it will read what its accounts read. Say --trust if you trust whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among what you may do in this room: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the participant with --nick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of everybody, contacts, listed, not-blocked and nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or say --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, which &quot;%2&quot; is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of %2, which &quot;%3&quot; is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the lists that this room shows you: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-01-31 or 2026-01-31T18:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes text, html or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to takes the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path: &quot;%1&quot; is not one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationState</name>
    <message>
        <source>You are offline on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation&apos;s account was removed. What was said stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 · waits until you are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the room to write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the room %1 now.</source>
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
    <message>
        <source>The message was not sent, because Jackdaw cannot store it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the room&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is one line, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has too many participants. Jackdaw lists %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not say how to write to them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be written to alone in rooms of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter whom you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this network have no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room does not show you this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not give the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>waiting for the network · sends by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed: it may or may not have arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to write to is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>It is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here speaks its network (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings do not fit and have their usual values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proxy was not taken: the system&apos;s counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password was not kept there: it will be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a version of Adium before 1.0, whose form is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to a folder that is read already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shorter than when it was imported before: it is another file, or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends in the middle of a message; what is there was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages in it, in a form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in messages were left out.</source>
        <translation>
            <numerusform>%n picture in messages was left out.</numerusform>
            <numerusform>%n pictures in messages were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be: these messages have the time at which their file was last changed.</source>
        <translation>
            <numerusform>%n time cannot be: this message has the time at which its file was last changed.</numerusform>
            <numerusform>%n times cannot be: these messages have the time at which their file was last changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; the next one goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account %1 is not here: it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else imports the same log at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network keeps the list itself and does not have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more people fit into this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its account %1 is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is was not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more statuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who came online and went; there are no messages in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than any file of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged at line %1; what comes before was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantActs</name>
    <message>
        <source>Let speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an owner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderators</source>
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
    <message>
        <source>There is no space left on the disk of Jackdaw&apos;s folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, so Jackdaw cannot keep its data in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another Jackdaw has this profile open and does not answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw cannot lock its folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw needs a display and could not open one. Without a screen, run it with QT_QPA_PLATFORM=offscreen and use &quot;jackdaw ctl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Is this the right server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone wants to see you online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation to a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for it: it is signed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid yet. Is this computer&apos;s clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for another name, not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer has withdrawn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the one you trusted before. Someone may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone wants to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network offers a web address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>/me TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/msg ADDRESS [TEXT]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes to somebody on this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/join ROOM [PASSWORD]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins a room on this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/nick NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes your name in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/topic TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes what this room is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/invite ADDRESS [TEXT]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invites somebody into this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
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
    <message>
        <source>The disk is full. New messages appear when there is space again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not stored, because too many wait for the disk already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file was moved or deleted while Jackdaw uses it. Put it back, or nothing can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged; %n message(s) were saved. The damaged file has been set aside as %1.</source>
        <translation>
            <numerusform>The history was damaged; %n message was saved. The damaged file has been set aside as %1.</numerusform>
            <numerusform>The history was damaged; %n messages were saved. The damaged file has been set aside as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were lost and have to be added again.</source>
        <translation>
            <numerusform>%n account was lost and has to be added again.</numerusform>
            <numerusform>%n accounts were lost and have to be added again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n line(s))</source>
        <translation>
            <numerusform>Show more (%n line)</numerusform>
            <numerusform>Show more (%n lines)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a screen reader says of a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>There is no space left for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders cannot be sent; send the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this account cannot be stored at the moment.</source>
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
    <message>
        <source>“%1” has to be at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of a server, such as example.org, or its IP address, IPv6 in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one line, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no “%2”.</source>
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
    <message>
        <source>This label is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a new certificate in the place of the one you had accepted. It was taken, because the authorities that this system trusts vouch for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is one line, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::AccountSession</name>
    <message>
        <source>A password is needed to sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs without its sandbox: a flaw in what speaks to this network could reach your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::BookmarkService</name>
    <message>
        <source>The account is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rooms are remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
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
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s list is too long. Jackdaw keeps %1 contacts of an account and %2 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group cannot be united with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was removed before the network had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long.</source>
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
    <message>
        <source>The account of this conversation was removed: it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed before this was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of this network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::Core</name>
    <message>
        <source>%1 sent you a file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent a file: %1</source>
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
    <name>jackdaw::MenuService</name>
    <message>
        <source>The account is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::OwnPersonService</name>
    <message>
        <source>The account is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for the attention of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which moods there are is not known before the account has been online.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::PictureService</name>
    <message>
        <source>The network did not take the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a picture already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::Pictures</name>
    <message>
        <source>The picture cannot be stored at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be shown: choose a PNG, JPEG, GIF or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes no such picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::PluginService</name>
    <message>
        <source>It brings no network, or could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plugin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::PrivacyService</name>
    <message>
        <source>Choose who may reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the person to block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more people can be blocked on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the person who may reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not take the change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ProfileService</name>
    <message>
        <source>The account is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network tells nothing about people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says nothing about this person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::PromptFiles</name>
    <message>
        <source>It wrote more than a folder of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a whole path, which begins with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for a copy of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
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
    <message>
        <source>A new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be done with the rows of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be done here; there is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no such row; there are %n.</source>
        <translation>
            <numerusform>There is no such row; there is %n.</numerusform>
            <numerusform>There is no such row; there are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ProtocolCatalogue</name>
    <message>
        <source>No part of Jackdaw speaks “%1”.</source>
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
<context>
    <name>jackdaw::Store</name>
    <message>
        <source>Nothing was changed, because Jackdaw cannot store it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::TransferService</name>
    <message>
        <source>Files can be sent while the account is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, and networks take no empty files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for a copy of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be written to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked about this file any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::app::DemoRun</name>
    <message>
        <source>It said nothing, and ended with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::app::Program</name>
    <message numerus="yes">
        <source>%n change(s) could not be stored and are lost.</source>
        <translation>
            <numerusform>%n change could not be stored and is lost.</numerusform>
            <numerusform>%n changes could not be stored and are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you have an account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the network. You can add more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the network itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin on this system speaks this network, so the account cannot connect. Its settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin of this network is switched off, so the account cannot connect. Its settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin of this network cannot be used: %1 The account&apos;s settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountForm</name>
    <message>
        <source>Remember the password in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this account (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password (empty: as before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new account on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password for the new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files may show people my network address without asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountRow</name>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shown as away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is forgotten. Your conversations are kept: you can go on reading them here. The account itself goes on to exist on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new mail(s)</source>
        <translation>
            <numerusform>%n new mail</numerusform>
            <numerusform>%n new mails</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may reach me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete on the server (only while online)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 on the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgets the account, its contacts and what it keeps for you. This cannot be taken back, and somebody else may take the name then. The account also goes from Jackdaw; your conversations are kept: you can go on reading them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see my network address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. Add one, and its contacts appear in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to them (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first: contacts live on a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::AddressDialog</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see my network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody for good: before a file goes directly, which shows your network address, you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go directly to and from them without a question, which shows them your network address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::BookmarksDialog</name>
    <message>
        <source>Remembered rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined at each sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rooms are remembered yet. The menu of each room has “Join automatically”; rooms that a network remembers for you are listed once you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave your list on every network they are on. What you wrote to each other is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files may show them my network address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactDelegate</name>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactList</name>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for their approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactListModel</name>
    <message>
        <source>%1, %2 of %3 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for their approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationHeader</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go via %1. Choose another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my name here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this conversation…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationSubject</name>
    <message>
        <source>This address is no longer on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ConversationView::Private</name>
    <message>
        <source>%1 is typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link says %1 and leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind are not opened from messages. It can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be sent to people, not to rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are too many files at once; send at most %n.</source>
        <translation>
            <numerusform>These are too many files at once; send at most %n.</numerusform>
            <numerusform>These are too many files at once; send at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not answered your request yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their messages do not reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FaceView</name>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FactGrid</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a risk: change it, or tick the box below it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::FilesButton</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your accounts, people and conversations from another program. Its files are only read, and what is here already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of its profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it keeps its profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile of %1 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing… %1 messages so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is there… %1 messages so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What came so far stays; the next import goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would come. Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::InputEdit</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::JoinRoomDialog</name>
    <message>
        <source>Join a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the room asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a&amp;utomatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this room whenever you sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up first if it is &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::JumpButton</name>
    <message>
        <source>Jump to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Jump to the newest message, %n new</source>
        <translation>
            <numerusform>Jump to the newest message, %n new</numerusform>
            <numerusform>Jump to the newest message, %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: open. In the input: send. On a message: its links and acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the input: a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the input: what was sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a room&apos;s input: completes a name. Elsewhere: the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the input: older messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a contact, a message, a participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::LinkQuestion</name>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts is on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes into the input. It is sent only when you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MainWindow</name>
    <message>
        <source>%1 – Jackdaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window for every network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account, and its contacts and rooms appear on the side. You can add as many as you like: people you know on several networks become one contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose someone on the side, or press Ctrl+K and type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations can be read, and what you write goes out when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw cannot open this link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quit and lose %n change(s)?</source>
        <translation>
            <numerusform>Quit and lose %n change?</numerusform>
            <numerusform>Quit and lose %n changes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Jackdaw cannot store them at the moment. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small networks with four people on them run on this computer alone, in a window of their own that opens after a moment. Your own accounts are not touched. In a terminal it is:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo networks could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo networks open in a window of their own. The first time this takes some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo networks failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is %1? They become one contact that keeps this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MessageInput</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::MoreMenu</name>
    <message>
        <source>Asking the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NewMessageDialog</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first: messages go over a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticePile</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticeStack</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are offered to you.</source>
        <translation>
            <numerusform>%n file is offered to you.</numerusform>
            <numerusform>%n files are offered to you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::OwnProfileDialog</name>
    <message>
        <source>My profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a picture here. It is cut to a square; others see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a picture here. On this network others do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name others see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you feel so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ParticipantsPanel</name>
    <message>
        <source>Find a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write privately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 gets it, and every program that signs on there needs it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is still the old one. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PictureView</name>
    <message>
        <source>A picture from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PluginRow</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an unknown package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the package %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Switched off, and %n account(s) cannot connect</source>
        <translation>
            <numerusform>Switched off, and %n account cannot connect</numerusform>
            <numerusform>Switched off, and %n accounts cannot connect</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used by %n account(s)</source>
        <translation>
            <numerusform>Used by %n account</numerusform>
            <numerusform>Used by %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PluginsDialog</name>
    <message>
        <source>Plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins bring networks. Those of this system&apos;s packages are used unless you switch them off; what is off is not even loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins that no package brought belong into a folder of your own. Each is used only after you switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plugin of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package of this system brought it: nobody has checked it, and nobody mends it. It runs in a sandbox and cannot reach your files, but it is given the passwords and reads the messages of the accounts that use it. Say yes only if you trust whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PrivacyDialog</name>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may reach me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody but those I block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only my contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those on a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody, also those I blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, questions and files of strangers do not appear, and nobody can ask to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is not on the list below is not heard, be they contacts or strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is heard, in rooms excepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list below has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is on the list below is not heard: no message, no question and no file of theirs appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May reach me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network tells nothing more about them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptBar</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more questions wait</source>
        <translation>
            <numerusform>%n more question waits</numerusform>
            <numerusform>%n more questions wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptLines</name>
    <message>
        <source>Enter password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptListDialog</name>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptPanel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s operator tells you. If you trust it, this account remembers it for this server alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened. It can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants this page shown. Open it only if you expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::PromptTable</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomActions</name>
    <message>
        <source>Change topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite into this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban %1 from this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 an owner of this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners may do everything there, also put you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is put out, and the room is gone. What was said stays in your history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift a ban…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomBrowser</name>
    <message>
        <source>Search the network&apos;s rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the account&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server whose rooms are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another server and press Enter to list its rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account that has rooms is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no list of rooms. Type the room&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network for its rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network lists no rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) so far…</source>
        <translation>
            <numerusform>%Ln room so far…</numerusform>
            <numerusform>%Ln rooms so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln room(s) so far.</source>
        <translation>
            <numerusform>Stopped: %Ln room so far.</numerusform>
            <numerusform>Stopped: %Ln rooms so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln room(s). The network has more: type the address of one that is missing.</source>
        <translation>
            <numerusform>The first room. The network has more: type the address of one that is missing.</numerusform>
            <numerusform>The first %Ln rooms. The network has more: type the address of one that is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomListsDialog</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and banned people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and banned people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::RoomsModel</name>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchFilters</name>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The search did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all that was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, parts of words, or “a phrase” in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SearchResultsModel</name>
    <message>
        <source>%1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SectionActions</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now part of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SidePanel</name>
    <message numerus="yes">
        <source>%n accounts online</source>
        <translation>
            <numerusform>%n account online</numerusform>
            <numerusform>%n accounts online</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter or jump to… Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 accounts online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and no room has “%1” in a name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as an account is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you add appears here, and whoever writes to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::SignOnPanel</name>
    <message>
        <source>Progress of the sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contacts appear in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::StatusButton</name>
    <message>
        <source>Your status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with another status</source>
        <translation>
            <numerusform>%n account with another status</numerusform>
            <numerusform>%n accounts with another status</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::StatusPopup</name>
    <message>
        <source>Your status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as away on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TransferRow</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send directly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::Transfers</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, who is not in your list, offers this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting it may show them your network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would go directly to %1, which shows them your network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the server it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::TransfersDialog</name>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet. Those you send and those you are offered are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::WindowMenus</name>
    <message>
        <source>Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jackdaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join a room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;chosen contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offline contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Jackdaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Jackdaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackdaw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window for every network a person talks on.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New roo&amp;m…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files… (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;bered rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this &amp;conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::accounts</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::prompts</name>
    <message>
        <source>%1 cannot be sure that it talks to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to see when you are online, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are invited to %1, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs its password to sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to talk, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you to %2, on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 invites you to %n rooms, on %2.</source>
        <translation>
            <numerusform>%1 invites you to %n room, on %2.</numerusform>
            <numerusform>%1 invites you to %n rooms, on %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the certificate of %2 is not the one you trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::ui::words</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
