// SPDX-License-Identifier: MIT
#include "core/trust/anchor.h"

#include "core/built_in.h"

namespace rootline {

std::uint16_t TrustAnchor::keyTag() const {
    const auto* ds = std::get_if<DelegationSigner>(&key);
    return ds != nullptr ? ds->keyTag : rootline::keyTag(std::get<DnsKey>(key));
}

Algorithm TrustAnchor::algorithm() const {
    return std::visit([](const auto& either) { return either.algorithm; }, key);
}

const std::vector<TrustAnchor>& builtInTrustAnchors() {
    static const std::vector<TrustAnchor> anchors = parseTrustAnchors(builtInRootDsText()).value();
    return anchors;
}

tl::expected<std::vector<TrustAnchor>, ZoneTextError> parseTrustAnchors(std::string_view text) {
    const auto records = parseZoneText(text);
    if (!records) {
        return tl::unexpected(records.error());
    }
    std::vector<TrustAnchor> anchors;
    for (const auto& record : *records) {
        if (const auto ds = DelegationSigner::fromRdata(record.rdata); ds && record.type == RRType::DS) {
            anchors.push_back({record.owner, *ds});
        } else if (const auto key = DnsKey::fromRdata(record.rdata); key && record.type == RRType::DNSKEY) {
            anchors.push_back({record.owner, *key});
        } else {
            return tl::unexpected(
                ZoneTextError{0, "no DS or DNSKEY: " + record.owner.toText() + ' ' + typeText(record.type)});
        }
    }
    if (anchors.empty()) {
        return tl::unexpected(ZoneTextError{0, "no DS or DNSKEY"});
    }
    return anchors;
}

std::optional<Name> deepestAnchorOwner(std::span<const TrustAnchor> anchors, const Name& name) {
    std::optional<Name> deepest;
    for (const auto& anchor : anchors) {
        if (name.isAtOrBelow(anchor.owner) && (!deepest || anchor.owner.isBelow(*deepest))) {
            deepest = anchor.owner;
        }
    }
    return deepest;
}

}  // namespace rootline
