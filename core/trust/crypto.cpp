// SPDX-License-Identifier: MIT
#include "core/trust/crypto.h"

#include "core/dns/free_with.h"
#include "core/trust/outside_check.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace rootline {

namespace {

using PKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using PKeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD, FreeWith<EVP_MD_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

constexpr unsigned kMaxRsaBits = 4096;  // RFC 3110 section 2
constexpr unsigned kMinRsaBits = 512;

/// Exponent and modulus of an RSA key (RFC 3110 section 2).
struct RsaParts {
    ByteView exponent;
    ByteView modulus;

    [[nodiscard]] unsigned bits() const {
        const auto first = std::find_if(modulus.begin(), modulus.end(), [](std::uint8_t octet) { return octet != 0; });
        const auto octets = static_cast<unsigned>(modulus.end() - first);
        return octets == 0 ? 0 : (octets - 1) * 8 + static_cast<unsigned>(std::bit_width(*first));
    }

    /// With the exponent 1 a signature is what it signs, so anybody can write one; an even one belongs to no key.
    [[nodiscard]] bool hasUsableExponent() const {
        const bool isOne = exponent.back() == 1 && std::all_of(exponent.begin(), exponent.end() - 1,
                                                               [](std::uint8_t octet) { return octet == 0; });
        return (exponent.back() & 1U) != 0 && !isOne;
    }
};

std::optional<RsaParts> rsaParts(ByteView key) {
    if (key.empty()) {
        return std::nullopt;
    }
    std::size_t length = key[0];
    std::size_t start = 1;
    if (length == 0) {
        if (key.size() < 3) {
            return std::nullopt;
        }
        length = static_cast<std::size_t>(key[1] << 8 | key[2]);
        start = 3;
    }
    if (length == 0 || key.size() < start + length + 1) {
        return std::nullopt;
    }
    return RsaParts{key.subspan(start, length), key.subspan(start + length)};
}

bool isRsa(Algorithm algorithm) {
    return algorithm == Algorithm::RsaMd5 || algorithm == Algorithm::RsaSha1 ||
           algorithm == Algorithm::RsaSha1Nsec3Sha1 || algorithm == Algorithm::RsaSha256 ||
           algorithm == Algorithm::RsaSha512;
}

struct CurveFacts {
    std::size_t keyLength = 0;        ///< octets on the wire
    std::size_t signatureLength = 0;  ///< octets on the wire
    unsigned bits = 0;
    const char* group = nullptr;  ///< OpenSSL's name; null for the Edwards curves
    int edwardsType = 0;
};

std::optional<CurveFacts> curveFacts(Algorithm algorithm) {
    switch (algorithm) {
        case Algorithm::EcdsaP256Sha256: return CurveFacts{64, 64, 256, "P-256", 0};  // RFC 6605 section 4
        case Algorithm::EcdsaP384Sha384: return CurveFacts{96, 96, 384, "P-384", 0};
        case Algorithm::Ed25519:
            return CurveFacts{32, 64, 256, nullptr, EVP_PKEY_ED25519};  // RFC 8080 sections 3 and 4
        case Algorithm::Ed448: return CurveFacts{57, 114, 456, nullptr, EVP_PKEY_ED448};
        default: return std::nullopt;  // every other number of 8 bits
    }
}

/// OpenSSL's name of the digest that is signed; null for the Edwards curves, which hash by themselves.
const char* signatureDigest(Algorithm algorithm) {
    switch (algorithm) {
        case Algorithm::RsaSha1:
        case Algorithm::RsaSha1Nsec3Sha1: return "SHA1";
        case Algorithm::RsaSha256:
        case Algorithm::EcdsaP256Sha256: return "SHA256";
        case Algorithm::EcdsaP384Sha384: return "SHA384";
        case Algorithm::RsaSha512: return "SHA512";
        default: return nullptr;
    }
}

PKey fromParams(const char* type, OSSL_PARAM_BLD* builder) {
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* raw = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1) {
        return nullptr;
    }
    return PKey(raw);
}

PKey rsaKey(ByteView publicKey) {
    const auto parts = rsaParts(publicKey);
    if (!parts || parts->bits() < kMinRsaBits || parts->bits() > kMaxRsaBits || !parts->hasUsableExponent()) {
        return nullptr;
    }
    const Number modulus(BN_bin2bn(parts->modulus.data(), static_cast<int>(parts->modulus.size()), nullptr));
    const Number exponent(BN_bin2bn(parts->exponent.data(), static_cast<int>(parts->exponent.size()), nullptr));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1) {
        return nullptr;
    }
    return fromParams("RSA", builder.get());
}

