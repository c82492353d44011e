#include "core/validation/checks.h"

namespace countersign::validation {

void checkSchema(const Examination& examination, Findings& findings) {
    const Dossier& dossier = examination.dossier();
    if (!dossier.rules.schema) return;
    const json::Value& instance = dossier.sealed ? dossier.sealed->document() : dossier.core.value();
    const std::string_view definition = dossier.sealed ? "sealed_packet" : "core";
    for (const JsonSchema::Violation& violation : dossier.rules.schema->evaluate(instance, definition))
        findings.push_back({Constraint::SCHEMA_VIOLATION, violation.pointer,
                            violation.expected + " (schema " + violation.schemaPointer + ")"});
}

} // namespace countersign::validation
