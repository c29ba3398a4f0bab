<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Texts</name>
    <message>
        <source>“%1” is not the address of a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection may then be unencrypted: everyone on the way can read your password and what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours on this computer; at most 11 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the talk daemons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name or address as others reach it; empty: found out for each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own talk daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer where your invitations wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the room %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plugin is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::host</name>
    <message>
        <source>This network cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not signed on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::irc</name>
    <message>
        <source>There is nobody of that name on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel does not let you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network found more than one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message had no recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message had no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in that channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only registered names may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person takes messages from registered names only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not take your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in too many channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel cannot be joined just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is for invited people only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are banned from the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the name of a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel takes registered names only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel takes encrypted connections only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed you: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not understand the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel has no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only operators may change the topic here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nickname is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not allow this nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has this nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot change your nickname while you are banned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nickname cannot be had just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames cannot be changed that often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nickname cannot be changed while you are in this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not let you change your nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the channel already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only operators may invite people here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be invited to this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel needs a password, and not the one given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that name in the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not understand this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel&apos;s list of bans is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::purple</name>
    <message>
        <source>The account is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no list of rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of rooms is being fetched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has not said where its rooms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the room %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin for the protocol “%1” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name “%1” is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this network have no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nickname cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the contact list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the contact list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[This message was too large or too deeply nested and has been left out.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to my contacts, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added you to their contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit this version of libpurple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works only inside of Pidgin, whose window it needs (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s message bus cannot be reached, and this network is asked for there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host manager of this network (zhm) does not run on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot receive files at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came than was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to your contacts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no command /%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command /%1 was not written as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command /%1 does not work in this kind of conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command /%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection while it waited for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not make the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not make the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a name beside their address on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not know that mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server passes no moods on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no way to ask for attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is away, or their program does not take it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not let you change the password from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a picture on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network tells nothing about people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many profiles have been asked for at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin for this network is switched off. Switch it on in the list of plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this network have no settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not give the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this network are not made from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before all of it was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own, and not from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side took nothing more for two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side sent nothing more for two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this network are not removed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has been asked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has refused it. Connect anew to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not remove the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not remove the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is no server of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::purple::Requests</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens cannot be shared, so this was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::talk</name>
    <message>
        <source>There is no computer called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no free port to be answered at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk daemon at %1 does not know this computer, so it does not ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk daemon at %1 refused the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk daemon answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on the way can read what is said, and nobody proves who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that could be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many conversations stand already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not read what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hung up before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed off before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped calling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a login name that talk can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk daemon answers at %1. inetutils-talkd and talkd are two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jackdaw::xmpp</name>
    <message>
        <source>You are not allowed to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this room, or it does not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is too busy, or the message too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is for its members only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s server is going down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to change the topic here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room does not take this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to change your nickname here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room does not let nicknames be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to invite people to this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the one invited does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room does not exist, or is not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room asks for another nickname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room asks for the nickname you are registered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms cannot be made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room needs a password, and not the one given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s server was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is full, or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room must keep an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that name in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only owners may change the settings of this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room no longer knows you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
