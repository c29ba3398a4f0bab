// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/certificates.h"

#include <purple.h>

#include <QDateTime>
#include <map>
#include <poll.h>

#include "protocols/purple/account_server.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {

namespace {

struct FreeGlib {
    void operator()(void* memory) const { g_free(memory); }
};
using GlibString = std::unique_ptr<char, FreeGlib>;

QString text(char* owned)
{
    const GlibString string(owned);
    return string ? plainText(string.get()) : QString();
}

QString fingerprint(PurpleCertificate* certificate)
{
    auto* bytes = purple_certificate_get_fingerprint_sha256(certificate, FALSE);
    if (bytes == nullptr)
        return {};
    const auto hexadecimal = QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len)).toHex(':');
    g_byte_array_free(bytes, TRUE);
    return QString::fromLatin1(hexadecimal);
}

/// NSS trusts the system's authorities while libpurple's pool holds them. They are some 140, most of them twice, and
/// take 3 MiB: they go again once the question is answered.
class Authorities {
public:
    Authorities()
        : m_pool(purple_certificate_find_pool("x509", "ca"))
    {
        if (m_pool)
            m_pool->init();
    }
    ~Authorities()
    {
        if (m_pool)
            m_pool->uninit();
    }
    Authorities(const Authorities&) = delete;
    Authorities& operator=(const Authorities&) = delete;

private:
    PurpleCertificatePool* m_pool;
};

PurpleCertificate* leafOf(const PurpleCertificateVerificationRequest* request)
{
    return static_cast<PurpleCertificate*>(request->cert_chain->data);
}

wire::CertificateInfo examine(PurpleCertificateVerificationRequest* request, const QString& host)
{
    auto* certificate = leafOf(request);
    wire::CertificateInfo info;
    info.host = host;
    info.subject = text(purple_certificate_get_unique_id(certificate));
    info.issuer = text(purple_certificate_get_issuer_unique_id(certificate));
    info.sha256 = fingerprint(certificate);
    time_t from = 0;
    time_t until = 0;
    const auto now = QDateTime::currentSecsSinceEpoch();
    bool outOfTime = false;
    if (purple_certificate_get_times(certificate, &from, &until)) {
        info.validFrom = qint64(from) * 1000;
        info.validUntil = qint64(until) * 1000;
        if (now < from)
            info.problems.append(QStringLiteral("not-yet-valid"));
        if (now > until)
            info.problems.append(QStringLiteral("expired"));
        outOfTime = now < from || now > until;
    }

    const Authorities authorities;
    int flags = PURPLE_CERTIFICATE_UNKNOWN_ERROR;
    if (request->scheme->verify_cert != nullptr) {
        auto found = PURPLE_CERTIFICATE_NO_PROBLEMS;
        request->scheme->verify_cert(request, &found);
        flags = found;
    }
    // It compares with the name libpurple asked for; the one that counts is compared below.
    flags &= ~PURPLE_CERTIFICATE_NAME_MISMATCH;
    const bool ownIssuer = !info.subject.isEmpty() && info.subject == info.issuer;
    if ((flags & PURPLE_CERTIFICATE_SELF_SIGNED) != 0 || (flags != 0 && ownIssuer && !outOfTime))
        info.problems.append(QStringLiteral("self-signed"));
    else if ((flags & ~PURPLE_CERTIFICATE_EXPIRED & ~PURPLE_CERTIFICATE_REVOKED) != 0)
        info.problems.append(QStringLiteral("unknown-issuer"));
    if ((flags & PURPLE_CERTIFICATE_REVOKED) != 0)
        info.problems.append(QStringLiteral("revoked"));
    if ((flags & PURPLE_CERTIFICATE_EXPIRED) != 0 && !outOfTime)
        info.problems.append(QStringLiteral("expired")); // an authority's
    if (!purple_certificate_check_subject_name(certificate, host.toUtf8().constData()))
        info.problems.append(QStringLiteral("wrong-host"));
    return info;
}

} // namespace

class Certificates::Private {
public:
    Private(Prompts& prompts, host::Outlet& outlet)
        : m_prompts(prompts)
        , m_outlet(outlet)
    {
        s_self = this;
        m_verifier.scheme_name = m_scheme.data();
        m_verifier.name = m_name.data();
        m_verifier.start_verification = [](PurpleCertificateVerificationRequest* request) { s_self->start(request); };
        m_verifier.destroy_request = [](PurpleCertificateVerificationRequest*) {};
    }

    ~Private()
    {
        while (!m_waiting.empty())
            drop(m_waiting.begin()->first);
        if (m_theirs != nullptr) {
            purple_certificate_unregister_verifier(&m_verifier);
            purple_certificate_register_verifier(m_theirs);
        }
        if (m_theirSsl != nullptr && purple_ssl_get_ops() == &m_ssl)
            purple_ssl_set_ops(m_theirSsl);
        s_self = nullptr;
    }

