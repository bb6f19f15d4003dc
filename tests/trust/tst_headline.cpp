// SPDX-License-Identifier: MIT
// What a reader has to know first: one step of the ladder for each kind of chain.
#include "core/analysis/headline.h"
#include "core/trust/findings.h"
#include "tests/support/forge.h"
#include "tests/support/inspected_world.h"

#include <QTest>

using namespace rootline;
using namespace rootline::test;

namespace {

const Question kWww{Name::fromText("www.example.").value(), RRType::A};

ChainOfTrust healthy() {
    Forge forge;
    return forge.publishes().answers(kWww, Rcode::NoError, forge.sign("www A 192.0.2.1")).validate(kWww);
}

/// `chain` with one finding more.
template <typename Detail>
ChainOfTrust with(ChainOfTrust chain, const Detail& detail, const char* zone, Severity severity) {
    Finding finding;
    finding.detail = detail;
    finding.zone = Name::fromText(zone).value();
    finding.severity = severity;
    chain.findings.push_back(finding);
    return chain;
}

}  // namespace

class TestHeadline : public QObject {
    Q_OBJECT

private slots:
    void healthyWorks() { QCOMPARE(headlineOf(healthy()), (Headline{HeadlineKind::Works, std::nullopt})); }

    void verdictsLead() {
        ChainOfTrust chain = with(healthy(), EndsSoon{}, "example.", Severity::Warning);
        chain.verdict = Security::Bogus;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::Broken);
        chain.verdict = Security::Indeterminate;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::NotKnown);
        chain.verdict = Security::Insecure;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::NotSigned);
    }

    void anErrorBesideAGoodVerdictIsForSome() {
        const auto soon = with(healthy(), EndsSoon{}, "example.", Severity::Warning);
        const auto chain = with(soon, RrsigExpired{}, "example.", Severity::Error);
        QCOMPARE(headlineOf(chain), (Headline{HeadlineKind::BrokenForSome, chain.findings.size() - 1}));
    }

    void whatEndsSoonComesBeforeAWeakness() {
        const auto weak = with(healthy(), Nsec3Salt{}, "example.", Severity::Warning);
        QCOMPARE(headlineOf(weak), (Headline{HeadlineKind::Weak, weak.findings.size() - 1}));
        const auto soon = with(weak, EndsSoon{}, "example.", Severity::Warning);
        QCOMPARE(headlineOf(soon), (Headline{HeadlineKind::EndsSoon, soon.findings.size() - 1}));
    }

    void weaknessesOfZonesAboveAreNoHeadline() {
        QCOMPARE(headlineOf(with(healthy(), Nsec3Salt{}, ".", Severity::Warning)).kind, HeadlineKind::Works);
    }

    void whatFollowsFromAnotherIsNoHeadline() {
        auto chain = with(healthy(), Nsec3Salt{}, "example.", Severity::Warning);
        chain.findings.back().causedBy = 0;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::Works);
    }

    void noticesAreNoHeadline() {
        QCOMPARE(headlineOf(with(healthy(), Nsec3Salt{}, "example.", Severity::Notice)).kind, HeadlineKind::Works);
    }

    void anAttackThatIsBelievedLeads() {
        auto chain = healthy();
        chain.standpoint.attack = Standpoint::Attack{.outcome = Standpoint::Attack::Outcome::Believed};
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::Deceived);
        chain.standpoint.attack->outcome = Standpoint::Attack::Outcome::Harmless;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::Works);
        chain.standpoint.attack->outcome = Standpoint::Attack::Outcome::Believed;
        chain.standpoint.supposed = {"remove-ds 1"};  // then the text says what is supposed
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::Works);
    }

    void aNameThatIsNotThere() {
        auto chain = with(healthy(), NoSuchName{}, "example.", Severity::Notice);
        chain.rcode = Rcode::NxDomain;
        QCOMPARE(headlineOf(chain), (Headline{HeadlineKind::NoSuchName, chain.findings.size() - 1}));
        chain.verdict = Security::Insecure;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::NoSuchName);
        chain.verdict = Security::Bogus;
        QCOMPARE(headlineOf(chain).kind, HeadlineKind::Broken);
    }
};

QTEST_APPLESS_MAIN(TestHeadline)
#include "tst_headline.moc"
