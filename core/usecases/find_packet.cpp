#include "core/usecases/find_packet.h"

#include <algorithm>
#include <vector>

namespace countersign::usecases {

Result<packet::Core> findPacket(const WindowReading& reading, const PacketQuery& query) {
    std::vector<const packet::Core*> fitting;
    for (const packet::Core& core : reading.cores())
        if (core.key().cluster == query.cluster && core.digest().hex().starts_with(query.corePrefix) &&
            (!query.revision || core.key().revision == *query.revision))
            fitting.push_back(&core);
    if (fitting.empty())
        return Error(ErrorCode::packetNotFound, "", query.cluster.text(),
                     query.revision ? "revision " + std::to_string(*query.revision) : std::string());
    // Cores come sorted by revision: the last is of the highest.
    const std::int64_t highest = fitting.back()->key().revision;
    std::erase_if(fitting, [&](const packet::Core* core) { return core->key().revision != highest; });
    if (fitting.size() == 1) return *fitting.front();
    std::string digests;
    for (const packet::Core* core : fitting)
        digests += " " + core->digest().shortHex();
    return Error(ErrorCode::packetAmbiguous, "", fitting.front()->key().stem(), "cores" + digests);
}

Result<packet::Core> findEarlier(const WindowReading& reading, const packet::Core& later,
                                 std::optional<std::int64_t> revision, const std::string& corePrefix) {
    const packet::PacketKey& key = later.key();
    if (!revision)
        for (const packet::Core& core : reading.cores())
            if (core.key().cluster == key.cluster && core.key().revision < key.revision)
                revision = std::max(revision.value_or(0), core.key().revision);
    if (!revision) return Error(ErrorCode::noEarlierRevision, "", key.stem());
    return findPacket(reading, {key.cluster, revision, corePrefix});
}

} // namespace countersign::usecases
