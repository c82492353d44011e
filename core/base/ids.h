#pragma once

#include "core/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace countersign {

/// Whether `text` is an id by domain.md section 1: `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`, no "..", no trailing dot, no
/// Windows device name (with or without an extension). Only such text ever becomes part of a path.
bool isId(std::string_view text);
/// ASCII lower case: ids are unique without regard to case.
std::string foldCase(std::string_view text);
/// Error idMalformed names `what` and the text.
Result<void> checkId(std::string_view text, std::string_view what);

/// A checked id of one kind; kinds do not mix. Made only by parse.
template <typename Tag>
class Id {
public:
    static Result<Id> parse(std::string_view text) {
        if (auto checked = checkId(text, Tag::name); !checked) return checked.error();
        return Id(std::string(text));
    }
    const std::string& text() const { return m_text; }
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

struct WindowTag { static constexpr std::string_view name = "release_window_id"; };
struct ClusterTag { static constexpr std::string_view name = "exception_cluster_id"; };
struct LaneTag { static constexpr std::string_view name = "lane_id"; };
struct OptionTag { static constexpr std::string_view name = "mitigation_option_id"; };
struct SnapshotTag { static constexpr std::string_view name = "ranking_snapshot_id"; };
struct SignerTag { static constexpr std::string_view name = "signer_id"; };
struct ArtifactTag { static constexpr std::string_view name = "artifact_id"; };
/// Names that teams choose themselves in policies: tiers, classes, reason codes, item ids.
struct NameTag { static constexpr std::string_view name = "name"; };

using WindowId = Id<WindowTag>;
using ClusterId = Id<ClusterTag>;
using LaneId = Id<LaneTag>;
using OptionId = Id<OptionTag>;
using SnapshotId = Id<SnapshotTag>;
using SignerId = Id<SignerTag>;
using ArtifactId = Id<ArtifactTag>;
using Name = Id<NameTag>;

} // namespace countersign
