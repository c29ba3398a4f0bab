// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The facts that commands and events are made of. Every enum starts with the value that an unknown name reads
// as, and is append only: the names in names.h are on the wire.

#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace jackdaw::wire {

/// Milliseconds since 1970-01-01T00:00Z; 0 means not known.
using Time = qint64;

enum class Presence { Unknown, Offline, Invisible, Busy, Away, Available };

/// The closed list of what can end or prevent a connection. core/link/retry.h holds each one's retry rule.
enum class ErrorKind {
    Other,
    Network,        ///< no route, refused, reset, name not found, timed out
    Server,         ///< the server answered and said it cannot serve
    Authentication, ///< wrong user name or password
    Certificate,    ///< refused by the user or by policy
    Encryption,     ///< no common or no offered encryption
    Settings,       ///< an option of the account is wrong or missing
    NameTaken,      ///< nickname or resource in use
    Banned,
    Replaced, ///< signed on elsewhere
    HostCrashed,
    HostHung,
    HostIncompatible, ///< another wire version, malformed frames
    HostMissing,      ///< the program that speaks the protocol is not installed
};

enum class ConversationKind { Direct, Room };
enum class TypingState { None, Typing, Paused };
enum class SendState { Failed, Sent, Delivered, Read, Unconfirmed };
enum class TransferOutcome { Failed, Done, Refused, Cancelled };
enum class MenuKind { Account, Buddy, Room, Participant };

/// Who may reach the user; everybody else is not heard.
enum class PrivacyMode {
    Unknown,
    Everybody,
    Contacts,
    Listed,     ///< only who is on a list of its own
    NotBlocked, ///< everybody but who is blocked
    Nobody,
};

enum class MessageKind { Text, Action, Notice, System };
enum class Role { None, Participant, Voice, HalfOperator, Operator, Owner };

/// What can be done in a room beside talking. Append only.
enum class RoomAction {
    Unknown,
    SetTopic,
    Invite,
    Configure,
    Destroy,
    Kick,
    Ban,
    Unban,
    GiveVoice,
    TakeVoice,
    MakeHalfOperator,
    TakeHalfOperator,
    MakeOperator,
    TakeOperator,
    MakeMember,
    TakeMember,
    MakeOwner,
    TakeOwner,
};

/// Who has a standing with a room, whether they are there or not.
enum class RoomList {
    Unknown,
    Banned,
    Members,
    Operators,
    Owners,
};

enum class PromptKind {
    Notice,
    Form,
    Choice,
    Certificate,
    Authorisation,
    Invitation,
    Password,
    Page,  ///< a formatted text to read
    Table, ///< rows to read, and to do something with
    Link,  ///< a web address the network wants opened
};
enum class FieldKind {
    Text,
    Password,
    MultilineText,
    Integer,
    Boolean,
    Choice,
    List,
    Label,
    Image,
    Account,
    Host,     ///< a host name, an IPv4 address, or an IPv6 address in brackets
    File,     ///< a file to read: the answer names a copy in the spool folder
    SaveFile, ///< a file to write: the answer names one in the spool folder; file.written says when it is whole
    Folder,   ///< the same for a folder
};

/// What an account can do; the interface offers an action only when the account says so. Append only.
enum class Feature {
    Unknown,
    Rooms,
    RoomDirectory,
    RoomTopic,
    Invitations,
    Nicknames, ///< a room's nickname can be changed
    Typing,
    ServerRoster,  ///< the network keeps the contact list
    Authorisation, ///< adding a buddy asks them
    Aliases,       ///< the network keeps the alias
    Groups,        ///< the network keeps groups
    StatusMessages,
    Invisible,
    Busy,
    Blocking,
    Formatting, ///< bold, italic and links survive
    Delivery,   ///< messages become `delivered`
    MultilineMessages,
    OfflineMessages, ///< the network keeps messages for those who are away
    Files,
    RoomFiles, ///< files can be sent to rooms
    Profiles,
    Pictures, ///< users have pictures
    PublicAlias,
    Moods,
    Attention,
    Privacy, ///< the network keeps who may reach the user
    PasswordChange,
    Registration,  ///< new accounts can be made with the server
    ConfigureRoom, ///< a room can be made, and has settings
    Bookmarks,     ///< the network remembers rooms
    SlashCommands,
    Menus,          ///< menu.get has something to say
    Unregistration, ///< accounts can be removed from the server
};

/// One choice of a field or a prompt.
struct Choice {
    QString value;
    QString label;

    friend bool operator==(const Choice&, const Choice&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("value", self.value);
        visit("label", self.label);
    }
};

/// One question of a form: an account's option, a room's setting, a prompt's field.
struct Field {
    QString key;
    QString label;
    FieldKind kind = FieldKind::Text;
    bool required = false;
    bool secret = false;
    bool advanced = false; ///< shown behind "Advanced"
    QVariant defaultValue; ///< QString, bool, qlonglong or QStringList
    QList<Choice> choices;
    QString hint;
    QString risk;                  ///< a sentence: what may happen with one of `riskyWhen`; asks for the user's consent
    QStringList riskyWhen;         ///< values as text ("false" for a box that is off)
    std::optional<qint64> minimum; ///< of an Integer; none: any
    std::optional<qint64> maximum;

