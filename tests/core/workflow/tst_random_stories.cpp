#include "core/validation/scenario/workstation.h"
#include "core/workflow/sealed_packet.h"
#include "tests/support/packet_model.h"
#include "tests/support/shipped_workshop.h"

#include <QtTest>

#include <map>
#include <random>

using namespace countersign;
using policy::Duty;
using policy::Role;
using statement::Act;
using validation::Workstation;
using workflow::ApprovalState;

namespace {

constexpr int stories = 500;
constexpr std::size_t machines = 3;
constexpr int longestStory = 16;

struct Signer {
    const char* id;
    Role role;
    bool required;
};
constexpr std::array signers{
    Signer{"owner-1", Role::strategyOwner, true},        Signer{"owner-2", Role::strategyOwner, true},
    Signer{"soft-1", Role::strategyOwner, false},        Signer{"twin-1", Role::strategyOwner, true},
    Signer{"release-1", Role::releaseAuthority, true},   Signer{"twin-1", Role::releaseAuthority, true},
    Signer{"author-1", Role::releaseAuthority, false},   Signer{"risk-1", Role::riskGovernanceReviewer, true},
    Signer{"risk-2", Role::riskGovernanceReviewer, true}};

const packet::Core& core() {
    static const packet::Core made = [] {
        packet::CoreContent content = test::shippedWorkshop().draft();
        for (packet::RequiredSigner& row : content.requiredSigners)
            if (row.role != Role::riskGovernanceReviewer) row.eligible.push_back("twin-1");
        return packet::Core::assemble(std::move(content));
    }();
    return made;
}

/// One random story, told to the machines and to the model at once.
class Story {
public:
    explicit Story(std::mt19937& random) : m_random(random), m_known(machines) {
        for (std::size_t i = 0; i < machines; ++i)
            m_machines.emplace_back(test::shippedWorkshop(), core());
    }

    void tell() {
        record(0, {.act = Act::issue, .person = "author-1"}, m_machines[0].issue());
        if (below(3) > 0) {
            record(0, {.act = Act::submit, .person = "author-1"}, m_machines[0].submit());
            record(0, {.act = Act::review, .person = "reviewer-1"}, m_machines[0].review("reviewer-1"));
        }
        for (std::size_t i = 1; i < machines; ++i)
            meet(0, i);
        const int length = below(longestStory) + 4;
        for (int step = 0; step < length; ++step)
            tellStep(static_cast<std::size_t>(below(static_cast<int>(machines))));
    }

    void meetAll() {
        for (const std::size_t i : {1u, 2u, 1u})
            meet(0, i);
    }

    /// Where a machine makes something else of what it knows than the model does; empty when none does.
    QString difference() {
        for (std::size_t i = 0; i < machines; ++i)
            if (const char* what = differenceOn(i)) return QString("machine %1 %2").arg(i).arg(what);
        return {};
    }

    bool agree() const {
        const std::string bytes = m_machines[0].seal().bytes;
        return m_machines[1].seal().bytes == bytes && m_machines[2].seal().bytes == bytes;
    }
    bool everSealed() const { return !m_seals.empty(); }

private:
    using Event = test::PacketModel::Event;

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    void record(std::size_t machine, Event event, const Sha256& digest) {
        // The same act by the same person at the same second, knowing the same, is one statement.
        if (const auto found = m_numbers.find(digest); found != m_numbers.end()) {
            m_known[machine].insert(found->second);
            return;
        }
        event.past = m_model.counting(m_known[machine]);
        const std::size_t number = m_model.add(std::move(event));
        m_numbers.emplace(digest, number);
        m_digests.push_back(digest);
        m_known[machine].insert(number);
    }

    void meet(std::size_t one, std::size_t other) {
        m_machines[one].sync(m_machines[other]);
        m_known[one].insert(m_known[other].begin(), m_known[other].end());
        m_known[other] = m_known[one];
    }

    void tellStep(std::size_t machine) {
        const int kind = below(100);
        if (kind < 20)
            meet(machine, (machine + 1) % machines);
        else if (kind < 32)
            record(machine, {.act = Act::submit, .person = "author-1"}, m_machines[machine].submit());
        else if (kind < 47)
            review(machine);
        else if (kind < 83)
            approve(machine);
        else if (kind < 94)
            takeBackOrStop(machine);
        else if (kind < 98)
            comment(machine);
        else
            refuse(machine);
    }

    void review(std::size_t machine) {
        const std::array people{"reviewer-1", "reviewer-2", "author-1"};
        const char* person = people[static_cast<std::size_t>(below(3))];
        const bool holds = below(6) == 0;
        const auto word = holds ? statement::Recommendation::hold : statement::Recommendation::go;
        Event event{.act = Act::review, .person = person, .holds = holds};
        record(machine, event, m_machines[machine].review(person, word));
    }

    void approve(std::size_t machine) {
        const Signer& signer = signers[static_cast<std::size_t>(below(static_cast<int>(signers.size())))];
        const Event event{
            .act = Act::approve, .person = signer.id, .role = signer.role, .required = signer.required};
        record(machine, event, m_machines[machine].approve(signer.id, signer.role));
    }

