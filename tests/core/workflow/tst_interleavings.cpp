#include "core/json/pointer.h"
#include "core/validation/scenario/workstation.h"
#include "core/workflow/sealed_packet.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

#include <algorithm>

using namespace countersign;
using policy::Duty;
using policy::Role;
using validation::Workstation;
using workflow::ApprovalState;
using workflow::Need;

namespace {

const packet::Core& core() {
    static const packet::Core made = packet::Core::assemble(test::shippedWorkshop().draft());
    return made;
}

/// Two machines, and a third that everything is brought to in the end. All begin with a reviewed packet.
struct Machines {
    Workstation a{test::shippedWorkshop(), core()};
    Workstation b{test::shippedWorkshop(), core()};
    Workstation all{test::shippedWorkshop(), core()};

    Machines() {
        a.issue();
        a.submit();
        a.review("reviewer-1");
        a.sync(b);
    }

    void meet() {
        a.sync(all);
        b.sync(all);
        a.sync(all);
    }
};

void approveAsOwnerAndRelease(Workstation& machine) {
    machine.approve("owner-1", Role::strategyOwner);
    machine.approve("release-1", Role::releaseAuthority);
}

bool needs(const std::vector<workflow::Unmet>& unmet, Need need) {
    return std::any_of(unmet.begin(), unmet.end(),
                       [&](const workflow::Unmet& one) { return one.need == need; });
}

std::size_t historyOf(const std::string& sealed) {
    const auto packet = workflow::SealedPacket::parse(sealed, "sealed");
    return packet ? packet->history().size() : 0;
}

} // namespace

class TstInterleavings : public QObject {
    Q_OBJECT

private slots:
    /// Who comes later with things that the approvals had not seen writes the same bytes.
    void lateObserverChangesNothing() {
        Machines machines;
        approveAsOwnerAndRelease(machines.a);
        machines.a.approve("risk-1", Role::riskGovernanceReviewer);
        const std::string bytes = machines.a.seal().bytes;
        QCOMPARE(historyOf(bytes), std::size_t{6});
        machines.b.review("reviewer-2");
        machines.b.release("release-2", Role::releaseAuthority,
                           machines.b.hold("risk-2", Role::riskGovernanceReviewer));
        machines.meet();
        QCOMPARE(machines.all.statements().size(), std::size_t{9});
        QCOMPARE(machines.all.seal().bytes, bytes);
        QCOMPARE(machines.b.seal().bytes, bytes);
    }

    void holdBesideTheLastApproval() {
        Machines machines;
        approveAsOwnerAndRelease(machines.a);
        machines.a.sync(machines.b);
        machines.a.approve("risk-1", Role::riskGovernanceReviewer);
        const Sha256 hold = machines.b.hold("owner-2", Role::strategyOwner);
        const std::string bytes = machines.a.seal().bytes;
        QVERIFY(!bytes.empty());
        machines.meet();
        QVERIFY(machines.all.reduction().state == ApprovalState::pendingSignatures);
        QVERIFY(needs(machines.all.seal().obstacles, Need::releaseOfHold));
        machines.all.release("owner-2", Role::strategyOwner, hold);
        QCOMPARE(machines.all.seal().bytes, bytes);
    }

    void twoReviewsThatDisagree() {
        Machines machines;
        const Sha256 doubt = machines.b.review("reviewer-2", statement::Recommendation::hold);
        approveAsOwnerAndRelease(machines.a);
        machines.a.approve("risk-1", Role::riskGovernanceReviewer);
        const std::string bytes = machines.a.seal().bytes;
        QVERIFY(!bytes.empty());
        machines.meet();
        QVERIFY(needs(machines.all.seal().obstacles, Need::releaseOfHold));
        machines.all.release("reviewer-2", Duty::reviewer, doubt);
        QCOMPARE(machines.all.seal().bytes, bytes);
    }

    /// Two seals are possible; each machine's own stands, and one that knows both chooses one of them.
    void onePersonApprovesOnTwoMachines() {
        Machines machines;
        machines.a.approve("owner-1", Role::strategyOwner);
        machines.b.wait(40);
        machines.b.approve("owner-1", Role::strategyOwner);
        for (Workstation* machine : {&machines.a, &machines.b}) {
            machine->approve("release-1", Role::releaseAuthority);
            machine->approve("risk-1", Role::riskGovernanceReviewer);
        }
        const std::string first = machines.a.seal().bytes;
        const std::string second = machines.b.seal().bytes;
        QVERIFY(!first.empty() && !second.empty() && first != second);
        machines.meet();
        QVERIFY(machines.all.reduction().state == ApprovalState::approved);
        QCOMPARE(std::ranges::count_if(machines.all.reduction().irregularities,
                                       [](const workflow::Irregularity& odd) {
                                           return odd.kind == workflow::IrregularityKind::repeatedApproval;
                                       }),
                 3);
        QCOMPARE(machines.all.seal().bytes, machines.a.seal().bytes);
        QVERIFY(!machines.all.seal().bytes.empty());
    }

