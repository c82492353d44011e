#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/usecases/window_init.h"

namespace countersign::app {

namespace {

void printRun(const validation::FailMatrixRun& run) {
    for (const validation::FailMatrixRun::Row& row : run.rows) {
        std::string fired;
        for (const validation::Constraint constraint : row.fired)
            fired += " " + std::string(validation::constraintId(constraint));
        printLine(std::string(row.asExpected ? "  ok    " : "  WRONG ") + visibleText(row.scenarioId) +
                  "  expected " + (row.expectedPass ? "pass" : "fail") + ", got " +
                  (row.passed ? "pass" : "fail") + fired);
        printLine("          " + visibleText(row.condition));
    }
    for (const std::string& scenario : run.missing)
        printLine("  MISSING " + scenario);
    printLine(run.runId + ": " + (run.passed() ? "PASS" : "FAIL"));
}

} // namespace

void addMatrix(CLI::App& program, Session& session) {
    CLI::App* matrix = program.add_subcommand("matrix", "The approval fail matrix");
    matrix->require_subcommand(1)->fallthrough();
    CLI::App* command = matrix->add_subcommand(
        "run", "Make a packet for every scenario of the window's matrix and see whether it fails as it must");
    command->fallthrough()->callback([&session] {
        auto window = session.window();
        if (!window) return session.fail(window.error());
        auto files = session.openStore();
        if (!files) return session.fail(files.error());
        const auto run = usecases::runMatrix(**files, *window);
        if (!run) return session.fail(run.error());
        session.options.json ? printJson(json::writePretty(run->toJson())) : printRun(*run);
        if (!run->passed()) session.end(ExitCode::failed);
    });
}

} // namespace countersign::app
