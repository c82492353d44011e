#include "tests/support/constraint_scenarios.h"

#include "core/workflow/packet_document.h"
#include "core/yaml/reader.h"
#include "tests/support/reference_dossier.h"
#include "tests/support/signing_desk.h"

#include <algorithm>

namespace countersign::tests {

namespace {

using validation::Dossier;

json::Value text(const std::string& string) {
    return json::Value::string(string);
}

/// Replaces the sealed packet by an edited one; `rehash` makes packet_sha256 follow.
void editSealed(Dossier& dossier, bool rehash, const std::function<void(json::Value&)>& edit) {
    json::Value document = dossier.sealed->document();
    edit(document);
    if (rehash) document.set("packet_sha256", text(workflow::packetDigest(document).hex()));
    dossier.sealed = sealedFrom(document);
}

void renameFirstSigner(json::Value& document) {
    std::vector<json::Value> rows = document.find("signer_roster")->items();
    rows.front().set("printed_name", text("Mallory"));
    document.set("signer_roster", json::Value::array(rows));
}

void swapHistory(json::Value& document) {
    std::vector<json::Value> history = document.find("history")->items();
    std::swap(history[0], history[1]);
    document.set("history", json::Value::array(history));
}

void repeatHistory(json::Value& document) {
    std::vector<json::Value> history = document.find("history")->items();
    history.push_back(history.front());
    document.set("history", json::Value::array(history));
}

Dossier withIdleStatement() {
    SigningDesk desk;
    desk.approveAll();
    desk.review(statement::Recommendation::go, "tomasz-zielinski", "10:30");
    return desk.sealed();
}

Dossier withOtherCore() {
    SigningDesk desk;
    desk.approveAll();
    Dossier dossier = desk.sealed();
    desk.content.rationale.primary.text = "Another text.";
    dossier.core = desk.core();
    return dossier;
}

validation::JsonSchema schemaThatAsksForMore() {
    const std::string schema = "$schema: https://json-schema.org/draft/2020-12/schema\n"
                               "$ref: \"#/$defs/sealed_packet\"\n"
                               "$defs:\n"
                               "  core:\n    type: object\n"
                               "  sealed_packet:\n    type: object\n    required: [second_opinion]\n";
    return validation::JsonSchema::compile(yaml::read(schema, "schema", 4096).value(), "schema").value();
}

} // namespace

ConstraintScenarios packetScenarios() {
    return {
        ofReference("sealed file unreadable", "PACKET_UNREADABLE",
                    [](Dossier& d) {
                        d.sealed.reset();
                        d.sealedFault = Error(ErrorCode::sealedMalformed, d.sealedFile, "/history");
                    }),
        ofReference("schema asks for more", "SCHEMA_VIOLATION",
                    [](Dossier& d) { d.rules.schema = std::make_shared<const validation::JsonSchema>(schemaThatAsksForMore()); }),
        ofReference("another packet_sha256", "PACKET_HASH",
                    [](Dossier& d) {
                        editSealed(d, false, [](json::Value& document) {
                            document.set("packet_sha256", text(std::string(64, '0')));
                        });
                    }),
        ofReference("roster edited", "PACKET_HASH PACKET_REBUILD",
                    [](Dossier& d) { editSealed(d, false, renameFirstSigner); }),
        ofReference("roster edited and hashed again", "PACKET_REBUILD",
                    [](Dossier& d) { editSealed(d, true, renameFirstSigner); }),
        ofReference("approval time edited and hashed again", "PACKET_REBUILD",
                    [](Dossier& d) {
                        editSealed(d, true, [](json::Value& document) {
                            document.set("approval_timestamp_utc", text("2026-11-23T10:20:59Z"));
                        });
                    }),
        ofReference("history in another order", "PACKET_REBUILD",
                    [](Dossier& d) { editSealed(d, true, swapHistory); }),
        ofReference("a statement twice in history", "PACKET_REBUILD",
                    [](Dossier& d) { editSealed(d, true, repeatHistory); }),
        {"a statement in history that no approval rests on", "PACKET_REBUILD", withIdleStatement},
        {"core file says something else",
         "PACKET_REBUILD STATEMENT_MISPLACED NOT_ISSUED NOT_SUBMITTED REVIEW_COVERAGE ROLE_COVERAGE",
         withOtherCore},
        ofReference("stored report edited", "REPORT_DIFFERS",
                    [](Dossier& d) { d.storedReport = "verdict pass\n"; }),
    };
}

} // namespace countersign::tests