    void bothDeputiesApprove() {
        Machines machines;
        machines.a.approve("owner-1", Role::strategyOwner);
        machines.b.approve("owner-2", Role::strategyOwner);
        machines.meet();
        machines.all.approve("release-1", Role::releaseAuthority);
        machines.all.approve("risk-1", Role::riskGovernanceReviewer);
        const workflow::Reduction reduction = machines.all.reduction();
        QVERIFY(reduction.state == ApprovalState::approved);
        QVERIFY(reduction.irregularities.empty());
        // The approvals that follow have seen both, so both are in the history, and one in the roster.
        QCOMPARE(historyOf(machines.all.seal().bytes), std::size_t{7});
        const auto packet = workflow::SealedPacket::parse(machines.all.seal().bytes, "sealed");
        QCOMPARE(packet->document().find("signer_roster")->items().size(), std::size_t{3});
    }

    void declineBesideApproval() {
        Machines machines;
        approveAsOwnerAndRelease(machines.a);
        machines.b.decline("risk-1", Role::riskGovernanceReviewer);
        machines.meet();
        QVERIFY(machines.all.reduction().state == ApprovalState::rejected);
        QVERIFY(needs(machines.all.seal().obstacles, Need::freshRevision));
        machines.all.approve("risk-2", Role::riskGovernanceReviewer);
        QVERIFY(!machines.all.seal().sealed());
    }

    /// The seal that exists stays what it is.
    void declineAfterTheLastApproval() {
        Machines machines;
        approveAsOwnerAndRelease(machines.a);
        machines.a.approve("risk-1", Role::riskGovernanceReviewer);
        const std::string bytes = machines.a.seal().bytes;
        machines.b.decline("risk-2", Role::riskGovernanceReviewer);
        machines.meet();
        QVERIFY(!machines.all.seal().sealed());
        const auto packet = workflow::SealedPacket::parse(bytes, "sealed");
        const auto alone = workflow::reduce(test::shippedWorkshop().rules(core()), packet->history());
        QVERIFY(alone.state == ApprovalState::approved);
    }

    void retractionBesideApproval() {
        Machines machines;
        const Sha256 early = machines.a.approve("owner-1", Role::strategyOwner);
        machines.a.sync(machines.b);
        machines.a.retract("owner-1", Role::strategyOwner, early);
        machines.b.approve("release-1", Role::releaseAuthority);
        machines.b.approve("risk-1", Role::riskGovernanceReviewer);
        QVERIFY(machines.b.seal().sealed());
        machines.meet();
        QVERIFY(machines.all.reduction().state == ApprovalState::pendingSignatures);
        QVERIFY(needs(machines.all.seal().obstacles, Need::signature));
        const Sha256 again = machines.all.approve("owner-1", Role::strategyOwner);
        const auto sealed = workflow::SealedPacket::parse(machines.all.seal().bytes, "sealed");
        QVERIFY(sealed.ok());
        const json::Value* named = json::resolve(sealed->document(), "/signer_roster/2/statement_sha256");
        QCOMPARE(named->asText(), again.hex());
    }

    /// A deputy's approval that had not seen the retraction does not make the retracted one count again.
    void deputyFillsTheRowOfARetraction() {
        Machines machines;
        const Sha256 early = machines.a.approve("owner-1", Role::strategyOwner);
        machines.a.sync(machines.b);
        machines.a.retract("owner-1", Role::strategyOwner, early);
        machines.b.approve("owner-2", Role::strategyOwner);
        machines.b.approve("release-1", Role::releaseAuthority);
        machines.b.approve("risk-1", Role::riskGovernanceReviewer);
        machines.meet();
        QVERIFY(machines.all.reduction().state == ApprovalState::approved);
        const workflow::Sealing sealing = machines.all.seal();
        QVERIFY(!sealing.sealed());
        QCOMPARE(sealing.obstacles.front().who, std::vector<std::string>{"owner-1"});
    }

    void withdrawalBesideSubmission() {
        Workstation a(test::shippedWorkshop(), core());
        Workstation b(test::shippedWorkshop(), core());
        a.issue();
        a.sync(b);
        a.submit();
        b.withdraw();
        a.sync(b);
        QVERIFY(a.reduction().state == ApprovalState::rejected);
        QVERIFY(b.reduction().state == ApprovalState::rejected);
        QVERIFY(a.reduction().irregularities.empty());
    }

    void twoMachinesSubmit() {
        Workstation a(test::shippedWorkshop(), core());
        Workstation b(test::shippedWorkshop(), core());
        a.issue();
        a.sync(b);
        a.submit();
        b.wait(60);
        b.submit();
        a.sync(b);
        a.reviewAndApprove();
        QVERIFY(a.reduction().irregularities.empty());
        QVERIFY(a.seal().sealed());
    }

    /// Approvals made apart, which have seen nothing of one another, seal alike wherever they meet.
    void approvalsMadeApart() {
        Machines machines;
        Workstation c(test::shippedWorkshop(), core());
        c.sync(machines.a);
        machines.a.approve("owner-1", Role::strategyOwner);
        machines.b.approve("release-1", Role::releaseAuthority);
        c.approve("risk-1", Role::riskGovernanceReviewer);
        machines.b.sync(c);
        QVERIFY(!c.seal().sealed());
        machines.a.sync(c);
        machines.meet();
        QVERIFY(c.seal().sealed());
        QCOMPARE(machines.all.seal().bytes, c.seal().bytes);
    }
};

QTEST_APPLESS_MAIN(TstInterleavings)
#include "tst_interleavings.moc"
