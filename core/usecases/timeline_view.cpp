#include "core/usecases/timeline_view.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using statement::Act;
using Statements = std::vector<const statement::Statement*>;

bool contains(const Statements& statements, const statement::Statement& one) {
    return std::find(statements.begin(), statements.end(), &one) != statements.end();
}

void addReference(const workflow::Past& known, const Sha256& digest, TimelineEntry& entry) {
    const statement::Statement* other = known.find(digest);
    if (!other) return;
    const statement::Predicate& said = other->predicate();
    entry.references.push_back({said.act, said.printedName, said.at});
}

/// Puts the members of an act where people look for them.
struct BodyReader {
    const workflow::Past& known;
    TimelineEntry& entry;

    void operator()(const std::monostate&) const {}
    void operator()(const statement::ReviewBody& body) const {
        entry.recommendation = body.recommendation;
        for (std::size_t i = 0; i < body.verifications.size(); ++i)
            entry.verifications.push_back({std::string(statement::verificationNames[i]),
                                           body.verifications[i].result, body.verifications[i].note});
    }
    void operator()(const statement::ApproveBody& body) const {
        for (const Sha256& review : body.reliesOn)
            addReference(known, review, entry);
    }
    void operator()(const statement::RetractBody& body) const {
        addReference(known, body.retracts, entry);
        entry.text = body.reason;
    }
    void operator()(const statement::RefusalBody& body) const {
        entry.reasonCode = body.reasonCode;
        entry.text = body.text;
    }
    void operator()(const statement::HoldBody& body) const { entry.text = body.reason; }
    void operator()(const statement::ReleaseBody& body) const {
        addReference(known, body.releases, entry);
        entry.text = body.reason;
    }
    void operator()(const statement::CommentBody& body) const {
        entry.pointer = body.pointer;
        entry.text = body.text;
        entry.question = body.question;
        if (body.answers) addReference(known, *body.answers, entry);
    }
};

TimelineEntry entryOf(const workflow::Past& known, const statement::Statement& statement) {
    const statement::Predicate& said = statement.predicate();
    TimelineEntry entry{.act = said.act,
                        .printedName = said.printedName,
                        .signerId = said.signer.text(),
                        .capacity = std::string(said.capacity.text()),
                        .at = said.at,
                        .secondsSincePrevious = {},
                        .references = {},
                        .text = {},
                        .reasonCode = {},
                        .pointer = {},
                        .recommendation = {},
                        .verifications = {},
                        .leadsTo = {},
                        .statement = statement.digest()};
    std::visit(BodyReader{known, entry}, said.body);
    return entry;
}

/// The approval that completed a packet whose seal stands; nullptr before.
const statement::Statement* lastApproval(const CheckedPacket& packet) {
    const statement::Statement* last = nullptr;
    if (!packet.sealedStands()) return last;
    for (const statement::Statement* known : packet.reduction().known.statements())
        if (contains(packet.reduction().roster, *known)) last = known;
    return last;
}

std::optional<workflow::ApprovalState> stateAfter(const statement::Statement& statement,
                                                  const workflow::Past& known,
                                                  const statement::Statement* completing) {
    if (&statement == completing) return workflow::ApprovalState::approved;
    if (&statement == known.refusal()) return workflow::ApprovalState::rejected;
    if (statement.predicate().act == Act::issue) return workflow::ApprovalState::draft;
    if (statement.predicate().act == Act::submit) return workflow::ApprovalState::pendingSignatures;
    return std::nullopt;
}

} // namespace

std::vector<TimelineEntry> timelineView(const CheckedPacket& packet) {
    std::vector<TimelineEntry> out;
    const workflow::Past& known = packet.reduction().known;
    const Statements holds = known.openHolds();
    const Statements questions = known.openQuestions();
    const statement::Statement* completing = lastApproval(packet);
    for (const statement::Statement* statement : known.statements()) {
        TimelineEntry entry = entryOf(known, *statement);
        if (!out.empty()) entry.secondsSincePrevious = entry.at.unixSeconds() - out.back().at.unixSeconds();
        entry.open = contains(holds, *statement) || contains(questions, *statement) ||
                     (entry.act == Act::approve && !known.retracted(statement->digest()));
        entry.leadsTo = stateAfter(*statement, known, completing);
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace countersign::usecases
