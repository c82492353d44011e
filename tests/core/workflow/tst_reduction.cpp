#include "core/validation/scenario/workstation.h"
#include "tests/support/edited_file.h"
#include "tests/support/irregular_cases.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace countersign;
using policy::Role;
using validation::Workstation;
using workflow::ApprovalState;
using workflow::IrregularityKind;
using workflow::Need;

namespace {

const std::vector<test::IrregularCase>& cases() {
    static const std::vector<test::IrregularCase> all = [] {
        std::vector<test::IrregularCase> list = test::admissionCases();
        for (test::IrregularCase& one : test::actCases())
            list.push_back(std::move(one));
        return list;
    }();
    return all;
}

/// Rows that also name people who must not sign them.
packet::Core generousCore() {
    packet::CoreContent content = test::shippedWorkshop().draft();
    for (packet::RequiredSigner& row : content.requiredSigners) {
        if (row.role != Role::riskGovernanceReviewer) row.eligible.push_back("twin-1");
        if (row.role == Role::releaseAuthority) row.eligible.push_back("author-1");
    }
    return packet::Core::assemble(std::move(content));
}

const packet::Core& plainCore() {
    static const packet::Core core = packet::Core::assemble(test::shippedWorkshop().draft());
    return core;
}

bool has(const workflow::Reduction& reduction, const Sha256& statement, IrregularityKind kind) {
    return std::any_of(reduction.irregularities.begin(), reduction.irregularities.end(),
                       [&](const workflow::Irregularity& odd) {
                           return odd.statement == statement && odd.kind == kind && !odd.detail.empty();
                       });
}

/// Everything that a reduction says, as text.
std::string textOf(const workflow::Reduction& reduction) {
    std::string out(workflow::stateName(reduction.state));
    for (const statement::Statement* statement : reduction.known.statements())
        out += "\nknown " + statement->fileDigest().hex();
    for (const statement::Statement* statement : reduction.roster)
        out += "\nrow " + (statement ? statement->digest().hex() : "open");
    for (const workflow::Irregularity& odd : reduction.irregularities)
        out += "\nodd " + std::to_string(static_cast<int>(odd.kind)) + odd.fileName + odd.detail;
    for (const workflow::Unmet& unmet : reduction.unmet)
        out += "\nunmet " + std::to_string(static_cast<int>(unmet.need)) + unmet.detail;
    for (const Sha256& head : reduction.heads())
        out += "\nhead " + head.hex();
    return out;
}

} // namespace

class TstReduction : public QObject {
    Q_OBJECT

private slots:
    void irregularities_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void irregularities() {
        QFETCH(int, index);
        const test::IrregularCase& one = cases().at(static_cast<std::size_t>(index));
        const packet::Core core = generousCore();
        Workstation machine(test::shippedWorkshop(), core);
        one.story(machine);
        const workflow::Reduction reduction = machine.reduction();
        const Sha256 last = machine.statements().back().digest();
        QVERIFY2(has(reduction, last, one.kind), textOf(reduction).c_str());
        const bool counts =
            one.kind == IrregularityKind::repeatedApproval || one.kind == IrregularityKind::roleConflict ||
            one.kind == IrregularityKind::timeSkew || one.kind == IrregularityKind::timeSkewWithinTolerance;
        QCOMPARE(reduction.known.find(last) != nullptr, counts);
    }

    /// What does not count is said, each time.
    void nothingDisappearsInSilence_data() { irregularities_data(); }
    void nothingDisappearsInSilence() {
        QFETCH(int, index);
        const packet::Core core = generousCore();
        Workstation machine(test::shippedWorkshop(), core);
        cases().at(static_cast<std::size_t>(index)).story(machine);
        const workflow::Reduction reduction = machine.reduction();
        for (const statement::Statement& statement : machine.statements()) {
            const bool said = std::any_of(
                reduction.irregularities.begin(), reduction.irregularities.end(),
                [&](const workflow::Irregularity& odd) { return odd.fileName == statement.fileName(); });
            QVERIFY(said || reduction.known.find(statement.digest()));
        }
    }

