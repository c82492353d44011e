#pragma once

#include "core/usecases/checked_packet.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// Low, mid and high hours of one estimate, exact decimals as text.
struct BandView {
    std::string name;
    std::string low;
    std::string mid;
    std::string high;
};

/// What the lanes of a packet are compared by, as plain text. The compared lanes are those of the signed core; all
/// others and the forecast come from the evidence, where its bytes are here and can be read.
struct ComparisonView {
    struct Lane {
        std::string id;
        std::string option;
        std::string rank;
        bool selected = false;
    };
    struct Field {
        std::string name;
        /// One per lane; in `otherLanes` one per other lane.
        std::vector<std::string> values;
        /// First lane minus each further one; empty text where there is none.
        std::vector<std::string> differences;
        /// lane_id of the better one; empty where neither is.
        std::string better;
    };
    std::vector<Lane> lanes;
    std::vector<Field> fields;
    /// Predicted convergence of each compared lane.
    std::vector<BandView> bands;

    std::vector<Lane> otherLanes;
    std::vector<Field> otherFields;
    std::optional<Error> snapshotFault;

    std::vector<BandView> forecast;
    std::optional<Error> forecastFault;

    /// From the making of the snapshot to the end of the window.
    std::optional<std::int64_t> secondsToClose;
};

ComparisonView comparisonView(const CheckedPacket& packet);

} // namespace countersign::usecases