    void refuse(std::size_t machine) {
        if (below(2) == 0) {
            record(machine, {.act = Act::withdraw, .person = "author-1"}, m_machines[machine].withdraw());
            return;
        }
        const Event event{
            .act = Act::decline, .person = "risk-1", .role = Role::riskGovernanceReviewer, .required = true};
        record(machine, event, m_machines[machine].decline("risk-1", Role::riskGovernanceReviewer));
    }

    /// A hold, or a release or retraction of whatever the machine knows, wise or not.
    void takeBackOrStop(std::size_t machine) {
        const Signer& signer = signers[static_cast<std::size_t>(below(static_cast<int>(signers.size())))];
        Event event{.person = signer.id, .role = signer.role};
        Workstation& here = m_machines[machine];
        auto known = m_model.counting(m_known[machine]);
        if (known.empty() || below(4) == 0) {
            event.act = Act::hold;
            record(machine, event, here.hold(signer.id, signer.role));
            return;
        }
        event.target = *std::next(known.begin(), below(static_cast<int>(known.size())));
        const Sha256& target = m_digests[*event.target];
        event.act = below(3) == 0 ? Act::retract : Act::release;
        record(machine, event,
               event.act == Act::retract ? here.retract(signer.id, signer.role, target)
                                         : here.release(signer.id, signer.role, target));
    }

    void comment(std::size_t machine) {
        record(machine, {.act = Act::comment, .person = "observer-1"},
               m_machines[machine].comment("observer-1", Role::observerOptional, below(2) == 0));
    }

    const char* differenceOn(std::size_t machine) {
        const workflow::Reduction reduction = m_machines[machine].reduction();
        std::set<std::size_t> counted;
        for (const statement::Statement* statement : reduction.known.statements())
            counted.insert(m_numbers.at(statement->digest()));
        const auto expected = m_model.counting(m_known[machine]);
        if (counted != expected) return "counts other statements";
        if (reduction.state != m_model.stateOf(expected)) return "is in another state";
        if (reduction.known.openHolds().size() != m_model.openHolds(expected)) return "has other open holds";
        if (reduction.unmet.empty() != (reduction.state == ApprovalState::approved))
            return "is approved with needs or open without";
        return sealingFault(machine, reduction);
    }

    /// What is sealed is approved by its history alone, holds nothing contrary, and depends on its roster
    /// alone.
    const char* sealingFault(std::size_t machine, const workflow::Reduction& reduction) {
        if (reduction.state != ApprovalState::approved)
            return m_machines[machine].seal().sealed() ? "seals what is not approved" : nullptr;
        const workflow::Sealing sealing = m_machines[machine].seal();
        if (!sealing.sealed()) return nullptr;
        const auto packet = workflow::SealedPacket::parse(sealing.bytes, "sealed");
        if (!packet) return "seals what cannot be read";
        const auto alone = workflow::reduce(test::shippedWorkshop().rules(core()), packet->history());
        if (alone.state != ApprovalState::approved) return "seals what its history does not approve";
        for (const statement::Statement* approval : alone.roster)
            if (reduction.known.retracted(approval->digest())) return "seals what was retracted";
        std::set<Sha256> roster;
        for (const statement::Statement* approval : alone.roster)
            roster.insert(approval->digest());
        const auto [place, isNew] = m_seals.emplace(roster, sealing.bytes);
        return isNew || place->second == sealing.bytes ? nullptr
                                                       : "seals other bytes from the same approvals";
    }

    std::mt19937& m_random;
    std::vector<Workstation> m_machines;
    /// What each machine knows, by the model's numbers.
    std::vector<std::set<std::size_t>> m_known;
    test::PacketModel m_model;
    std::map<Sha256, std::size_t> m_numbers;
    std::vector<Sha256> m_digests;
    std::map<std::set<Sha256>, std::string> m_seals;
};

} // namespace

class TstRandomStories : public QObject {
    Q_OBJECT

private slots:
    /// Random acts on three machines that meet at random: each machine agrees with the model of the rules,
    /// and when all have met they agree with one another.
    void agreeWithTheModel() {
        std::mt19937 random(20261123);
        int sealed = 0;
        for (int i = 0; i < stories; ++i) {
            Story story(random);
            story.tell();
            const QString apart = story.difference();
            QVERIFY2(apart.isEmpty(), qPrintable(QString("story %1: ").arg(i) + apart));
            story.meetAll();
            const QString together = story.difference();
            QVERIFY2(together.isEmpty(), qPrintable(QString("story %1, met: ").arg(i) + together));
            QVERIFY2(story.agree(), qPrintable(QString("story %1").arg(i)));
            sealed += story.everSealed() ? 1 : 0;
        }
        // Random stories that never come to a seal would show nothing.
        QVERIFY2(sealed > stories / 50, qPrintable(QString::number(sealed)));
    }
};

QTEST_APPLESS_MAIN(TstRandomStories)
#include "tst_random_stories.moc"