    void incompleteEvidenceIsNotSubmitted() {
        packet::CoreContent content = test::shippedWorkshop().draft();
        content.evidence.simulationRuleVersion.reset();
        const packet::Core core = packet::Core::assemble(std::move(content));
        Workstation machine(test::shippedWorkshop(), core);
        machine.issue();
        const Sha256 submit = machine.submit();
        QVERIFY(has(machine.reduction(), submit, IrregularityKind::evidenceIncomplete));
        QVERIFY(machine.reduction().state == ApprovalState::draft);
    }

    void protectionThatTheTierRefuses() {
        const validation::PacketWorkshop workshop = test::workshopUnder(
            test::edited(test::shippedPolicy(), "refused_protections: []\n  - tier: low_impact",
                         "refused_protections: [file]\n  - tier: low_impact"));
        packet::CoreContent content = workshop.draft();
        for (packet::RequiredSigner& row : content.requiredSigners)
            if (row.role == Role::strategyOwner) row.eligible = {"soft-1"};
        const packet::Core core = packet::Core::assemble(std::move(content));
        Workstation machine(workshop, core);
        machine.issue();
        machine.submit();
        machine.review("reviewer-1");
        const Sha256 approval = machine.approve("soft-1", Role::strategyOwner);
        QVERIFY(has(machine.reduction(), approval, IrregularityKind::keyProtectionRefused));
        // Holding is no approving.
        const Sha256 hold = machine.hold("soft-1", Role::strategyOwner);
        QVERIFY(machine.reduction().known.find(hold));
    }

    void needs_data() {
        QTest::addColumn<int>("acts");
        QTest::addColumn<int>("need");
        QTest::addColumn<QString>("who");
        const auto row = [](const char* name, int acts, Need need, const char* who) {
            QTest::newRow(name) << acts << static_cast<int>(need) << QString(who);
        };
        row("nothing yet", 0, Need::issue, "author-1");
        row("issued", 1, Need::submit, "author-1");
        row("submitted", 2, Need::review, "reviewer-1 reviewer-2 risk-1 risk-2");
        row("reviewed, release authority", 3, Need::signature, "release-1 release-2");
        row("on hold", 4, Need::releaseOfHold, "owner-2 release-1 release-2 twin-1");
        row("declined", 5, Need::freshRevision, "author-1");
    }
    void needs() {
        QFETCH(int, acts);
        QFETCH(int, need);
        QFETCH(QString, who);
        Workstation machine(test::shippedWorkshop(), plainCore());
        const std::vector<std::function<void()>> story{
            [&] { machine.issue(); }, [&] { machine.submit(); }, [&] { machine.review("reviewer-1"); },
            [&] { machine.hold("owner-2", Role::strategyOwner); },
            [&] { machine.decline("owner-1", Role::strategyOwner); }};
        for (int i = 0; i < acts; ++i)
            story[static_cast<std::size_t>(i)]();
        const auto unmet = machine.reduction().unmet;
        const auto found = std::find_if(unmet.begin(), unmet.end(), [&](const workflow::Unmet& one) {
            return one.need == static_cast<Need>(need);
        });
        QVERIFY(found != unmet.end());
        QStringList people;
        for (const std::string& person : found->who)
            people.append(QString::fromStdString(person));
        QCOMPARE(people.join(' '), who);
    }

    void needsOfTheCoreItself_data() {
        QTest::addColumn<bool>("evidence");
        QTest::newRow("a row of the tier is missing") << false;
        QTest::newRow("evidence is missing") << true;
    }
    void needsOfTheCoreItself() {
        QFETCH(bool, evidence);
        packet::CoreContent content = test::shippedWorkshop().draft();
        if (evidence)
            content.evidence.failMatrixRunId.reset();
        else
            content.requiredSigners.pop_back();
        const packet::Core core = packet::Core::assemble(std::move(content));
        Workstation machine(test::shippedWorkshop(), core);
        machine.approveFully();
        const workflow::Reduction reduction = machine.reduction();
        QVERIFY(reduction.state != ApprovalState::approved);
        QVERIFY(std::any_of(reduction.unmet.begin(), reduction.unmet.end(), [&](const workflow::Unmet& one) {
            return one.need == (evidence ? Need::completeEvidence : Need::coverage) &&
                   one.who == std::vector<std::string>{"author-1"};
        }));
    }