    bool install()
    {
        m_theirs = purple_certificate_find_verifier(m_scheme.constData(), m_name.constData());
        m_theirSsl = purple_ssl_get_ops();
        if (m_theirs == nullptr || m_theirSsl == nullptr
            || purple_certificate_find_scheme(m_scheme.constData()) == nullptr)
            return false;
        purple_certificate_unregister_verifier(m_theirs);
        purple_certificate_register_verifier(&m_verifier);
        // ssl_nss_verified_cb uses the connection without asking whether it still lives; only closing it tells.
        m_ssl = *m_theirSsl;
        m_ssl.close = [](PurpleSslConnection* connection) {
            s_self->drop(connection);
            s_self->m_theirSsl->close(connection);
        };
        purple_ssl_set_ops(&m_ssl);
        return true;
    }

    wire::SignOn m_account;
    bool m_refused = false;

private:
    struct Waiting {
        PurpleCertificateVerificationRequest* request = nullptr;
        QString prompt;
    };

    void start(PurpleCertificateVerificationRequest* request)
    {
        const auto host = hostToVerify(m_account, QString::fromUtf8(request->subject_name));
        const auto remembered = m_account.trusted.value(host);
        if (!remembered.isEmpty() && remembered.compare(fingerprint(leafOf(request)), Qt::CaseInsensitive) == 0)
            return complete(request, true);
        auto info = examine(request, host);
        if (info.problems.isEmpty()) {
            if (!remembered.isEmpty())
                replace(info, remembered);
            return complete(request, true);
        }
        if (!remembered.isEmpty())
            info.problems.append(QStringLiteral("changed"));

        wire::PromptOpened prompt;
        prompt.kind = wire::PromptKind::Certificate;
        prompt.subject = host;
        prompt.certificate = info;
        // The connection is what names a question: it has one handshake.
        void* connection = request->cb_data;
        m_waiting[connection] = {request, {}};
        const auto id = m_prompts.open(std::move(prompt), [this, connection, info](const wire::AnswerPrompt& answer) {
            decide(connection, answer.accepted, info);
        });
        if (id.isEmpty())
            return decide(connection, false, info);
        m_waiting[connection].prompt = id;
    }

    void replace(const wire::CertificateInfo& info, const QString& before)
    {
        m_account.trusted.remove(info.host);
        m_outlet.send(wire::CertificateReplaced{.certificate = info, .before = before});
    }

    void decide(void* connection, bool accepted, const wire::CertificateInfo& info)
    {
        const auto node = m_waiting.extract(connection);
        if (node.empty())
            return;
        if (accepted)
            m_account.trusted.insert(info.host, info.sha256); // for the other connections of this host's life
        auto* request = node.mapped().request;
        // Of an account that is online it is some other connection: a file's, a page's.
        const GList* signingOn = purple_connections_get_connecting();
        if (accepted && signingOn != nullptr && hasHungUp(connection))
            return end(request, static_cast<PurpleConnection*>(signingOn->data));
        complete(request, accepted);
    }

    /// Servers do not wait as long as people may: libpurple would write into a dead connection, and some of its
    /// protocols then wait for ever.
    static bool hasHungUp(void* connection)
    {
        pollfd watched{static_cast<PurpleSslConnection*>(connection)->fd, POLLIN | POLLRDHUP, 0};
        return poll(&watched, 1, 0) > 0 && (watched.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL)) != 0;
    }

    static void end(PurpleCertificateVerificationRequest* request, PurpleConnection* signingOn)
    {
        request->cb = [](PurpleCertificateVerificationStatus, gpointer) {};
        purple_certificate_verify_complete(request, PURPLE_CERTIFICATE_INVALID);
        purple_connection_error_reason(
            signingOn, PURPLE_CONNECTION_ERROR_NETWORK_ERROR,
            Texts::tr("The server ended the connection while it waited for your answer.").toUtf8().constData());
    }

    void complete(PurpleCertificateVerificationRequest* request, bool accepted)
    {
        m_refused = m_refused || !accepted;
        purple_certificate_verify_complete(request, accepted ? PURPLE_CERTIFICATE_VALID : PURPLE_CERTIFICATE_INVALID);
    }

    // The connection is being closed: the question goes, and nobody is called.
    void drop(void* connection)
    {
        const auto node = m_waiting.extract(connection);
        if (node.empty())
            return;
        auto* request = node.mapped().request;
        request->cb = [](PurpleCertificateVerificationStatus, gpointer) {};
        purple_certificate_verify_complete(request, PURPLE_CERTIFICATE_INVALID);
        m_prompts.close(node.mapped().prompt);
    }

    // Neither the verifier nor the ssl ops carry user data; both are one per process.
    static inline Private* s_self = nullptr;

    Prompts& m_prompts;
    host::Outlet& m_outlet;
    QByteArray m_scheme = "x509";
    QByteArray m_name = "tls_cached";
    PurpleCertificateVerifier m_verifier{};
    PurpleCertificateVerifier* m_theirs = nullptr;
    PurpleSslOps m_ssl{};
    PurpleSslOps* m_theirSsl = nullptr;
    std::map<void*, Waiting> m_waiting;
};

Certificates::Certificates(Prompts& prompts, host::Outlet& outlet)
    : d(std::make_unique<Private>(prompts, outlet))
{
}

Certificates::~Certificates() = default;

void Certificates::setAccount(const wire::SignOn& account)
{
    d->m_account = account;
    d->m_account.password.clear();
}

bool Certificates::install()
{
    return d->install();
}

bool Certificates::refused() const
{
    return d->m_refused;
}

} // namespace jackdaw::purple
