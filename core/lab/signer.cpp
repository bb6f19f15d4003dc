// SPDX-License-Identifier: MIT
#include "core/lab/signer.h"

#include "core/dns/free_with.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <stdexcept>

namespace rootline::lab {
namespace {

using PkeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using PkeyCtxPtr = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using MdCtxPtr = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using BignumPtr = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using BnCtxPtr = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using GroupPtr = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using PointPtr = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;
using SignaturePtr = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;
using ParamBuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using ParamsPtr = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;

void require(bool done, const char* what) {
    if (!done) {
        throw std::runtime_error(std::string("OpenSSL cannot ") + what);
    }
}

/// `size` octets (at most 64) that look random and depend on nothing but the seed.
Bytes octetsFromSeed(std::string_view seed, std::size_t size) {
    Bytes octets(EVP_MAX_MD_SIZE);
    unsigned length = 0;
    require(EVP_Digest(seed.data(), seed.size(), octets.data(), &length, EVP_sha512(), nullptr) == 1, "hash a seed");
    octets.resize(std::min<std::size_t>(size, length));
    return octets;
}

Bytes bignumOctets(const BIGNUM* number, std::size_t size) {
    Bytes octets(size);
    require(BN_bn2binpad(number, octets.data(), static_cast<int>(size)) >= 0, "write a number");
    return octets;
}

Bytes digestSign(EVP_PKEY* key, const EVP_MD* digest, ByteView data) {
    const MdCtxPtr context(EVP_MD_CTX_new());
    require(EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key) == 1, "begin a signature");
    std::size_t size = 0;
    require(EVP_DigestSign(context.get(), nullptr, &size, data.data(), data.size()) == 1, "size a signature");
    Bytes signature(size);
    require(EVP_DigestSign(context.get(), signature.data(), &size, data.data(), data.size()) == 1, "sign");
    signature.resize(size);
    return signature;
}

class RsaKey final : public SigningKey {
public:
    explicit RsaKey(Algorithm algorithm) : digest_(digestOf(algorithm)), key_(EVP_RSA_gen(kBits)) {
        require(key_ != nullptr, "make an RSA key");
        const BignumPtr modulus = number(OSSL_PKEY_PARAM_RSA_N);
        const BignumPtr exponent = number(OSSL_PKEY_PARAM_RSA_E);
        const auto exponentSize = static_cast<std::size_t>(BN_num_bytes(exponent.get()));
        // RFC 3110 section 2: an exponent of up to 255 octets has its length in one octet.
        publicKey_.push_back(static_cast<std::uint8_t>(exponentSize));
        const Bytes e = bignumOctets(exponent.get(), exponentSize);
        const Bytes n = bignumOctets(modulus.get(), kBits / 8);
        publicKey_.insert(publicKey_.end(), e.begin(), e.end());
        publicKey_.insert(publicKey_.end(), n.begin(), n.end());
    }

    [[nodiscard]] Bytes sign(ByteView data) const override { return digestSign(key_.get(), digest_, data); }

private:
    static constexpr std::size_t kBits = 2048;

    static const EVP_MD* digestOf(Algorithm algorithm) {
        if (algorithm == Algorithm::RsaSha256) {
            return EVP_sha256();
        }
        return algorithm == Algorithm::RsaSha512 ? EVP_sha512() : EVP_sha1();
    }

    [[nodiscard]] BignumPtr number(const char* parameter) const {
        BIGNUM* value = nullptr;
        require(EVP_PKEY_get_bn_param(key_.get(), parameter, &value) == 1, "read an RSA key");
        return BignumPtr(value);
    }

    const EVP_MD* digest_;
    PkeyPtr key_;
};

struct Curve {
    int id;
    const char* name;
    std::size_t size;  ///< octets of a coordinate
    const EVP_MD* digest;
};

class EcdsaKey final : public SigningKey {
public:
    EcdsaKey(const Curve& curve, std::string_view seed) : curve_(curve) {
        const GroupPtr group(EC_GROUP_new_by_curve_name(curve.id));
        const BnCtxPtr context(BN_CTX_new());
        const Bytes octets = octetsFromSeed(seed, 64);
        const BignumPtr secret(BN_bin2bn(octets.data(), static_cast<int>(octets.size()), nullptr));
        require(group && context && secret, "choose a curve");
        require(BN_mod(secret.get(), secret.get(), EC_GROUP_get0_order(group.get()), context.get()) == 1, "reduce");
        const PointPtr point(EC_POINT_new(group.get()));
        require(EC_POINT_mul(group.get(), point.get(), secret.get(), nullptr, nullptr, context.get()) == 1, "multiply");
        Bytes encoded(1 + 2 * curve.size);  // 0x04, x, y
        require(EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, encoded.data(),
                                   encoded.size(), context.get()) == encoded.size(),
                "write a point");
        key_ = importKey(curve.name, secret.get(), encoded);
        publicKey_.assign(encoded.begin() + 1, encoded.end());
    }