    friend bool operator==(const Field&, const Field&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("key", self.key);
        visit("label", self.label);
        visit("kind", self.kind);
        visit("required", self.required);
        visit("secret", self.secret);
        visit("advanced", self.advanced);
        visit("default", self.defaultValue);
        visit("choices", self.choices);
        visit("hint", self.hint);
        visit("risk", self.risk);
        visit("riskyWhen", self.riskyWhen);
        visit("minimum", self.minimum);
        visit("maximum", self.maximum);
    }
};

/// Which pictures of themselves users may have on a network. No format: none.
struct PictureRules {
    QStringList formats; ///< short names, best first: png, jpeg
    int minimumSide = 0; ///< in pixels; 0: any
    int maximumSide = 0;
    int maximumBytes = 0;

    friend bool operator==(const PictureRules&, const PictureRules&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("formats", self.formats);
        visit("minimumSide", self.minimumSide);
        visit("maximumSide", self.maximumSide);
        visit("maximumBytes", self.maximumBytes);
    }
};

/// A protocol as its host describes it; all the account assistant knows.
struct ProtocolInfo {
    QString id;             ///< short and stable, as scripts name it
    QString name;           ///< as people call it
    QString icon;           ///< name of an icon of ours, may be unknown to us
    QList<Field> nameParts; ///< the user name in the order it is written; joined by `separators`
    QStringList separators; ///< one fewer than nameParts: "@", "/"
    QList<Field> options;
    QList<Field> roomFields; ///< what joining a room asks; the first is the address
    QList<Presence> statuses;
    QList<Feature> features; ///< what may be possible; `account.signed-on` has the last word
    bool passwordRequired = true;
    QString origin; ///< who provides it: a package, or "Jackdaw"
    QString file;   ///< of the plugin
    QString version;
    PictureRules pictures;
    bool loaded = true;
    QString problem;     ///< why it could not be loaded
    QStringList knownAs; ///< how the files of other programs call it, in any case of the letters

    friend bool operator==(const ProtocolInfo&, const ProtocolInfo&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("icon", self.icon);
        visit("nameParts", self.nameParts);
        visit("separators", self.separators);
        visit("options", self.options);
        visit("roomFields", self.roomFields);
        visit("statuses", self.statuses);
        visit("features", self.features);
        visit("passwordRequired", self.passwordRequired);
        visit("origin", self.origin);
        visit("file", self.file);
        visit("version", self.version);
        visit("pictures", self.pictures);
        visit("loaded", self.loaded);
        visit("problem", self.problem);
        visit("knownAs", self.knownAs);
    }
};

/// One entry of a network's contact list. An address may stand in several groups.
struct RosterEntry {
    QString address; ///< normalised by the host: two equal addresses are one buddy
    QString alias;
    QStringList groups;
    bool pending = false; ///< asked, not yet authorised
    bool blocked = false;
    QString network; ///< behind a gateway: the short name of the network this buddy is on; else empty

    friend bool operator==(const RosterEntry&, const RosterEntry&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("alias", self.alias);
        visit("groups", self.groups);
        visit("pending", self.pending);
        visit("blocked", self.blocked);
        visit("network", self.network);
    }
};

struct PresenceEntry {
    QString address;
    Presence presence = Presence::Unknown;
    QString message;
    Time idleSince = 0;
    QString mood; ///< as people read it
    bool mobile = false;

    friend bool operator==(const PresenceEntry&, const PresenceEntry&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("presence", self.presence);
        visit("message", self.message);
        visit("idleSince", self.idleSince);
        visit("mood", self.mood);
        visit("mobile", self.mobile);
    }
};

/// Something a protocol keeps with an account, a person or a room, given back at the next sign-on.
struct StoredSetting {
    QString subject;                                  ///< the address or room it belongs to; empty: the account
    ConversationKind kind = ConversationKind::Direct; ///< of the subject
    QString key;
    QVariant value;

    friend bool operator==(const StoredSetting&, const StoredSetting&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("subject", self.subject);
        visit("kind", self.kind);
        visit("key", self.key);
        visit("value", self.value);
    }
};

/// What a network presented as proof of who it is; the content of a certificate prompt.
struct CertificateInfo {
    QString host; ///< the name the account trusts it to be
    QString subject;
    QString issuer;
    QString sha256; ///< lower-case hexadecimal pairs joined by colons
    Time validFrom = 0;
    Time validUntil = 0;
    QStringList
        problems; ///< machine names: self-signed, expired, not-yet-valid, wrong-host, unknown-issuer, revoked, changed

    friend bool operator==(const CertificateInfo&, const CertificateInfo&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("host", self.host);
        visit("subject", self.subject);
        visit("issuer", self.issuer);
        visit("sha256", self.sha256);
        visit("validFrom", self.validFrom);
        visit("validUntil", self.validUntil);
        visit("problems", self.problems);
    }
};

} // namespace jackdaw::wire
