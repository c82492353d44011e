#include "core/lanes/forecast_band.h"

#include "core/csv/reader.h"
#include "core/lanes/evidence_document.h"
#include "core/policy/distinct_names.h"
#include "core/policy/text_members.h"

#include <algorithm>

namespace countersign::lanes {

namespace {

constexpr std::size_t longestWord = 64;
constexpr std::size_t longestName = 280;

/// Reads rows one by one, which have to be about distinct exceptions.
class Rows {
public:
    void read(json::ObjectReader& reader) {
        const auto exception = reader.id<NameTag>("exception_id");
        if (!exception) return;
        ForecastRow row(*exception);
        row.severity = policy::readLine(reader, "severity", longestWord);
        row.owner = policy::readLine(reader, "owner", longestName);
        row.opened = reader.timestamp("opened_utc");
        row.currentAgeHours = readHours(reader, "current_age_hours");
        row.slaTargetHours = readHours(reader, "sla_target_hours");
        row.band = readBand(reader, "forecast_band");
        row.confidenceScore = readShare(reader, "confidence_score");
        row.generated = reader.timestamp("forecast_generated_utc");
        row.promotionWindowImpact = policy::readLine(reader, "promotion_window_impact", longestWord);
        m_exceptions.add(reader, "exception_id", exception->text());
        m_rows.push_back(std::move(row));
    }

    /// An array without rows lacks its first one; what is no array lacks everything.
    Result<void> readArray(const json::Value& array, const std::string& pointer, std::string_view file,
                           json::Scalars scalars) {
        const json::Value nothing = json::Value::object();
        const std::size_t rows = array.isArray() ? array.items().size() : 0;
        for (std::size_t i = 0; i < std::max<std::size_t>(rows, 1); ++i) {
            const json::Value& item = i < rows ? array.items()[i] : nothing;
            json::ObjectReader reader(item, file, pointer + '/' + std::to_string(i), scalars);
            if (!reader.failed()) read(reader);
            if (auto done = reader.finish(); !done) return done;
        }
        return {};
    }

    std::vector<ForecastRow> take() { return std::move(m_rows); }

private:
    policy::DistinctNames m_exceptions;
    std::vector<ForecastRow> m_rows;
};

Result<ForecastBand> readCsv(std::string_view bytes, std::string_view file) {
    const auto table = csv::readTable(bytes, file, {.maxBytes = maxEvidenceBytes});
    if (!table) return table.error();
    Rows rows;
    if (auto done = rows.readArray(table->rows, "", file, json::Scalars::yaml); !done)
        return table->located(std::move(done).error(), "");
    return ForecastBand{std::nullopt, rows.take()};
}

Result<ForecastBand> readDocument(const json::Value& document, std::string_view file, json::Scalars scalars) {
    Rows rows;
    std::optional<WindowId> window;
    if (document.isArray()) {
        if (auto done = rows.readArray(document, "", file, scalars); !done) return std::move(done).error();
        return ForecastBand{std::nullopt, rows.take()};
    }
    json::ObjectReader reader(document, file, "", scalars);
    if (reader.has("forecast_snapshot_id")) policy::readName(reader, "forecast_snapshot_id");
    if (reader.has("release_window_id")) window = reader.id<WindowTag>("release_window_id");
    if (reader.has("forecast_generated_utc")) reader.timestamp("forecast_generated_utc");
    const json::Value* array = reader.need("rows");
    if (auto done = reader.finish(); !done) return std::move(done).error();
    if (auto done = rows.readArray(*array, "/rows", file, scalars); !done) return std::move(done).error();
    return ForecastBand{std::move(window), rows.take()};
}

} // namespace

Result<ForecastBand> ForecastBand::parse(std::string_view bytes, std::string_view file,
                                         std::string_view mediaType) {
    if (mediaType == csvMediaType) return readCsv(bytes, file);
    const auto document = readStructured(bytes, mediaType, file);
    if (!document) return document.error();
    const bool isYaml = mediaType == yamlMediaType;
    return readDocument(*document, file, isYaml ? json::Scalars::yaml : json::Scalars::evidence);
}

} // namespace countersign::lanes
