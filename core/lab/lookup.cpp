// SPDX-License-Identifier: MIT
#include "core/lab/lookup.h"

#include "core/dns/rdata.h"
#include "core/lab/proofs.h"

namespace rootline::lab {
namespace {

constexpr Rcode kYxDomain{6};  // RFC 6672 section 2.2

void append(std::vector<Record>& to, const std::vector<Record>& records) {
    to.insert(to.end(), records.begin(), records.end());
}

/// Types without a name here, of the range for meta and parent-side types that DELEG asks for.
bool isNewerWay(RRType type) {
    constexpr int kFirstPrivate = 61440;
    return static_cast<int>(type) >= kFirstPrivate;
}

class Lookup {
public:
    Lookup(const SignedZone& zone, const Question& question, bool dnssecOk)
        : zone_(zone), question_(question), name_(question.name), dnssecOk_(dnssecOk && zone.isSigned) {}

    ZoneAnswer run() {
        const std::optional<Name> cut = zone_.findCut(name_);
        const bool asksParentSide = cut == name_ && question_.type == RRType::DS;  // RFC 4035 section 3.1.4.1
        if (cut && !asksParentSide) {
            refer(*cut);
        } else if (const auto replayed = zone_.replayedDenials.find(name_); replayed != zone_.replayedDenials.end()) {
            result_.rcode = Rcode::NxDomain;
            denyData(ProofFinder(zone_).nameError(replayed->second));
        } else if (const SignedSet* dname = findDname()) {
            substitute(*dname);
        } else if (const Node* node = zone_.findNode(name_)) {
            answerFromNode(*node);
        } else {
            answerFromWildcard();
        }
        return std::move(result_);
    }

private:
    void add(std::vector<Record>& section, const SignedSet& set) const { add(section, set, set.rrset.owner); }

    void add(std::vector<Record>& section, const SignedSet& set, const Name& owner) const {
        append(section, toRecords(set, dnssecOk_, owner));
    }

    void addProof(const std::vector<const SignedSet*>& proof) {
        for (const SignedSet* set : proof) {
            if (dnssecOk_) {
                add(result_.authority, *set);
            }
        }
    }

    void refer(const Name& cut) {
        const Node& node = *zone_.findNode(cut);
        const SignedSet& nameServers = node.at(RRType::NS);
        result_.authoritative = false;
        add(result_.authority, nameServers);
        if (const auto ds = node.find(RRType::DS); ds != node.end()) {
            if (dnssecOk_) {
                add(result_.authority, ds->second);
            }
        } else {
            addProof(ProofFinder(zone_).noDs(cut));
        }
        addNewerWays(node);
        addAddresses(nameServers);
    }

    /// What else the parent says of a delegation, such as DELEG, stands beside its NS set.
    void addNewerWays(const Node& node) {
        for (const auto& [type, set] : node) {
            if (isNewerWay(type)) {
                add(result_.authority, set);
            }
        }
    }

    /// Addresses of name servers, as far as the zone has them: its own or glue.
    void addAddresses(const SignedSet& nameServers) {
        for (const Bytes& rdata : nameServers.rrset.rdatas) {
            const Node* node = zone_.findNode(nameFromRdata(rdata).value_or(Name()));
            for (const RRType type : {RRType::A, RRType::AAAA}) {
                if (node != nullptr && node->contains(type)) {
                    add(result_.additional, node->at(type));
                }
            }
        }
    }

    /// The DNAME above the name that was asked for.
    [[nodiscard]] const SignedSet* findDname() const {
        for (std::size_t labels = zone_.name.labelCount(); labels < name_.labelCount(); ++labels) {
            const Node* node = zone_.findNode(name_.ancestor(labels));
            if (node != nullptr && node->contains(RRType::DNAME)) {
                return &node->at(RRType::DNAME);
            }
        }
        return nullptr;
    }

    /// RFC 6672 section 3.1: the DNAME and the CNAME that follows from it.
    void substitute(const SignedSet& dname) {
        add(result_.answer, dname);
        const std::optional<Name> suffix = nameFromRdata(dname.rrset.rdatas.front());
        const auto target = name_.withSuffixReplaced(dname.rrset.owner.labelCount(), suffix.value_or(Name()));
        if (!target) {
            result_.rcode = kYxDomain;
            return;
        }
        result_.answer.push_back(Record{name_, RRType::CNAME, kClassIn, dname.rrset.ttl, nameRdata(*target)});
        follow(*target);
    }

    void follow(const Name& target) {
        if (question_.type != RRType::CNAME) {
            result_.alias = target;
        }
    }

    void answerFromNode(const Node& node) {
        if (question_.type == RRType::RRSIG) {
            addSignaturesOnly(node);
        } else if (const SignedSet* set = choose(node)) {
            answerWith(*set);
        }
        if (result_.answer.empty()) {
            denyData(ProofFinder(zone_).noData(name_));
        }
    }

    /// The set that answers the question, or the CNAME in its place; for ANY one set is enough (RFC 8482 section 4.1).
    [[nodiscard]] const SignedSet* choose(const Node& node) const {
        if (question_.type == RRType::ANY) {
            return node.empty() ? nullptr : &node.begin()->second;
        }
        if (const auto found = node.find(question_.type); found != node.end()) {
            return &found->second;
        }
        const auto cname = node.find(RRType::CNAME);
        return cname == node.end() ? nullptr : &cname->second;
    }

    void answerWith(const SignedSet& set) {
        add(result_.answer, set, name_);
        if (set.rrset.type == RRType::CNAME && question_.type != RRType::ANY) {
            follow(nameFromRdata(set.rrset.rdatas.front()).value_or(Name()));
        }
        if (set.rrset.type == RRType::NS) {
            addAddresses(set);
        }
    }

    void addSignaturesOnly(const Node& node) {
        for (const auto& [type, set] : node) {
            for (const Bytes& rdata : set.signatures.of(set.rrset)) {
                result_.answer.push_back(Record{name_, RRType::RRSIG, kClassIn, set.rrset.ttl, rdata});
            }
        }
    }

    void answerFromWildcard() {
        const Node* wildcard = zone_.findNode(wildcardBelow(closestEncloser(zone_, name_)));
        if (wildcard == nullptr) {
            result_.rcode = Rcode::NxDomain;
            denyData(ProofFinder(zone_).nameError(name_));
        } else if (const SignedSet* set = choose(*wildcard)) {
            answerWith(*set);
            addProof(ProofFinder(zone_).wildcardAnswer(name_));
        } else {
            denyData(ProofFinder(zone_).wildcardNoData(name_));
        }
    }

    void denyData(const std::vector<const SignedSet*>& proof) {
        const Node& apex = *zone_.findNode(zone_.name);
        if (const auto soa = apex.find(RRType::SOA); soa != apex.end()) {
            add(result_.authority, soa->second);
        }
        addProof(proof);
    }

    const SignedZone& zone_;
    const Question& question_;
    const Name& name_;
    bool dnssecOk_;
    ZoneAnswer result_;
};

}  // namespace

ZoneAnswer lookUp(const SignedZone& zone, const Question& question, bool dnssecOk) {
    return Lookup(zone, question, dnssecOk).run();
}

}  // namespace rootline::lab
