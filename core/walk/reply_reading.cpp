// SPDX-License-Identifier: MIT
#include "core/walk/reply_reading.h"

#include "core/dns/rdata.h"

#include <algorithm>

namespace rootline {

namespace {

bool holds(const std::vector<Record>& section, RRType type) {
    return std::ranges::any_of(section, [type](const Record& record) { return record.type == type; });
}

bool holdsAnswer(const Message& message, const Question& question) {
    return std::ranges::any_of(message.answer, [&](const Record& record) {
        return record.owner == question.name && (record.type == question.type || question.type == RRType::ANY);
    });
}

// RFC 6672 section 3.2: a DNAME speaks for names below its owner only.
std::optional<Name> dnameTarget(const Record& record, const Name& name) {
    if (record.type != RRType::DNAME || !name.isBelow(record.owner)) {
        return std::nullopt;
    }
    const auto suffix = nameFromRdata(record.rdata);
    if (!suffix) {
        return std::nullopt;
    }
    const auto target = name.withSuffixReplaced(record.owner.labelCount(), *suffix);
    return target ? std::optional(*target) : std::nullopt;
}

std::optional<Name> aliasTarget(const Message& message, const Question& question) {
    if (endsAtAlias(question.type)) {
        return std::nullopt;
    }
    for (const Record& record : message.answer) {
        if (record.type == RRType::CNAME && record.owner == question.name) {
            return nameFromRdata(record.rdata);
        }
    }
    // Servers add the CNAME that a DNAME stands for; where one does not, it is made here.
    for (const Record& record : message.answer) {
        if (const auto target = dnameTarget(record, question.name)) {
            return target;
        }
    }
    return std::nullopt;
}

std::optional<Name> authorityOwner(const Message& message, RRType type) {
    const auto found = std::ranges::find(message.authority, type, &Record::type);
    return found == message.authority.end() ? std::nullopt : std::optional(found->owner);
}

bool denies(const Message& message, const Question& question, const Name& zone) {
    const auto soa = authorityOwner(message, RRType::SOA);
    const bool fromChildSide = question.type == RRType::DS && soa == question.name && !(question.name == zone);
    if (fromChildSide) {
        return false;
    }
    const bool ownSoa = soa && soa->isAtOrBelow(zone) && question.name.isAtOrBelow(*soa);
    const bool proof = holds(message.authority, RRType::NSEC) || holds(message.authority, RRType::NSEC3);
    return message.authoritative || ownSoa || proof;
}

// The NS owner of an authority section: a way down, or a sign that the server is the wrong one.
ReplyReading readDelegation(const Name& child, const Question& question, const Name& zone) {
    const bool leadsNearer = child.isBelow(zone) && question.name.isAtOrBelow(child);
    if (!leadsNearer) {
        return {zone.isAtOrBelow(child) ? ReplyKind::UpwardReferral : ReplyKind::Lame, {}};
    }
    const bool passesTheParent = question.type == RRType::DS && child == question.name;
    return passesTheParent ? ReplyReading{ReplyKind::Lame, {}} : ReplyReading{ReplyKind::Referral, child};
}

// RFC 6672 section 2.2: the name that the DNAME leads to would be too long. No other server can do better.
bool leadsTooFar(const Message& message, const Question& question) {
    constexpr auto kYxDomain = static_cast<Rcode>(6);
    return message.rcode == kYxDomain && std::ranges::any_of(message.answer, [&](const Record& record) {
               return record.type == RRType::DNAME && question.name.isBelow(record.owner);
           });
}

}  // namespace

bool endsAtAlias(RRType type) {
    return type == RRType::CNAME || type == RRType::ANY || type == RRType::RRSIG || type == RRType::NSEC;
}

bool ednsIsNotUnderstood(Rcode rcode) {
    return rcode == Rcode::FormErr || rcode == Rcode::NotImp || rcode == Rcode::BadVers;
}

bool isUseful(ReplyKind kind) {
    switch (kind) {
        case ReplyKind::Answer:
        case ReplyKind::Alias:
        case ReplyKind::Negative:
        case ReplyKind::Referral: return true;
        case ReplyKind::UpwardReferral:
        case ReplyKind::Lame:
        case ReplyKind::Failure: return false;
    }
    return false;
}

ReplyReading readReply(const Message& message, const Question& question, const Name& zone) {
    if (leadsTooFar(message, question)) {
        return {ReplyKind::Negative, {}};
    }
    if (message.rcode != Rcode::NoError && message.rcode != Rcode::NxDomain) {
        return {ReplyKind::Failure, {}};
    }
    if (holdsAnswer(message, question)) {
        return {ReplyKind::Answer, {}};
    }
    if (const auto target = aliasTarget(message, question)) {
        return {ReplyKind::Alias, *target};
    }
    // RFC 2308 section 2.2: a SOA marks NODATA, NS without one a referral. Some servers set AA on referrals.
    const auto delegation = authorityOwner(message, RRType::NS);
    if (message.rcode == Rcode::NoError && delegation && !holds(message.authority, RRType::SOA)) {
        const ReplyReading reading = readDelegation(*delegation, question, zone);
        if (reading.kind == ReplyKind::Referral || !message.authoritative) {
            return reading;
        }
    }
    return {denies(message, question, zone) ? ReplyKind::Negative : ReplyKind::Lame, {}};
}

DelegationProof delegationProof(const Message& message, const Name& child) {
    const auto isDs = [&](const Record& record) { return record.type == RRType::DS && record.owner == child; };
    if (std::ranges::any_of(message.authority, isDs) || std::ranges::any_of(message.answer, isDs)) {
        return DelegationProof::Ds;
    }
    const bool denial = holds(message.authority, RRType::NSEC) || holds(message.authority, RRType::NSEC3);
    return denial ? DelegationProof::Denial : DelegationProof::None;
}

bool saysTheSame(const Message& a, const Message& b) {
    using Content = std::tuple<Name, RRType, Bytes>;
    const auto contentOf = [](const std::vector<Record>& section) {
        std::vector<Content> content;
        for (const Record& record : section) {
            content.emplace_back(record.owner, record.type, record.rdata);
        }
        std::ranges::sort(content);
        return content;
    };
    return a.rcode == b.rcode && contentOf(a.answer) == contentOf(b.answer) &&
           contentOf(a.authority) == contentOf(b.authority);
}

std::vector<Name> referredServers(const Message& message, const Name& child) {
    std::vector<Name> names;
    for (const Record& record : message.authority) {
        if (record.type != RRType::NS || !(record.owner == child)) {
            continue;
        }
        const auto name = nameFromRdata(record.rdata);
        if (name && std::ranges::find(names, *name) == names.end()) {
            names.push_back(*name);
        }
    }
    return names;
}

void addAddress(std::vector<std::string>& addresses, const std::string& address) {
    const auto isSameFamily = [ipv6 = isIpv6Address(address)](const std::string& other) {
        return isIpv6Address(other) == ipv6;
    };
    if (std::ranges::find(addresses, address) == addresses.end() &&
        std::ranges::count_if(addresses, isSameFamily) < kMostAddresses) {
        addresses.push_back(address);
    }
}

std::vector<std::string> addressesOf(const Message& message, const Name& host) {
    std::vector<std::string> addresses;
    for (const auto* section : {&message.additional, &message.answer}) {
        for (const Record& record : *section) {
            const bool isAddress = record.type == RRType::A || record.type == RRType::AAAA;
            if (!isAddress || !(record.owner == host)) {
                continue;
            }
            const auto address = addressFromRdata(record.type, record.rdata);
            if (address) {
                addAddress(addresses, *address);
            }
        }
    }
    return addresses;
}

namespace {

std::optional<Name> signerOf(const Record& record) {
    const auto rrsig = record.type == RRType::RRSIG ? Rrsig::fromRdata(record.rdata) : std::nullopt;
    return rrsig ? std::optional(rrsig->signer) : std::nullopt;
}

// Owners of SOA or NS records that come as the answering zone's own authority, not as a referral.
std::vector<Name> apexesIn(const Message& message) {
    std::vector<Name> owners;
    const bool negativeOrAnswer = !message.answer.empty() || holds(message.authority, RRType::SOA);
    for (const Record& record : message.authority) {
        const bool soa = record.type == RRType::SOA;
        const bool ownNs = record.type == RRType::NS && negativeOrAnswer && message.authoritative;
        if (soa || ownNs) {
            owners.push_back(record.owner);
        }
    }
    return owners;
}

}  // namespace

std::vector<Name> zonesShown(const Message& message, const Name& name, const Name& zone) {
    // Whatever is signed, its signer is a zone: a DS below `name` may be the only sign of the zone above it.
    std::vector<Name> zones;
    for (const auto* section : {&message.answer, &message.authority}) {
        for (const Record& record : *section) {
            if (const auto signer = signerOf(record)) {
                zones.push_back(*signer);
            }
        }
    }
    std::ranges::copy(apexesIn(message), std::back_inserter(zones));
    std::erase_if(zones, [&](const Name& shown) { return !shown.isBelow(zone) || !name.isAtOrBelow(shown); });
    // All are ancestors of one name, so the number of labels tells them apart.
    std::ranges::sort(zones, {}, &Name::labelCount);
    zones.erase(std::unique(zones.begin(), zones.end()), zones.end());
    return zones;
}

bool showsApex(const Message& message, const Name& name, const Name& zone) {
    return std::ranges::any_of(apexesIn(message),
                               [&](const Name& apex) { return apex.isAtOrBelow(zone) && name.isAtOrBelow(apex); });
}

bool showsSignatures(const Message& message, const Name& name) {
    const auto speaks = [&](const Record& record) {
        return signerOf(record).has_value() && name.isAtOrBelow(record.owner);
    };
    const auto isSigned = [](const Record& record) { return signerOf(record).has_value(); };
    return std::ranges::any_of(message.answer, speaks) || std::ranges::any_of(message.authority, isSigned);
}

}  // namespace rootline
