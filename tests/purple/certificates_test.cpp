// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Who is believed without a question, with a made-up kind of certificates: no test has a certificate that the system's
// authorities vouch for.

#include "protocols/purple/certificates.h"

#include <gtest/gtest.h>
#include <purple.h>

#include "tests/purple/fake_outlet.h"

namespace jackdaw::purple {

namespace {

const QString kHost = QStringLiteral("one.test");
const QString kShown = QStringLiteral("cc:dd");
const QString kAccepted = QStringLiteral("aa:bb");

class CertificatesTest : public testing::Test {
protected:
    CertificatesTest()
    {
        s_flags = PURPLE_CERTIFICATE_NO_PROBLEMS;
        scheme.name = name.data();
        scheme.fullname = name.data();
        scheme.struct_size = sizeof scheme;
        scheme.copy_certificate = [](PurpleCertificate* one) { return one; };
        scheme.destroy_certificate = [](PurpleCertificate*) {};
        scheme.get_fingerprint_sha256 = [](PurpleCertificate*) {
            const guint8 bytes[] = {0xcc, 0xdd};
            return g_byte_array_append(g_byte_array_new(), bytes, sizeof bytes);
        };
        scheme.get_unique_id = [](PurpleCertificate*) { return g_strdup("CN=one.test"); };
        scheme.get_issuer_unique_id = [](PurpleCertificate*) { return g_strdup("CN=Authority"); };
        scheme.check_subject_name
            = [](PurpleCertificate*, const char* asked) -> gboolean { return QLatin1StringView(asked) == kHost; };
        scheme.get_times = [](PurpleCertificate*, time_t* from, time_t* until) -> gboolean {
            *from = 0;
            *until = G_MAXINT32;
            return TRUE;
        };
        scheme.verify_cert
            = [](PurpleCertificateVerificationRequest*, PurpleCertificateInvalidityFlags* flags) { *flags = s_flags; };
        theirs.scheme_name = name.data();
        theirs.name = cached.data();
        purple_certificate_register_scheme(&scheme);
        purple_certificate_register_verifier(&theirs);
        purple_ssl_set_ops(&ssl);
        EXPECT_TRUE(certificates.install());
    }
    ~CertificatesTest() override { purple_certificate_unregister_scheme(&scheme); }

    /// Who the account trusts is told before.
    void trust(const QMap<QString, QString>& trusted)
    {
        wire::SignOn account;
        account.protocol = QStringLiteral("irc");
        account.trusted = trusted;
        certificates.setAccount(account);
    }
    void meet()
    {
        GList chain{&certificate, nullptr, nullptr};
        purple_certificate_verify(
            purple_certificate_find_verifier("x509", "tls_cached"), "one.test", &chain,
            [](PurpleCertificateVerificationStatus status, gpointer data) {
                static_cast<CertificatesTest*>(data)->verdicts.append(status);
            },
            this);
    }

    static inline PurpleCertificateInvalidityFlags s_flags = PURPLE_CERTIFICATE_NO_PROBLEMS;

    QByteArray name = "x509";
    QByteArray cached = "tls_cached";
    PurpleCertificateScheme scheme{};
    PurpleCertificateVerifier theirs{};
    PurpleSslOps ssl{};
    PurpleCertificate certificate{&scheme, nullptr};
    FakeOutlet outlet;
    Prompts prompts{outlet};
    Certificates certificates{prompts, outlet};
    QList<int> verdicts;
};

const QList<int> kTaken{PURPLE_CERTIFICATE_VALID};

TEST_F(CertificatesTest, authoritiesAreBelieved)
{
    trust({});
    meet();
    EXPECT_EQ(verdicts, kTaken);
    EXPECT_TRUE(outlet.opened.isEmpty());
    EXPECT_TRUE(outlet.replaced.isEmpty());
}

TEST_F(CertificatesTest, whatTheUserAcceptedIsBelieved)
{
    s_flags = PURPLE_CERTIFICATE_CA_UNKNOWN;
    trust({{kHost, kShown}});
    meet();
    EXPECT_EQ(verdicts, kTaken);
    EXPECT_TRUE(outlet.replaced.isEmpty());
}

TEST_F(CertificatesTest, aProperOneInThePlaceOfAnAcceptedOneIsTakenAndToldOfOnce)
{
    trust({{kHost, kAccepted}});
    meet();
    EXPECT_EQ(verdicts, kTaken);
    EXPECT_TRUE(outlet.opened.isEmpty());
    ASSERT_EQ(outlet.replaced.size(), 1);
    EXPECT_EQ(outlet.replaced.first().before, kAccepted);
    EXPECT_EQ(outlet.replaced.first().certificate.sha256, kShown);
    EXPECT_EQ(outlet.replaced.first().certificate.host, kHost);
    meet();
    EXPECT_EQ(outlet.replaced.size(), 1);
}

TEST_F(CertificatesTest, anyOtherInThePlaceOfAnAcceptedOneIsAskedAbout)
{
    s_flags = PURPLE_CERTIFICATE_CA_UNKNOWN;
    trust({{kHost, kAccepted}});
    meet();
    EXPECT_TRUE(verdicts.isEmpty());
    ASSERT_EQ(outlet.opened.size(), 1);
    EXPECT_TRUE(outlet.opened.first().certificate.problems.contains(QStringLiteral("changed")));
    EXPECT_TRUE(outlet.replaced.isEmpty());
}

} // namespace

} // namespace jackdaw::purple
