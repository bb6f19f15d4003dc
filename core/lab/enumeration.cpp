// SPDX-License-Identifier: MIT
#include "core/lab/enumeration.h"

#include "core/dns/message.h"
#include "core/dns/rdata.h"
#include "core/trust/crypto.h"

#include <algorithm>
#include <map>
#include <set>

namespace rootline::lab {
namespace {

constexpr int kMostQuestions = 5000;
constexpr int kMostCandidates = 20000;  // names hashed in search of one that falls into a gap not heard yet
constexpr std::string_view kLeastLabel("\0", 1);

/// The zone's first server, asked as by anybody.
class Asking {
public:
    Asking(const World& world, const Name& zone) : world_(world) {
        for (const ZoneSpec& spec : world.scenario().zones) {
            if (spec.name == zone && !spec.servers.empty()) {
                address_ = spec.servers.front().address;
            }
        }
    }

    /// The records of that type in the reply, whatever section they are in.
    std::vector<Record> ask(const Question& question, RRType type) {
        ++questions_;
        const Bytes query = encodeQuery(question, static_cast<std::uint16_t>(questions_));
        const auto reply = parseMessage(world_.answer(address_, query, Protocol::Tcp));
        std::vector<Record> found;
        if (reply) {
            for (const auto* section : {&reply->answer, &reply->authority}) {
                std::copy_if(section->begin(), section->end(), std::back_inserter(found),
                             [type](const Record& record) { return record.type == type; });
            }
        }
        return found;
    }

    [[nodiscard]] int questions() const { return questions_; }
    [[nodiscard]] bool isOver() const { return questions_ >= kMostQuestions; }

private:
    const World& world_;
    std::string address_;
    int questions_ = 0;
};

/// The first name behind `owner` and all that is below it: its leftmost label with the least octet behind (RFC 4034 section 6.1).
std::optional<Name> behindSubtree(const Name& owner) {
    if (owner.isRoot()) {
        return std::nullopt;
    }
    const auto name = owner.parent().child(std::string(owner.label(0)) + std::string(kLeastLabel));
    return name ? std::optional(*name) : std::nullopt;
}

/// Names that certainly do not exist, and whose denial must show the gap after `owner`. Below a delegation or a DNAME
/// nobody denies anything: then the second one serves.
std::vector<Name> namesBehind(const Name& owner) {
    std::vector<Name> names;
    if (const auto below = owner.child(kLeastLabel)) {
        names.push_back(*below);
    }
    if (const auto behind = behindSubtree(owner)) {
        names.push_back(*behind);
    }
    return names;
}

std::optional<ZoneListing::Gap> askForGap(Asking& asking, const Name& owner) {
    for (const Name& name : namesBehind(owner)) {
        const Question question{name, RRType::A};
        for (const Record& record : asking.ask(question, RRType::NSEC)) {
            const auto nsec = Nsec::fromRdata(record.rdata);
            if (nsec && record.owner == owner) {
                return ZoneListing::Gap{question, record.owner, nsec->next};
            }
        }
    }
    return std::nullopt;
}

/// From name to name until the walk is back at the beginning.
void walk(Asking& asking, ZoneListing& listing) {
    std::set<Name> seen;
    Name owner = listing.zone;
    while (!asking.isOver() && seen.insert(owner).second) {
        const auto gap = askForGap(asking, owner);
        if (!gap) {
            return;
        }
        listing.proofs = ZoneListing::Proofs::Nsec;
        listing.gaps.push_back(*gap);
        owner = gap->next;
    }
    listing.complete = owner == listing.zone && !listing.gaps.empty();
}

/// The ring of hashes, as far as the answers show it.
class Ring {
public:
    bool add(const Record& record) {
        const auto nsec3 = Nsec3::fromRdata(record.rdata);
        const auto owner = record.owner.isRoot() ? std::nullopt : fromBase32Hex(record.owner.label(0));
        if (!nsec3 || !owner) {
            return false;
        }
        iterations_ = nsec3->iterations;
        salt_ = nsec3->salt;
        return next_.insert_or_assign(*owner, nsec3->nextHashed).second;
    }

    [[nodiscard]] bool isEmpty() const { return next_.empty(); }
    [[nodiscard]] bool isClosed() const {
        return !next_.empty() &&
               std::all_of(next_.begin(), next_.end(), [this](const auto& gap) { return next_.contains(gap.second); });
    }

