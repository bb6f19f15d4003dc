// SPDX-License-Identifier: MIT
#include "core/zones/zone_check.h"

#include "core/zones/zone_denial.h"
#include "core/zones/zone_digest.h"

#include <algorithm>
#include <tuple>

namespace rootline {

namespace {

void append(std::vector<ZoneFinding>& all, std::vector<ZoneFinding> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Errors first, kinds together, and each kind in the order of the file.
void sortFindings(std::vector<ZoneFinding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const ZoneFinding& a, const ZoneFinding& b) {
        return std::tuple(a.severity, a.fault, a.line) < std::tuple(b.severity, b.fault, b.line);
    });
}

}  // namespace

bool ZoneCheck::hasErrors() const {
    return std::any_of(figures.findings.begin(), figures.findings.end(),
                       [](const ZoneFinding& finding) { return finding.severity == Severity::Error; });
}

std::vector<ZoneFinding> findingsWithoutSignatures(const ZoneContents& contents, const ZoneCheckSettings& settings) {
    std::vector<ZoneFinding> findings = contents.findings;
    append(findings, ruleFindings(contents));
    append(findings, zonemdFindings(contents));
    const ZoneSet& soa = contents.apexNode().sets.at(RRType::SOA);
    const bool isNamed = std::any_of(settings.anchors.begin(), settings.anchors.end(),
                                     [&](const TrustAnchor& anchor) { return anchor.owner == contents.apex; });
    if (!contents.apexNode().holds(RRType::DNSKEY)) {
        const bool shouldHaveKeys = contents.isSigned() || isNamed;
        findings.push_back(zoneFinding(shouldHaveKeys ? ZoneFault::DnskeyMissing : ZoneFault::ZoneNotSigned,
                                       contents.apex, RRType::DNSKEY, soa.line));
        return findings;
    }
    append(findings, keyFindings(contents, settings.anchors));
    append(findings, denialFindings(contents));
    return findings;
}

ZoneCheck zoneCheck(const ZoneContents& contents, const ZoneCheckSettings& settings,
                    std::vector<SignatureFigures> parts) {
    ZoneCheck check{.apex = contents.apex,
                    .at = settings.at,
                    .isSigned = contents.isSigned(),
                    .records = contents.recordCount,
                    .names = contents.nodes.size()};
    for (SignatureFigures& part : parts) {
        check.figures.add(std::move(part));
    }
    append(check.figures.findings, findingsWithoutSignatures(contents, settings));
    sortFindings(check.figures.findings);
    return check;
}

ZoneCheck checkZone(const ZoneContents& contents, const ZoneCheckSettings& settings) {
    std::vector<SignatureFigures> parts;
    if (contents.apexNode().holds(RRType::DNSKEY)) {
        const auto sets = setsToCheck(contents);
        parts.push_back(ZoneSignatureChecker(contents, settings).check(sets));
    }
    return zoneCheck(contents, settings, std::move(parts));
}

}  // namespace rootline
