// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/account_session.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sys/stat.h>

#include "core/accounts/secret_store.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/profile.h"
#include "core/base/when_done.h"
#include "core/link/command_check.h"
#include "core/link/protocol_catalogue.h"
#include "core/link/retry.h"
#include "core/wire/names.h"

namespace jackdaw {

using wire::ErrorKind;
using wire::Presence;

AccountSession::AccountSession(const Parts& parts, Account account, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_account(std::move(account))
    , m_supervisor(parts.limits, [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_status.presence = Presence::Offline;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AccountSession::wake);
}

AccountSession::~AccountSession() = default;

qint64 AccountSession::steady() const
{
    return m_parts.clock.steady();
}

void AccountSession::setAccount(const Account& account)
{
    m_account = account;
    apply();
}

bool AccountSession::wantsOnline() const
{
    return !m_retired && m_account.enabled && m_status.presence != Presence::Offline;
}

void AccountSession::apply()
{
    if (wantsOnline()) {
        act(m_supervisor.goOnline(steady()));
    } else if (m_supervisor.state() != Supervisor::State::Offline) {
        m_error.reset();
        act(m_supervisor.goOffline(steady()));
    }
}

void AccountSession::setStatus(Presence presence, const QString& message, qint64 idleSince)
{
    m_status = {presence, message, idleSince};
    apply();
    sendStatus();
}

void AccountSession::sendStatus()
{
    if (!isOnline() || m_status == m_sentStatus || m_status.presence == Presence::Offline)
        return;
    m_sentStatus = m_status;
    give(m_status);
}

void AccountSession::reconnect()
{
    if (wantsOnline())
        act(m_supervisor.reconnect(steady()));
}

void AccountSession::networkCameUp()
{
    act(m_supervisor.networkCameUp(steady()));
}

void AccountSession::woke(qint64 slept)
{
    act(m_supervisor.woke(slept, steady()));
}

void AccountSession::retire()
{
    m_retired = true;
    apply();
}

void AccountSession::kill()
{
    if (m_link)
        m_link->kill();
}

void AccountSession::hold(bool held)
{
    m_held = held;
    // One that signs on is heard: little is said then, and the user waits to see it.
    if (m_link && (isOnline() || !held))
        m_link->hold(held);
}

void AccountSession::send(const wire::Command& command)
{
    if (!m_link || !m_supervisor.hostStands())
        return;
    if (const auto* answer = std::get_if<wire::AnswerPrompt>(&command)) {
        give(command);
        promptDone(answer->prompt);
    } else if (isOnline()) {
        give(command);
    }
}

void AccountSession::give(const wire::Command& command)
{
    const std::optional<wire::Command> clean = cleanedCommand(command);
    m_link->send(clean ? *clean : command);
}

void AccountSession::setPassword(const QString& password)
{
    m_password = Secret(password);
    m_keepPassword = true;
    const bool waits
        = m_supervisor.state() == Supervisor::State::Failed && m_error && m_error->kind == ErrorKind::Authentication;
    if (waits)
        reconnect();
}

void AccountSession::passwordStored()
{
    m_keepPassword = false;
    if (m_signOnSent)
        m_password.clear();
}

void AccountSession::act(Supervisor::Action action)
{
    switch (action) {
    case Supervisor::Action::None:
        break;
    case Supervisor::Action::Start:
        startHost();
        break;
    case Supervisor::Action::SignOff:
        if (m_signOnSent)
            m_link->send(wire::SignOff{});
        else
            m_link->kill();
        break;
    case Supervisor::Action::Kill:
        kill();
        break;
    }
    publish();
}

void AccountSession::startHost()
{
    ++m_attempt;
    m_greeted = m_passwordReady = m_signOnSent = false;
    m_openPrompts.clear();
    m_askReason.clear();
    m_progress.clear();
    m_step = m_steps = 0;
    const QString folder = m_parts.profile.accountFolder(m_account.id);
    // Whatever of it somebody has taken away; where the whole profile is gone, nothing.
    for (const QString& one : {m_parts.profile.stateFolder, QFileInfo(folder).path(), folder})
        mkdir(QFile::encodeName(one).constData(), 0700);

    m_link = m_parts.links.make(LinkRequest{m_account.id, m_account.protocol, folder});
    connect(m_link.get(), &Link::eventReceived, this, &AccountSession::onEvent);
    connect(m_link.get(), &Link::ended, this, &AccountSession::onEnded);
    m_link->start();
    fetchPassword();
}

void AccountSession::fetchPassword()
{
    if (!m_password.isEmpty() || !m_account.rememberPassword) {
        takePassword(m_password);
        return;
    }
    whenDone(m_parts.secrets.read(m_account.id), this, [this, attempt = m_attempt](const Result<Secret>& outcome) {
        if (attempt == m_attempt && !m_passwordReady)
            takePassword(m_password.isEmpty() ? outcome : Result<Secret>(m_password));
    });
}

void AccountSession::takePassword(const Result<Secret>& outcome)
{
    if (outcome) {
        m_password = *outcome;
    } else {
        qCWarning(logAccounts) << "account" << m_account.id.value
                               << "no password from the keyring:" << outcome.error().details;
        m_askReason = outcome.error().text;
        m_keepPassword = true;
        Q_EMIT keyringProblem(m_askReason);
    }
    m_passwordReady = true;
    trySignOn();
}

void AccountSession::trySignOn()
{
    if (!m_greeted || !m_passwordReady || m_signOnSent || !m_supervisor.hostStands())
        return;
    if (m_password.isEmpty()) {
        // An undescribed protocol's host decides for itself whether it can do without.
        const auto info = m_parts.protocols.info(m_account.protocol);
        if (info && info->loaded && info->passwordRequired) {
            fail(ErrorKind::Authentication, tr("A password is needed to sign on."), {});
            kill();
            return;
        }
    }
    wire::SignOn command;
    command.protocol = m_account.protocol;
    command.username = m_account.username;
    command.password = m_password.reveal();
    command.options = m_account.stored;
    command.options.insert(m_account.options);
    command.presence = m_status.presence;
    command.statusMessage = m_status.message;
    command.idleSince = m_status.idleSince;
    command.trusted = m_account.trusted;
    if (m_parts.roster)
        command.roster = m_parts.roster(m_account.id);
    if (m_parts.stored)
        command.stored = m_parts.stored(m_account.id);
    if (m_parts.complete)
        m_parts.complete(m_account.id, command);
    command.registers = m_account.registers;
    m_signOnSent = true;
    m_sentStatus = m_status;
    give(command);
    wipe(command.password);
    if (!m_keepPassword)
        m_password.clear();
}

void AccountSession::fail(ErrorKind kind, const QString& text, const QString& details)
{
    if (!m_supervisor.hostStands())
        return;
    QString sentence = text;
    if (sentence.isEmpty())
        sentence = kind == ErrorKind::Network && isOnline() ? tr("The connection was lost.") : sentenceFor(kind);
    m_error = ConnectionError{kind, sentence, details, 0};
    qCInfo(logAccounts) << "account" << m_account.id.value << "failed:" << wire::nameOf(kind);
    act(m_supervisor.failed(kind, steady()));
    if (kind == ErrorKind::Authentication) {
        m_password.clear();
        Q_EMIT passwordNeeded(m_askReason.isEmpty() ? m_error->text : m_askReason, !m_askReason.isEmpty());
    }
}

void AccountSession::wake()
{
    const bool starting = m_supervisor.state() == Supervisor::State::Starting;
    const Supervisor::Action action = m_supervisor.wake(steady());
    if (starting && m_supervisor.state() == Supervisor::State::BackingOff) {
        m_error = ConnectionError{
            ErrorKind::Network, sentenceFor(ErrorKind::Network),
            QStringLiteral("the sign-on made no progress for %1 s").arg(m_parts.limits.signOnLimit / 1000), 0};
    }
    act(action);
}

} // namespace jackdaw
