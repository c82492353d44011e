#include "core/policy/trust_list.h"

#include "core/json/object_reader.h"
#include "core/policy/distinct_names.h"
#include "core/policy/text_members.h"
#include "core/yaml/reader.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace countersign::policy {

namespace {

bool standsBefore(const TrustedFile& left, const TrustedFile& right) {
    return std::tie(left.kind, left.id, left.version, left.sha256) <
           std::tie(right.kind, right.id, right.version, right.sha256);
}

TrustedFile readEntry(json::ObjectReader& reader) {
    return {.kind = trustedKindWords.read(reader, "kind"),
            .sha256 = reader.digest("sha256"),
            .id = readName(reader, "id"),
            .version = reader.integer("version", 1, std::numeric_limits<std::int32_t>::max()),
            .acceptedAt = reader.timestamp("accepted_at_utc")};
}

/// The id stands in quotes because an id may be a word that YAML takes for something else, such as null.
std::string lineOf(const TrustedFile& entry) {
    return "  - {kind: " + std::string(trustedKindName(entry.kind)) + ", sha256: " + entry.sha256.hex() +
           ", id: \"" + entry.id + "\", version: " + std::to_string(entry.version) +
           ", accepted_at_utc: " + entry.acceptedAt.text() + "}\n";
}

} // namespace

Result<TrustList> TrustList::parse(std::string_view bytes, std::string_view file) {
    const auto document = yaml::read(bytes, file, maxBytes);
    if (!document) return document.error();

    json::ObjectReader reader(*document, file, {}, json::Scalars::yaml);
    TrustList list;
    DistinctNames digests;
    reader.integer("trust_version", 1, 1);
    reader.objects("trusted", [&](json::ObjectReader& item) {
        const TrustedFile entry = readEntry(item);
        digests.add(item, "sha256", entry.sha256.hex());
        if (item.failed()) return;
        if (auto single = list.refuseTwin(entry); !single)
            item.failWith("version", std::move(single).error());
        list.add(entry);
    });
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return list;
}

std::string TrustList::serialize() const {
    if (m_entries.empty()) return "trust_version: 1\ntrusted: []\n";
    std::string text = "trust_version: 1\ntrusted:\n";
    for (const TrustedFile& entry : m_entries)
        text += lineOf(entry);
    return text;
}

bool TrustList::contains(TrustedKind kind, const Sha256& sha256) const {
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const TrustedFile& entry) {
        return entry.kind == kind && entry.sha256 == sha256;
    });
}

Result<void> TrustList::refuseTwin(const TrustedFile& file) const {
    for (const TrustedFile& entry : m_entries)
        if (entry.kind == file.kind && entry.id == file.id && entry.version == file.version &&
            entry.sha256 != file.sha256)
            return Error(ErrorCode::trustVersionTwice, {}, {},
                         std::string(trustedKindName(file.kind)) + " " + file.id + " version " +
                             std::to_string(file.version) + ": " + entry.sha256.hex() +
                             " is trusted, this is " + file.sha256.hex());
    return {};
}

Result<void> TrustList::refuse(const TrustedFile& file) const {
    const auto known = newest(file.kind, file.id);
    if (known && file.version < known->version)
        return Error(ErrorCode::trustRolledBack, {}, {},
                     std::string(trustedKindName(file.kind)) + " " + file.id + " is version " +
                         std::to_string(file.version) + ", version " + std::to_string(known->version) +
                         " is trusted");
    return refuseTwin(file);
}

void TrustList::add(TrustedFile entry) {
    if (contains(entry.kind, entry.sha256)) return;
    const auto place = std::upper_bound(m_entries.begin(), m_entries.end(), entry, standsBefore);
    m_entries.insert(place, std::move(entry));
}

std::optional<TrustedFile> TrustList::newest(TrustedKind kind, std::string_view id) const {
    std::optional<TrustedFile> newest;
    for (const TrustedFile& entry : m_entries) {
        const bool isSame = entry.kind == kind && entry.id == id;
        if (isSame && (!newest || newest->version <= entry.version)) newest = entry;
    }
    return newest;
}

} // namespace countersign::policy