PKey curveKey(const CurveFacts& curve, ByteView publicKey) {
    if (publicKey.size() != curve.keyLength) {
        return nullptr;
    }
    if (curve.group == nullptr) {
        return PKey(EVP_PKEY_new_raw_public_key(curve.edwardsType, nullptr, publicKey.data(), publicKey.size()));
    }
    Bytes point{POINT_CONVERSION_UNCOMPRESSED};
    point.insert(point.end(), publicKey.begin(), publicKey.end());
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1) {
        return nullptr;
    }
    return fromParams("EC", builder.get());
}

/// r and s side by side (RFC 6605 section 4) as the DER that OpenSSL wants.
Bytes ecdsaToDer(ByteView signature) {
    const auto half = static_cast<int>(signature.size() / 2);
    const EcdsaSignature pair(ECDSA_SIG_new());
    Number r(BN_bin2bn(signature.data(), half, nullptr));
    Number s(BN_bin2bn(signature.data() + half, half, nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1) {
        return {};
    }
    static_cast<void>(r.release());  // owned by the pair now
    static_cast<void>(s.release());
    Bytes der(static_cast<std::size_t>(i2d_ECDSA_SIG(pair.get(), nullptr)));
    unsigned char* end = der.data();
    i2d_ECDSA_SIG(pair.get(), &end);
    return der;
}

}  // namespace

bool isSupported(Algorithm algorithm) {
    return (isRsa(algorithm) && algorithm != Algorithm::RsaMd5) || curveFacts(algorithm).has_value();
}

Bytes md5Digest(std::string_view text) {
    Bytes digest(16);
    std::size_t length = digest.size();
    const bool done = EVP_Q_digest(nullptr, "MD5", nullptr, text.data(), text.size(), digest.data(), &length) == 1;
    digest.resize(done ? length : 0);
    return digest;
}

bool isSupported(DigestType type) {
    return type == DigestType::Sha1 || type == DigestType::Sha256 || type == DigestType::Sha384;
}

/// Contexts are set up once: OpenSSL 3 looks up algorithms by name each time, which costs as much as an RSA check.
struct PreparedKey::Parts {
    std::optional<Verification> fault;  ///< the result for every signature with this key
    std::size_t signatureLength = 0;    ///< octets on the wire
    bool isEcdsa = false;
    PKey key;
    Digest digest;         ///< null for the Edwards curves
    PKeyContext ofDigest;  ///< checks a signature over a digest
    DigestContext ofData;  ///< Edwards curves: checks a signature over the data itself

    explicit Parts(const DnsKey& dnskey) {
        if (!isSupported(dnskey.algorithm)) {
            fault = Verification::Unsupported;
            return;
        }
        const auto curve = curveFacts(dnskey.algorithm);
        key = curve ? curveKey(*curve, dnskey.publicKey) : rsaKey(dnskey.publicKey);
        if (!key || !prepare(signatureDigest(dnskey.algorithm), !curve)) {
            fault = Verification::BadKey;
            return;
        }
        isEcdsa = curve && curve->group != nullptr;
        signatureLength = curve ? curve->signatureLength : static_cast<std::size_t>(EVP_PKEY_get_size(key.get()));
    }

    bool prepare(const char* digestName, bool isRsa) {
        if (digestName == nullptr) {
            ofData.reset(EVP_MD_CTX_new());
            return ofData && EVP_DigestVerifyInit(ofData.get(), nullptr, nullptr, nullptr, key.get()) == 1;
        }
        digest.reset(EVP_MD_fetch(nullptr, digestName, nullptr));
        ofDigest.reset(EVP_PKEY_CTX_new(key.get(), nullptr));
        return digest && ofDigest && EVP_PKEY_verify_init(ofDigest.get()) == 1 &&
               (!isRsa || EVP_PKEY_CTX_set_rsa_padding(ofDigest.get(), RSA_PKCS1_PADDING) == 1) &&
               EVP_PKEY_CTX_set_signature_md(ofDigest.get(), digest.get()) == 1;
    }

    [[nodiscard]] bool agrees(ByteView data, ByteView signature) const {
        if (!digest) {
            // Without a key: the same key again.
            return EVP_DigestVerifyInit(ofData.get(), nullptr, nullptr, nullptr, nullptr) == 1 &&
                   EVP_DigestVerify(ofData.get(), signature.data(), signature.size(), data.data(), data.size()) == 1;
        }
        std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
        unsigned length = 0;
        return EVP_Digest(data.data(), data.size(), hash.data(), &length, digest.get(), nullptr) == 1 &&
               EVP_PKEY_verify(ofDigest.get(), signature.data(), signature.size(), hash.data(), length) == 1;
    }
};

PreparedKey::PreparedKey(const DnsKey& key) : parts_(std::make_unique<Parts>(key)) {}
PreparedKey::~PreparedKey() = default;
PreparedKey::PreparedKey(PreparedKey&&) noexcept = default;
PreparedKey& PreparedKey::operator=(PreparedKey&&) noexcept = default;

