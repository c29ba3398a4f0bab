// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// AccountSession: what the host says, and what of it the world sees.

#include <QPointer>
#include <algorithm>
#include <utility>

#include "core/accounts/account_session.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/link/retry.h"

namespace jackdaw {

using wire::ErrorKind;

void AccountSession::onEvent(const wire::Event& event)
{
    const QPointer<AccountSession> alive(this);
    handle(event);
    if (alive)
        Q_EMIT eventReceived(event);
}

void AccountSession::handle(const wire::Event& event)
{
    if (const auto* hello = std::get_if<wire::HelloBack>(&event)) {
        onHello(*hello);
    } else if (const auto* progress = std::get_if<wire::Progress>(&event)) {
        m_progress = progress->text;
        m_step = progress->step;
        m_steps = progress->steps;
        m_supervisor.progressed(steady());
        publish();
    } else if (const auto* signedOn = std::get_if<wire::SignedOn>(&event)) {
        onSignedOn(*signedOn);
    } else if (std::holds_alternative<wire::SignedOff>(event)) {
        fail(ErrorKind::Other, {}, {});
    } else if (const auto* failed = std::get_if<wire::Failed>(&event)) {
        onFailed(*failed);
    } else if (const auto* opened = std::get_if<wire::PromptOpened>(&event)) {
        if (m_supervisor.state() == Supervisor::State::Starting) {
            m_openPrompts.insert(opened->prompt);
            m_supervisor.hold();
            publish();
        }
    } else if (const auto* closed = std::get_if<wire::PromptClosed>(&event)) {
        promptDone(closed->prompt);
    } else if (const auto* setting = std::get_if<wire::SettingStored>(&event)) {
        Q_EMIT settingStored(*setting);
    } else if (const auto* mail = std::get_if<wire::MailChanged>(&event)) {
        m_mail = *mail;
        publish();
    } else if (std::holds_alternative<wire::Registered>(event)) {
        Q_EMIT registered();
    } else if (const auto* password = std::get_if<wire::PasswordChanged>(&event)) {
        Q_EMIT passwordChanged(password->password);
    } else if (const auto* replaced = std::get_if<wire::CertificateReplaced>(&event)) {
        Q_EMIT certificateReplaced(*replaced);
    }
}

void AccountSession::onHello(const wire::HelloBack& event)
{
    m_greeted = true;
    m_sandboxed = event.sandboxed;
    if (!event.sandboxed && !std::exchange(m_openSandboxTold, true))
        qCWarning(logAccounts).noquote() << "account" << m_account.id.value
                                         << "runs without its sandbox:" << event.sandboxProblem;
    publish(); // the process has an id now
    trySignOn();
}

void AccountSession::addNote(const QString& text)
{
    if (m_notes.contains(text))
        return;
    m_notes.append(text);
    publish();
}

void AccountSession::onSignedOn(const wire::SignedOn& event)
{
    if (!m_signOnSent || m_supervisor.state() != Supervisor::State::Starting || !m_supervisor.hostStands())
        return;
    m_supervisor.signedOn(steady());
    m_signedOn = event;
    Q_EMIT registered();
    m_error.reset();
    qCInfo(logAccounts) << "account" << m_account.id.value << "is online";
    if (m_held)
        m_link->hold(true);
    publish();
    Q_EMIT cameOnline();
    sendStatus();
}

void AccountSession::onFailed(const wire::Failed& event)
{
    fail(event.kind, event.text, event.details);
}

void AccountSession::onEnded(const LinkEnd& end)
{
    m_link.release()->deleteLater();
    m_openPrompts.clear();
    m_mail = {};
    // Without effect where the host was told to end, or gave the reason itself.
    fail(errorKind(end.reason), {}, end.details);
    ++m_attempt; // a keyring that answers now answers nobody
    const Supervisor::Action action = m_supervisor.hostEnded(steady());
    if (action == Supervisor::Action::None)
        publish();
    Q_EMIT wentOffline();
    act(action);
}

void AccountSession::promptDone(const QString& prompt)
{
    if (m_openPrompts.remove(prompt) && m_openPrompts.isEmpty()) {
        m_supervisor.release(steady());
        publish();
    }
}

void AccountSession::publish()
{
    const qint64 wakeAt = m_supervisor.wakeAt();
    if (wakeAt > 0)
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(wakeAt - steady(), 0, 3600000)));
    else
        m_timer.stop();

    Connection now;
    now.hostPid = m_link ? m_link->pid() : 0;
    now.notes = m_notes;
    now.mailCount = m_mail.count;
    now.mails = m_mail.mails;
    if (m_link && m_greeted)
        now.sandboxed = m_sandboxed;
    if (now.sandboxed == false)
        now.notes.prepend(
            tr("Runs without its sandbox: a flaw in what speaks to this network could reach your files."));
    switch (m_supervisor.state()) {
    case Supervisor::State::Offline:
        now.state = AccountState::Offline;
        break;
    case Supervisor::State::Starting:
        now.state = AccountState::Connecting;
        now.progress = m_openPrompts.isEmpty() ? m_progress : tr("It waits for your answer");
        now.step = m_step;
        now.steps = m_steps;
        now.error = m_error;
        if (now.error)
            now.error->retryAt = 0;
        break;
    case Supervisor::State::Running:
        now.state = AccountState::Online;
        now.address = m_signedOn.address;
        now.name = m_signedOn.name;
        now.features = m_signedOn.features;
        now.maximumBytes = m_signedOn.maximumBytes;
        break;
    case Supervisor::State::BackingOff:
        now.state = AccountState::Waiting;
        // Kept over repeated calls: the two clocks may drift apart between them.
        if (m_error && m_error->retryAt == 0)
            m_error->retryAt = m_parts.clock.now() + (m_supervisor.retryAt() - steady());
        now.error = m_error;
        break;
    case Supervisor::State::Failed:
        now.state = AccountState::Failed;
        now.error = m_error;
        break;
    }
    if (now == m_connection)
        return;
    m_connection = now;
    Q_EMIT connectionChanged();
}

} // namespace jackdaw
