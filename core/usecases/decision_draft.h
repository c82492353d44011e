#pragma once

#include "core/base/result.h"
#include "core/packet/rationale.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// A decision while it is being written: what a DecisionFile says, as texts of which any may be empty still.
/// Its text form is a decision file with gaps, so that one that was kept can be finished by hand as well.
struct DecisionDraft {
    /// What filled() says for a name that is not known yet.
    static constexpr std::string_view anyId = "unset";

    struct Source {
        std::string file;
        std::string uri;
        std::string capturedAt;
        /// Only of context artifacts.
        std::string artifactId;
        bool operator==(const Source&) const = default;
    };
    /// What lanes in CSV cannot carry (lanes::SnapshotFacts).
    struct SnapshotFacts {
        std::string snapshotId;
        std::string simulationRuleVersion;
        std::string generated;
        std::string fallbackLabel;
        std::string fallbackLane;
        bool complete() const;
        bool operator==(const SnapshotFacts&) const = default;
    };
    struct Reason {
        /// Only of reasons for rejecting a lane.
        std::string laneId;
        std::string reasonCode;
        std::string text;
        std::vector<packet::EvidenceRef> evidenceRefs;
        bool operator==(const Reason&) const = default;
    };
    struct Commitment {
        std::string id;
        /// Only of risk acceptances.
        std::string reasonCode;
        std::string text;
        std::string owner;
        std::string dueAt;
        std::vector<packet::EvidenceRef> evidenceRefs;
        bool operator==(const Commitment&) const = default;
    };
    struct SignerRow {
        std::string role;
        std::vector<std::string> eligible;
        bool operator==(const SignerRow&) const = default;
    };
    /// The core whose decision and evidence it began with; revision 0 for none.
    struct Origin {
        std::int64_t revision = 0;
        std::string coreSha256;
        bool operator==(const Origin&) const = default;
    };

    std::string window;
    Origin startedFrom;
    std::string cluster;
    std::string selectedLane;
    Source rankingSnapshot;
    SnapshotFacts snapshotFacts;
    Source forecastBand;
    Source dashboardExtract;
    std::vector<Source> context;
    std::vector<SignerRow> requiredSigners;
    Reason primary;
    Reason secondary;
    /// In rank order.
    std::vector<Reason> rejections;
    std::vector<Commitment> riskAcceptances;
    std::vector<Commitment> followUpControls;

    /// Whether the ranking snapshot is a file that needs snapshotFacts beside it.
    bool snapshotNeedsFacts() const;
    /// Cluster, snapshot and lane are there: enough to compute what follows from them.
    bool computable() const;
    /// JSON pointers, as in a decision file, to everything that only the author can say and has not said.
    std::vector<std::string> gaps() const;
    /// The decision file: what DecisionFile::parse reads.
    std::string decisionYaml() const;
    /// The same with every gap filled by a placeholder, for judging all the rest.
    DecisionDraft filled() const;

    /// What is kept: decisionYaml with the window and the origin above it.
    std::string text() const;
    /// Reads what text() or usecases::decisionText wrote, or a decision file. Errors: those of yaml::read, all
    /// member….
    static Result<DecisionDraft> parse(std::string_view bytes, std::string_view file);

    bool operator==(const DecisionDraft&) const = default;
};

} // namespace countersign::usecases