bool PreparedKey::isDamaged() const {
    return parts_->fault == Verification::BadKey;
}

Verification PreparedKey::verify(ByteView data, ByteView signature) {
    if (parts_->fault) {
        return *parts_->fault;
    }
    if (signature.size() != parts_->signatureLength) {
        return Verification::BadSignature;
    }
    const bool agrees = parts_->isEcdsa ? parts_->agrees(data, ecdsaToDer(signature)) : parts_->agrees(data, signature);
    return agrees ? Verification::Good : Verification::Bad;
}

Verification verify(const DnsKey& key, ByteView data, ByteView signature) {
    return PreparedKey(key).verify(data, signature);
}

struct RunningDigest::Parts {
    DigestContext context;
};

RunningDigest::RunningDigest(Kind kind) : parts_(std::make_unique<Parts>()) {
    parts_->context.reset(EVP_MD_CTX_new());
    EVP_DigestInit_ex(parts_->context.get(), kind == Kind::Sha384 ? EVP_sha384() : EVP_sha512(), nullptr);
}

RunningDigest::~RunningDigest() = default;

void RunningDigest::add(ByteView octets) {
    EVP_DigestUpdate(parts_->context.get(), octets.data(), octets.size());
}

Bytes RunningDigest::finish() {
    Bytes digest(EVP_MAX_MD_SIZE);
    unsigned length = 0;
    EVP_DigestFinal_ex(parts_->context.get(), digest.data(), &length);
    digest.resize(length);
    return digest;
}

Sha256 sha256(ByteView octets) {
    Sha256 digest{};
    SHA256(octets.data(), octets.size(), digest.data());
    return digest;
}

unsigned keyBits(const DnsKey& key) {
    if (const auto curve = curveFacts(key.algorithm)) {
        return curve->bits;
    }
    if (!isRsa(key.algorithm)) {
        return 0;
    }
    const auto parts = rsaParts(key.publicKey);
    return parts ? parts->bits() : 0;
}

unsigned rsaExponentBits(const DnsKey& key) {
    const auto parts = isRsa(key.algorithm) ? rsaParts(key.publicKey) : std::nullopt;
    if (!parts) {
        return 0;
    }
    const Number exponent(BN_bin2bn(parts->exponent.data(), static_cast<int>(parts->exponent.size()), nullptr));
    return exponent ? static_cast<unsigned>(BN_num_bits(exponent.get())) : 0;
}

bool keyLengthIsPossible(const DnsKey& key) {
    if (const auto curve = curveFacts(key.algorithm)) {
        return key.publicKey.size() == curve->keyLength;
    }
    if (!isRsa(key.algorithm)) {
        return true;
    }
    const auto bits = keyBits(key);
    return bits >= kMinRsaBits && bits <= kMaxRsaBits;
}

Bytes nsec3Hash(const Name& name, ByteView salt, int iterations) {
    static const EVP_MD* const sha1 = EVP_sha1();
    const DigestContext context(EVP_MD_CTX_new());
    const Name lowered = name.lowered();
    Bytes hash(lowered.wire().begin(), lowered.wire().end());
    for (int i = 0; i <= iterations; ++i) {
        Bytes next(SHA_DIGEST_LENGTH);
        EVP_DigestInit_ex(context.get(), sha1, nullptr);
        EVP_DigestUpdate(context.get(), hash.data(), hash.size());
        EVP_DigestUpdate(context.get(), salt.data(), salt.size());
        EVP_DigestFinal_ex(context.get(), next.data(), nullptr);
        hash = std::move(next);
    }
    return hash;
}

std::optional<OutsideCheck> outsideCheck(const DnsKey& key, ByteView signature) {
    const auto curve = curveFacts(key.algorithm);
    const bool isRightLength = !curve || signature.size() == curve->signatureLength;
    const PKey handle = curve ? curveKey(*curve, key.publicKey) : rsaKey(key.publicKey);
    if (!isSupported(key.algorithm) || !handle || !isRightLength) {
        return std::nullopt;
    }
    OutsideCheck check;
    check.publicKey.resize(static_cast<std::size_t>(i2d_PUBKEY(handle.get(), nullptr)));
    unsigned char* end = check.publicKey.data();
    i2d_PUBKEY(handle.get(), &end);
    const bool isEcdsa = curve && curve->group != nullptr;
    check.signature = isEcdsa ? ecdsaToDer(signature) : Bytes(signature.begin(), signature.end());
    const char* digest = signatureDigest(key.algorithm);
    check.digest = digest == nullptr ? "" : digest;
    return check;
}

void releaseThread() {
    OPENSSL_thread_stop();
}

}  // namespace rootline
