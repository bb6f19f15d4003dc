// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/types.h"
#include "core/server.h"

#include <optional>
#include <vector>

namespace rootline {

/// Whose view evidence and chain show, and where they come from. Evidence carries this value, every validation hands it
/// on to its chain, so that nothing that is made of a chain can leave without saying what it is.
struct Standpoint {
    enum class Kind {
        Live,       ///< measured now
        Recorded,   ///< measured before: a capture, or another program's file
        OtherTime,  ///< validated at a time that somebody chose
        Supposed,   ///< as if something were otherwise
        OneServer,  ///< as one server alone tells it
        Cached,     ///< as a resolver sees it that still holds old records
        Attacked,   ///< while an attack is staged
        OneProbe    ///< as it was seen from one of several places
    };

    /// Where the messages are from.
    enum class Origin { Unstated, Network, Lab, File };

    /// Where the trust anchors are from.
    enum class Anchors {
        BuiltIn,
        File,     ///< the user named a file
        Capture,  ///< what is judged brought them along: a capture's own, a zone file's keys, a world of the lab
        Preferences
    };

    /// An attack that the lab stages, and what became of it.
    struct Attack {
        enum class Outcome {
            Unknown,   ///< a file contains the answers under attack, but not the true ones
            Harmless,  ///< nothing that was asked for is changed
            Refused,   ///< the lie does not validate
            Silenced,  ///< no answer arrives any more
            Believed   ///< visitors get what the attacker wants them to
        } outcome = Outcome::Unknown;
        std::vector<std::string> truth = {};  ///< the answer's RDATA as the zone has it, in presentation form
        std::vector<std::string> lies = {};   ///< the same as it arrives; empty: nothing
        std::vector<std::pair<Name, RRType>> forged = {};  ///< the RRsets that are not the zones' own
        friend bool operator==(const Attack&, const Attack&) = default;
    };

    struct Alone {
        Name zone;
        Server server;
        friend bool operator==(const Alone&, const Alone&) = default;
    };

    Origin origin = Origin::Unstated;
    std::string file = {};                  ///< its name, without folders
    std::string world = {};                 ///< the lab's world that was asked, also if a file names it
    std::string via = "authoritative";      ///< who was asked, as --via says it
    std::optional<Timestamp> heardAt = {};  ///< when the asking was over; nothing: not known
    Anchors anchors = Anchors::BuiltIn;
    bool redacted = false;                    ///< names were replaced, so that no signature can be checked
    std::optional<Timestamp> otherTime = {};  ///< the moment of validating, where somebody chose it
    std::optional<Alone> alone = {};
    std::vector<std::string> supposed = {};  ///< as suppositions.h writes it
    bool cached = false;
    std::optional<Attack> attack = {};
    std::string probe = {};  ///< the place that it was seen from

    /// The strongest reason why this result is hypothetical.
    [[nodiscard]] Kind kind() const;

    /// What a simulated attack makes of the answer; Harmless where none is staged, or where something is supposed beside it.
    [[nodiscard]] Attack::Outcome attackOutcome() const;

    /// Measured, now or before, and validated as of then: nothing was chosen, left out or added.
    [[nodiscard]] bool isAsItIs() const;

    friend bool operator==(const Standpoint&, const Standpoint&) = default;
};

/// The same, validated at a moment that somebody chose. That of the asking itself is nothing else.
Standpoint atTime(Standpoint standpoint, Timestamp chosen);

}  // namespace rootline