    void approvedNeedsNothing() {
        Workstation machine(test::shippedWorkshop(), plainCore());
        machine.approveFully();
        QVERIFY(machine.reduction().state == ApprovalState::approved);
        QVERIFY(machine.reduction().unmet.empty());
        QVERIFY(machine.reduction().irregularities.empty());
    }

    /// Approvals are placed so that the earliest ones that fit are the ones that count.
    void earlierApprovalsArePreferred() {
        packet::CoreContent content = test::shippedWorkshop().draft();
        for (packet::RequiredSigner& row : content.requiredSigners)
            if (row.role == Role::strategyOwner) row.eligible = {"owner-1", "owner-2"};
        packet::RequiredSigner second = content.requiredSigners.front();
        second.role = Role::strategyOwner;
        second.eligible = {"owner-1", "soft-1"};
        content.requiredSigners.push_back(second);
        const packet::Core core = packet::Core::assemble(std::move(content));
        Workstation machine(test::shippedWorkshop(), core);
        machine.issue();
        machine.submit();
        machine.review("reviewer-1");
        const std::vector<Sha256> first{machine.approve("owner-1", Role::strategyOwner),
                                        machine.approve("soft-1", Role::strategyOwner)};
        machine.approve("owner-2", Role::strategyOwner);
        std::vector<Sha256> chosen;
        const workflow::Reduction reduction = machine.reduction();
        for (const Sha256& approval : first)
            for (const statement::Statement* row : reduction.roster)
                if (row && row->digest() == approval) chosen.push_back(approval);
        QCOMPARE(chosen, first);
    }

    /// Two envelopes around one payload are one statement.
    void twinOfASignature() {
        Workstation machine(test::shippedWorkshop(), plainCore());
        machine.approveFully();
        std::vector<statement::Statement> doubled = machine.statements();
        doubled.insert(doubled.end(), machine.statements().begin(), machine.statements().end());
        const workflow::Rules rules = test::shippedWorkshop().rules(plainCore());
        QCOMPARE(textOf(workflow::reduce(rules, doubled)), textOf(machine.reduction()));
        QCOMPARE(workflow::seal(rules, doubled).bytes, machine.seal().bytes);
    }

    void orderOfTheInputDoesNotShow() {
        const packet::Core core = generousCore();
        Workstation machine(test::shippedWorkshop(), core);
        machine.issue();
        machine.submit();
        machine.submit();
        machine.review("reviewer-1");
        machine.review("author-1");
        machine.hold("expired-1", Role::strategyOwner);
        machine.hold("retired-1", Role::strategyOwner);
        machine.approve("owner-1", Role::strategyOwner);
        machine.approve("owner-2", Role::strategyOwner);
        machine.approve("release-1", Role::releaseAuthority);
        machine.approve("release-1", Role::releaseAuthority);
        machine.approve("risk-1", Role::riskGovernanceReviewer);
        const std::string wanted = textOf(machine.reduction());
        const std::string bytes = machine.seal().bytes;
        QVERIFY(!bytes.empty());
        std::vector<statement::Statement> shuffled = machine.statements();
        const workflow::Rules rules = test::shippedWorkshop().rules(core);
        std::mt19937 random(20261123);
        for (int i = 0; i < 30; ++i) {
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            QCOMPARE(textOf(workflow::reduce(rules, shuffled)), wanted);
            QCOMPARE(workflow::seal(rules, shuffled).bytes, bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TstReduction)
#include "tst_reduction.moc"
