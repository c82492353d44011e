#include "core/usecases/last_look.h"

#include <set>

namespace countersign::usecases {

namespace {

const statement::Statement* lastOf(const CheckedPacket& packet, const SignerId& signer) {
    const statement::Statement* last = nullptr;
    for (const statement::Statement* known : packet.reduction().known.statements())
        if (known->predicate().signer == signer) last = known;
    return last;
}

/// Cores come by revision; of a fork's two halves the one signed later is the last one looked at.
bool isLater(const statement::Statement& one, const statement::Statement& other) {
    const auto place = [](const statement::Statement& statement) {
        return std::pair(statement.predicate().key.revision, statement.predicate().at);
    };
    return place(one) >= place(other);
}

} // namespace

Result<LastLook> lastLook(const WindowReading& reading, const packet::Core& core, const SignerId& signer) {
    std::optional<LastLook> look;
    for (const packet::Core& other : reading.cores()) {
        if (other.key().cluster != core.key().cluster || other.key().revision > core.key().revision) continue;
        auto dossier = reading.dossier(other);
        if (!dossier) return std::move(dossier).error();
        auto packet = CheckedPacket::check(std::move(*dossier));
        if (!packet) return std::move(packet).error();
        const statement::Statement* statement = lastOf(*packet, signer);
        if (!statement || (look && !isLater(*statement, *look->statement))) continue;
        look.emplace(LastLook{std::move(*packet), statement});
    }
    if (!look) return Error(ErrorCode::neverLooked, "", core.key().cluster.text(), signer.text());
    return std::move(*look);
}

std::vector<const statement::Statement*> unseenSince(const CheckedPacket& packet, const LastLook& look) {
    std::set<Sha256> seen{look.statement->digest()};
    const auto& before = look.packet.reduction().known.statements();
    for (auto next = before.rbegin(); next != before.rend(); ++next)
        if (seen.contains((*next)->digest()))
            for (const Sha256& named : (*next)->predicate().named())
                seen.insert(named);
    std::vector<const statement::Statement*> out;
    for (const statement::Statement* known : packet.reduction().known.statements())
        if (!seen.contains(known->digest())) out.push_back(known);
    return out;
}

} // namespace countersign::usecases