    /// True where a gap in the answers contains that hash, or begins with it.
    [[nodiscard]] bool knows(const Bytes& hash) const {
        auto gap = next_.upper_bound(hash);
        if (next_.empty()) {
            return false;
        }
        gap = gap == next_.begin() ? std::prev(next_.end()) : std::prev(gap);
        const auto& [owner, next] = *gap;
        if (owner == hash || owner == next) {
            return true;
        }
        return owner < next ? owner < hash && hash < next : owner < hash || hash < next;  // the last gap goes round
    }

    [[nodiscard]] bool has(const Bytes& hash) const { return next_.contains(hash); }
    [[nodiscard]] std::uint16_t iterations() const { return iterations_; }
    [[nodiscard]] Bytes hash(const Name& name) const { return nsec3Hash(name, salt_, iterations_); }
    [[nodiscard]] std::vector<Bytes> hashes() const {
        std::vector<Bytes> all;
        for (const auto& [owner, next] : next_) {
            all.push_back(owner);
        }
        return all;
    }

private:
    std::map<Bytes, Bytes> next_;  // where each gap ends, by where it begins
    std::uint16_t iterations_ = 0;
    Bytes salt_;
};

/// Asks only for names whose hash falls into an unknown part of the ring: they are computed offline.
Ring hearRing(Asking& asking, ZoneListing& listing) {
    Ring ring;
    for (int candidate = 0; candidate < kMostCandidates && !asking.isOver() && !ring.isClosed(); ++candidate) {
        const auto name = listing.zone.child("walk-" + std::to_string(candidate));
        if (!name) {
            break;
        }
        if (!ring.isEmpty()) {
            listing.hashesForQuestions += std::uint64_t{1} + ring.iterations();
            if (ring.knows(ring.hash(*name))) {
                continue;
            }
        }
        const auto proofs = asking.ask({*name, RRType::A}, RRType::NSEC3);
        for (const Record& record : proofs) {
            ring.add(record);
        }
        if (ring.isEmpty()) {
            break;  // nothing is proved here
        }
    }
    return ring;
}

void tryWord(const Ring& ring, ZoneListing& listing, const Name& name) {
    listing.hashesForWords += std::uint64_t{1} + ring.iterations();
    Bytes hash = ring.hash(name);
    if (ring.has(hash)) {
        listing.hits.push_back({name, std::move(hash)});
    }
}

void guess(Asking& asking, ZoneListing& listing, const std::vector<std::string>& words) {
    const Ring ring = hearRing(asking, listing);
    if (ring.isEmpty()) {
        return;
    }
    listing.proofs = ZoneListing::Proofs::Nsec3;
    listing.complete = ring.isClosed();
    listing.iterations = ring.iterations();
    listing.hashes = ring.hashes();
    tryWord(ring, listing, listing.zone);
    for (const std::string& word : words) {
        const auto name = Name::fromText(word + "." + (listing.zone.isRoot() ? std::string() : listing.zone.toText()));
        if (name) {
            ++listing.wordsTried;
            tryWord(ring, listing, *name);
        }
    }
}

}  // namespace

std::vector<Name> ZoneListing::names() const {
    std::vector<Name> names;
    for (const Gap& gap : gaps) {
        names.push_back(gap.owner);
    }
    for (const Hit& hit : hits) {
        names.push_back(hit.name);
    }
    return names;
}

ZoneListing listZone(const World& world, const Name& zone, const std::vector<std::string>& words) {
    ZoneListing listing;
    listing.zone = zone;
    Asking asking(world, zone);
    walk(asking, listing);
    if (listing.proofs == ZoneListing::Proofs::None) {
        guess(asking, listing, words);
    }
    listing.questions = asking.questions();
    return listing;
}

std::vector<ZoneListing> enumerateStep(const Scenario& scenario, std::size_t step, Timestamp now) {
    std::vector<ZoneListing> listings;
    if (step >= scenario.steps.size() || !scenario.steps[step].enumeration) {
        return listings;
    }
    const Enumeration& enumeration = *scenario.steps[step].enumeration;
    const auto world = World::build(atStep(scenario, step), now);
    for (const Name& zone : enumeration.zones) {
        listings.push_back(listZone(*world, zone, enumeration.words));
    }
    return listings;
}

}  // namespace rootline::lab
