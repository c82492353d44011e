#include "core/lanes/forecast_band.h"

#include "tests/fuzz/property.h"

#include "core/lanes/evidence_document.h"

using namespace countersign;

/// A band that is accepted, in whatever form, has rows and ordered hours, and is evidence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::asText(data, size);
    for (const std::string_view mediaType :
         {lanes::csvMediaType, lanes::jsonMediaType, lanes::yamlMediaType}) {
        const auto band = lanes::ForecastBand::parse(bytes, "input", mediaType);
        if (!band) continue;
        fuzz::hold(!band->rows.empty(), "there are rows");
        for (const lanes::ForecastRow& row : band->rows) {
            fuzz::hold(!row.band.low.isNegative() && row.band.low <= row.band.mid &&
                           row.band.mid <= row.band.high,
                       "bands are ordered");
            fuzz::hold(row.confidenceScore <= Decimal::fromInteger(1), "confidence is a share");
        }
        fuzz::hold(lanes::readEvidence(bytes, mediaType, "input").ok(), "a band is evidence");
    }
    return 0;
}
