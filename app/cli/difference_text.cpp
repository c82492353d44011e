#include "app/cli/difference_text.h"

#include "app/cli/environment_mark.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/pointer.h"
#include "core/json/writer.h"

namespace countersign::app {

namespace {

using Acts = std::vector<const statement::Statement*>;
using json::Value;

std::string textOf(const Value& leaf) {
    return visibleText(json::leafText(leaf));
}

/// Every leaf of what is new or gone.
void printWhole(const char* mark, const packet::Difference& difference, const Value& value) {
    for (const auto& [below, leaf] : json::leaves(value))
        printLine(std::string("  ") + mark + " " + visibleText(difference.place + below) + "  " +
                  textOf(*leaf));
}

std::string weighed(const packet::Difference& difference) {
    if (!difference.change) return {};
    const std::string sign = difference.change->isNegative() ? "" : "+";
    return "  (" + sign + difference.change->text() +
           (difference.better ? (*difference.better ? ", better" : ", worse") : "") + ")";
}

void printDifferences(const std::vector<packet::Difference>& differences) {
    for (const packet::Difference& difference : differences) {
        if (!difference.before) {
            printWhole("+", difference, *difference.after);
        } else if (!difference.after) {
            printWhole("-", difference, *difference.before);
        } else {
            printLine("  ~ " + visibleText(difference.place) + weighed(difference));
            printLine("      was " + textOf(*difference.before));
            printLine("      is  " + textOf(*difference.after));
        }
    }
    if (differences.empty()) printLine("  nothing");
}

void printActs(const Acts& acts) {
    for (const statement::Statement* act : acts)
        printLine("  " + act->predicate().at.text() + "  " +
                  std::string(statement::actName(act->predicate().act)) + " by " +
                  visibleText(act->predicate().printedName) + " as " +
                  std::string(act->predicate().capacity.text()));
}

std::string nameOf(const packet::Core& core) {
    return "r" + std::to_string(core.key().revision) + " (core " + core.digest().shortHex() + ")";
}

void printLook(const usecases::CheckedPacket& to, const usecases::LastLook& look) {
    printLine("Last look:");
    printActs({look.statement});
    printLine("What happened to " + nameOf(to.core()) + " since:");
    const Acts since = usecases::unseenSince(to, look);
    printActs(since);
    if (since.empty()) printLine("  nothing");
}

Value actToJson(const statement::Statement& act) {
    const statement::Predicate& said = act.predicate();
    return Value::object({{"statement_sha256", Value::string(act.digest().hex())},
                          {"act", Value::string(std::string(statement::actName(said.act)))},
                          {"signer_id", Value::string(said.signer.text())},
                          {"revision", Value::integer(said.key.revision)},
                          {"timestamp_utc", Value::string(said.at.text())}});
}

Value actsToJson(const Acts& acts) {
    auto out = Value::array();
    for (const statement::Statement* act : acts)
        out.append(actToJson(*act));
    return out;
}

Value toJson(const std::vector<packet::Difference>& differences) {
    auto out = Value::array();
    for (const packet::Difference& difference : differences)
        out.append(difference.toJson());
    return out;
}

Value sideToJson(const packet::Core& core) {
    return Value::object({{"revision", Value::integer(core.key().revision)},
                          {"core_sha256", Value::string(core.digest().hex())}});
}

} // namespace

void printDifference(const usecases::CheckedPacket& from, const usecases::CheckedPacket& to,
                     const usecases::RevisionComparison& comparison, const usecases::LastLook* look) {
    printLine(to.core().key().strategyPacketId() + ": " + nameOf(from.core()) + " -> " + nameOf(to.core()) +
              environmentMark(to.dossier().environment()));
    printLine("What is decided otherwise:");
    printDifferences(comparison.decision);
    for (const usecases::FileDifference& file : comparison.files) {
        printLine("What " + file.what + " says otherwise (" + file.before.shortHex() + " -> " +
                  file.after.shortHex() + "):");
        if (file.differences)
            printDifferences(*file.differences);
        else
            printLine("  cannot be told: one of the two is not in this store, or its form is not known");
    }
    if (!comparison.startAnew.empty()) {
        printLine("Reviews and signatures start anew; these count for " + nameOf(from.core()) + " only:");
        printActs(comparison.startAnew);
    }
    if (look) printLook(to, *look);
}

Value differenceToJson(const usecases::CheckedPacket& from, const usecases::CheckedPacket& to,
                       const usecases::RevisionComparison& comparison, const usecases::LastLook* look) {
    auto files = Value::array();
    for (const usecases::FileDifference& file : comparison.files)
        files.append(
            Value::object({{"what", Value::string(file.what)},
                           {"before", Value::string(file.before.hex())},
                           {"after", Value::string(file.after.hex())},
                           {"differences", file.differences ? toJson(*file.differences) : Value::null()}}));
    const packet::PacketKey& key = to.core().key();
    return Value::object(
        {{"strategy_packet_id", Value::string(key.strategyPacketId())},
         {"environment", Value::string(std::string(to.dossier().environment()))},
         {"from", sideToJson(from.core())},
         {"to", sideToJson(to.core())},
         {"decision", toJson(comparison.decision)},
         {"files", std::move(files)},
         {"start_anew", actsToJson(comparison.startAnew)},
         {"last_look", look ? actToJson(*look->statement) : Value::null()},
         {"since_last_look", look ? actsToJson(usecases::unseenSince(to, *look)) : Value::array()}});
}

} // namespace countersign::app
