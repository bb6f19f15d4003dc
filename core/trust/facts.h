// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/response.h"
#include "core/trust/validation_memory.h"

#include <map>
#include <set>

namespace rootline {

/// The evidence put in order for validating: by content, so that the order of arrival does not matter.
class Facts {
public:
    Facts(const Evidence& evidence, ValidationMemory& memory);

    /// All versions of an RRset that were seen in answer or authority sections, sorted by content.
    [[nodiscard]] const std::vector<Observation>& versions(const Name& owner, RRType type) const;

    /// All servers that gave this RRset with exactly these signatures, sorted.
    [[nodiscard]] std::vector<Server> serversOf(const Observation& observation) const;

    /// Usable messages (read without error, QR set), sorted by question, server and octets.
    [[nodiscard]] const std::vector<const Response*>& messages() const { return messages_; }

    /// Messages that the same server contradicted when it was asked again over TCP: left out of everything else.
    [[nodiscard]] const std::vector<const Response*>& notRepeated() const { return notRepeated_; }

    /// Usable messages to exactly that question.
    [[nodiscard]] std::vector<const Response*> responsesTo(const Question& question) const;

    /// True where something seen says that a zone begins at `name`: NS, SOA, DNSKEY or DS there, or a signature by it.
    [[nodiscard]] bool showsZone(const Name& name) const { return apexes_.contains(name); }

private:
    void leaveOutWhatWasNotRepeated();
    void add(const std::vector<Observation>& section);

    std::vector<std::shared_ptr<const Response>> owned_;  // shared with the memory, which may forget them meanwhile
    std::vector<const Response*> messages_;
    std::vector<const Response*> notRepeated_;
    std::map<std::pair<Name, RRType>, std::vector<Observation>> rrsets_;
    std::set<Name> apexes_;
};

}  // namespace rootline