    [[nodiscard]] Bytes sign(ByteView data) const override {
        const Bytes der = digestSign(key_.get(), curve_.digest, data);
        const unsigned char* cursor = der.data();
        const SignaturePtr parts(d2i_ECDSA_SIG(nullptr, &cursor, static_cast<long>(der.size())));
        require(parts != nullptr, "read its own signature");
        Bytes signature = bignumOctets(ECDSA_SIG_get0_r(parts.get()), curve_.size);
        const Bytes s = bignumOctets(ECDSA_SIG_get0_s(parts.get()), curve_.size);
        signature.insert(signature.end(), s.begin(), s.end());
        return signature;
    }

private:
    static PkeyPtr importKey(const char* curveName, const BIGNUM* secret, const Bytes& point) {
        const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curveName, 0);
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret);
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
        const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder.get()));
        const PkeyCtxPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
        EVP_PKEY* key = nullptr;
        require(params && EVP_PKEY_fromdata_init(context.get()) == 1 &&
                    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, params.get()) == 1,
                "import an EC key");
        return PkeyPtr(key);
    }

    Curve curve_;
    PkeyPtr key_;
};

class EddsaKey final : public SigningKey {
public:
    EddsaKey(int type, std::size_t size, std::string_view seed) {
        const Bytes secret = octetsFromSeed(seed, size);
        key_.reset(EVP_PKEY_new_raw_private_key(type, nullptr, secret.data(), secret.size()));
        publicKey_.resize(size);
        require(key_ && EVP_PKEY_get_raw_public_key(key_.get(), publicKey_.data(), &size) == 1, "make an EdDSA key");
    }

    [[nodiscard]] Bytes sign(ByteView data) const override { return digestSign(key_.get(), nullptr, data); }

private:
    PkeyPtr key_;
};

/// Stands for algorithms that no library here knows: nobody can check what it makes.
class UncheckableKey final : public SigningKey {
public:
    explicit UncheckableKey(std::string_view seed) { publicKey_ = octetsFromSeed(seed, 64); }

    [[nodiscard]] Bytes sign(ByteView data) const override {
        return octetsFromSeed(std::string(data.begin(), data.end()), 64);
    }
};

std::shared_ptr<const SigningKey> rsaKey(Algorithm algorithm, const std::string& seed) {
    // Making an RSA key takes some hundred milliseconds; building a world must not.
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const SigningKey>> made;
    const std::lock_guard lock(mutex);
    auto& key = made[seed];
    if (!key) {
        key = std::make_shared<RsaKey>(algorithm);
    }
    return key;
}

}  // namespace

std::shared_ptr<const SigningKey> SigningKey::fromSeed(Algorithm algorithm, std::string_view seed) {
    const std::string ownSeed = std::to_string(static_cast<int>(algorithm)) + "/" + std::string(seed);
    switch (algorithm) {
        case Algorithm::RsaSha1:
        case Algorithm::RsaSha1Nsec3Sha1:
        case Algorithm::RsaSha256:
        case Algorithm::RsaSha512: return rsaKey(algorithm, ownSeed);
        case Algorithm::EcdsaP256Sha256:
            return std::make_shared<EcdsaKey>(Curve{NID_X9_62_prime256v1, "P-256", 32, EVP_sha256()}, ownSeed);
        case Algorithm::EcdsaP384Sha384:
            return std::make_shared<EcdsaKey>(Curve{NID_secp384r1, "P-384", 48, EVP_sha384()}, ownSeed);
        case Algorithm::Ed25519: return std::make_shared<EddsaKey>(EVP_PKEY_ED25519, 32, ownSeed);
        case Algorithm::Ed448: return std::make_shared<EddsaKey>(EVP_PKEY_ED448, 57, ownSeed);
        case Algorithm::Delete:
        case Algorithm::RsaMd5:
        case Algorithm::Dsa:
        case Algorithm::DsaNsec3Sha1:
        case Algorithm::EccGost:
        case Algorithm::Sm2Sm3:
        case Algorithm::MlDsa44:
        case Algorithm::EccGost12:
        case Algorithm::Indirect:
        case Algorithm::PrivateDns:
        case Algorithm::PrivateOid: break;
    }
    return std::make_shared<UncheckableKey>(ownSeed);
}

Bytes randomOctets(std::size_t count) {
    Bytes octets(count);
    require(RAND_bytes(octets.data(), static_cast<int>(count)) == 1, "draw random octets");
    return octets;
}

}  // namespace rootline::lab
