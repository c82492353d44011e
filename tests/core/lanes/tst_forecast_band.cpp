#include "core/lanes/forecast_band.h"

#include "core/lanes/evidence_document.h"
#include "tests/support/edited_file.h"

#include <QtTest>

using namespace countersign;
using lanes::ForecastBand;

namespace {

const std::string csvFile =
    "exception_id,severity,owner,opened_utc,current_age_hours,sla_target_hours,forecast_band_low_hours,"
    "forecast_band_mid_hours,forecast_band_high_hours,confidence_score,forecast_generated_utc,"
    "promotion_window_impact\n"
    "EXC-1,high,match-services,2026-10-11T22:30:00Z,29.5,48,7,13,22,0.83,2026-10-12T04:00:00Z,moderate\n"
    "EXC-2,low,\"player, support\",2026-10-11T06:00:00Z,22,72,6,12.5,26,0.79,2026-10-12T04:00:00Z,none\n";

const std::string jsonFile = R"({"forecast_snapshot_id": "FB-1", "release_window_id": "w1",
"rows": [
{"exception_id": "EXC-1", "severity": "high", "owner": "match-services", "opened_utc": "2026-10-11T22:30:00Z",
 "current_age_hours": 29.5, "sla_target_hours": 48, "forecast_band_low_hours": 7,
 "forecast_band_mid_hours": 13, "forecast_band_high_hours": 22, "confidence_score": 0.83,
 "forecast_generated_utc": "2026-10-12T04:00:00Z", "promotion_window_impact": "moderate"}]})";

const std::string yamlFile = R"(- exception_id: EXC-1
  severity: high
  owner: match-services
  opened_utc: 2026-10-11T22:30:00Z
  current_age_hours: 29.5
  sla_target_hours: 48
  forecast_band_low_hours: 7
  forecast_band_mid_hours: 13
  forecast_band_high_hours: 22
  confidence_score: 0.83
  forecast_generated_utc: 2026-10-12T04:00:00Z
  promotion_window_impact: moderate
)";

QByteArray outcomeOf(const std::string& bytes, std::string_view mediaType) {
    return QByteArray::fromStdString(test::outcomeOf(ForecastBand::parse(bytes, "band", mediaType)));
}

} // namespace

class TstForecastBand : public QObject {
    Q_OBJECT

private slots:
    void readsEveryForm();
    void readsRows();
    void refusesCsv_data();
    void refusesCsv();
    void refusesDocuments_data();
    void refusesDocuments();
};

void TstForecastBand::readsEveryForm() {
    for (const auto& [bytes, mediaType] : {std::pair{csvFile, lanes::csvMediaType},
                                           {jsonFile, lanes::jsonMediaType},
                                           {yamlFile, lanes::yamlMediaType}}) {
        const ForecastBand band = ForecastBand::parse(bytes, "band", mediaType).value();
        QCOMPARE(band.rows[0].exception.text(), std::string("EXC-1"));
        QCOMPARE(band.rows[0].band.high.text(), std::string("22"));
        QCOMPARE(band.rows[0].currentAgeHours.text(), std::string("29.5"));
        QCOMPARE(band.window.has_value(), mediaType == lanes::jsonMediaType);
    }
}

void TstForecastBand::readsRows() {
    const ForecastBand band = ForecastBand::parse(csvFile, "band.csv", lanes::csvMediaType).value();
    QCOMPARE(band.rows.size(), std::size_t{2});
    QCOMPARE(band.rows[1].owner, std::string("player, support"));
    QCOMPARE(band.rows[1].band.mid.text(), std::string("12.5"));
    QCOMPARE(band.rows[1].confidenceScore.text(), std::string("0.79"));
}

void TstForecastBand::refusesCsv_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const char* from, const char* to, const char* outcome) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(outcome);
    };
    row("low above mid", "7,13,22", "14,13,22",
        "laneBandNotOrdered at row 2, column 8 (forecast_band_mid_hours)");
    row("mid above high", "6,12.5,26", "6,12.5,12.49",
        "laneBandNotOrdered at row 3, column 8 (forecast_band_mid_hours)");
    row("hours below 0", "29.5", "-29.5", "laneValueOutOfRange at row 2, column 5 (current_age_hours)");
    row("hours with a unit", "29.5", "29.5h", "decimalMalformed at row 2, column 5 (current_age_hours)");
    row("decimal comma", "29.5", "\"29,5\"", "decimalMalformed at row 2, column 5 (current_age_hours)");
    row("confidence in per cent", "0.83", "83", "laneValueOutOfRange at row 2, column 10 (confidence_score)");
    row("exception twice", "EXC-2", "exc-1", "nameRepeated at row 3, column 1 (exception_id)");
    row("no owner", "match-services", "", "textUnfit at row 2, column 3 (owner)");
    row("formula as an id", "EXC-1", "@SUM(A1)", "idMalformed at row 2, column 1 (exception_id)");
    row("unknown column", "owner,", "holder,", "memberMissing at row 2");
    row("UTF-16", "exception_id",
        "\xFF\xFE"
        "exception_id",
        "csvByteOrderMark at file-wide");
}

void TstForecastBand::refusesCsv() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, outcome);
    const std::string bytes = test::edited(csvFile, from.toStdString(), to.toStdString());
    QCOMPARE(outcomeOf(bytes, lanes::csvMediaType), outcome);
}

void TstForecastBand::refusesDocuments_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const std::string& bytes, std::string_view mediaType,
                        const char* outcome) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes)
                            << QByteArray(mediaType.data(), static_cast<qsizetype>(mediaType.size()))
                            << QByteArray(outcome);
    };
    row("JSON band", test::edited(jsonFile, "13", "23"), lanes::jsonMediaType,
        "laneBandNotOrdered at /rows/0/forecast_band_mid_hours");
    row("YAML band", test::edited(yamlFile, "low_hours: 7", "low_hours: 13.5"), lanes::yamlMediaType,
        "laneBandNotOrdered at /0/forecast_band_mid_hours");
    row("unknown member of a row", test::edited(jsonFile, "\"owner\"", "\"mood\": 1, \"owner\""),
        lanes::jsonMediaType, "memberUnknown at /rows/0/mood");
    row("unknown member", test::edited(jsonFile, "\"rows\"", "\"mood\": 1, \"rows\""), lanes::jsonMediaType,
        "memberUnknown at /mood");
    row("no rows", "[]", lanes::jsonMediaType, "memberMissing at /0/exception_id");
    row("no rows in an object", "{\"rows\": []}", lanes::jsonMediaType,
        "memberMissing at /rows/0/exception_id");
    row("rows are text", "{\"rows\": \"x\"}", lanes::jsonMediaType, "memberMissing at /rows/0/exception_id");
    row("header alone", csvFile.substr(0, csvFile.find('\n') + 1), lanes::csvMediaType,
        "memberMissing at /0/exception_id");
    row("a number", "7", lanes::jsonMediaType, "memberWrongType at document");
    row("a picture", "\x89PNG", "image/png", "snapshotMediaType at file-wide");
    row("UTF-16 JSON", "\xFF\xFE{", lanes::jsonMediaType, "jsonByteOrderMark at byte 0");
    row("UTF-16 YAML", "\xFE\xFF-", lanes::yamlMediaType, "yamlByteOrderMark at line 1");
}

void TstForecastBand::refusesDocuments() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mediaType);
    QFETCH(QByteArray, outcome);
    QCOMPARE(outcomeOf(bytes.toStdString(), mediaType.toStdString()), outcome);
}

QTEST_APPLESS_MAIN(TstForecastBand)
#include "tst_forecast_band.moc"
