#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "app/resource_bytes.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/window_init.h"

namespace countersign::app {

namespace {

struct WindowOptions {
    std::string id;
    std::string opens;
    std::string closes;
    std::string impact;
    std::string environment;
    std::vector<std::string> clusters;
    std::string directory;
    std::string policy;
    std::string schema;
    std::string matrix;
};

/// A file that was named, or the one the program brings along.
Result<std::string> fileOr(const std::string& file, std::string_view resource) {
    if (file.empty()) return std::string(resourceBytes(resource));
    return store::readNamedFile(file, 4u << 20);
}

Result<policy::ReleaseWindow> describe(const WindowOptions& options) {
    auto id = WindowId::parse(options.id);
    if (!id) return std::move(id).error();
    auto opens = Timestamp::parse(options.opens);
    if (!opens) return std::move(opens).error();
    auto closes = Timestamp::parse(options.closes);
    if (!closes) return std::move(closes).error();
    policy::ReleaseWindow window{*id,
                                 *opens,
                                 *closes,
                                 options.impact == "high_impact",
                                 *policy::environmentWords.parse(options.environment),
                                 {}};
    for (const std::string& text : options.clusters) {
        auto cluster = ClusterId::parse(text);
        if (!cluster) return std::move(cluster).error();
        window.expectedClusters.push_back(*cluster);
    }
    // Written and read again: what the file would refuse is refused here.
    return policy::ReleaseWindow::parse(window.serialize(), "window.yaml");
}

Result<usecases::WindowRules> readRules(const WindowOptions& options, const WindowId& id) {
    auto policy = fileOr(options.policy, "policies/lesson120_signer_traceability_policy.yaml");
    if (!policy) return std::move(policy).error();
    auto directory = store::readNamedFile(options.directory, policy::Directory::maxBytes);
    if (!directory) return std::move(directory).error();
    auto schema = fileOr(options.schema, "schemas/lesson120_strategy_approval_packet_schema.yaml");
    if (!schema) return std::move(schema).error();
    auto matrix = fileOr(options.matrix, "policies/lesson120_approval_fail_matrix.csv");
    if (!matrix) return std::move(matrix).error();
    return usecases::WindowRules::parse(std::move(*policy), std::move(*directory), std::move(*schema),
                                        std::move(*matrix), store::WindowLayout(id));
}

void init(Session& session, const WindowOptions& options) {
    auto window = describe(options);
    if (!window) return session.fail(window.error(), ExitCode::usage);
    auto rules = readRules(options, window->id);
    if (!rules) return session.fail(rules.error(), ExitCode::failed);
    auto files = session.openStore(true);
    if (!files) return session.fail(files.error());
    auto made = usecases::initWindow(**files, *window, *rules);
    if (!made) return session.fail(made.error());
    if (session.options.json)
        return printJson(json::writeCanonical(
            json::Value::object({{"release_window_id", json::Value::string(window->id.text())},
                                 {"policy_sha256", json::Value::string(made->policy.digest().hex())},
                                 {"directory_sha256", json::Value::string(made->directory.digest().hex())},
                                 {"schema_sha256", json::Value::string(made->schemaSha256.hex())},
                                 {"fail_matrix_run_id", json::Value::string(made->failMatrixRunId())}})));
    printLine("Window " + window->id.text() + " in " + visibleText((*files)->rootName()));
    printLine("  policy      " + made->policy.digest().hex());
    printLine("  directory   " + made->directory.digest().hex());
    printLine("  schema      " + made->schemaSha256.hex());
    printLine("  fail matrix " + made->failMatrixRunId() + " passed");
    printLine("Next: 'trust accept', after comparing the two fingerprints with their owner.");
}

} // namespace

void addWindow(CLI::App& program, Session& session) {
    CLI::App* window = program.add_subcommand("window", "Release windows");
    window->require_subcommand(1)->fallthrough();
    auto options = std::make_shared<WindowOptions>();
    CLI::App* command = window->add_subcommand("init", "Make the folder of a release window with its rules");
    command->fallthrough();
    command->add_option("WINDOW", options->id, "release_window_id")->required();
    command->add_option("--opens", options->opens, "opens_at_utc, YYYY-MM-DDTHH:MM:SSZ")->required();
    command->add_option("--closes", options->closes, "closes_at_utc")->required();
    command->add_option("--impact", options->impact, "high_impact or standard")
        ->required()
        ->check(CLI::IsMember({"high_impact", "standard"}));
    command->add_option("--environment", options->environment, "production or sandbox")
        ->required()
        ->check(CLI::IsMember({"production", "sandbox"}));
    command->add_option("--expect", options->clusters,
                        "exception_cluster_id that needs a packet; once for each");
    command->add_option("--directory", options->directory, "Signer directory (signers.yaml)")->required();
    command->add_option("--policy", options->policy, "Signer traceability policy (default: the one shipped)");
    command->add_option("--schema", options->schema, "Packet schema (default: the one shipped)");
    command->add_option("--matrix", options->matrix, "Approval fail matrix (default: the one shipped)");
    command->callback([options, &session] { init(session, *options); });
}

} // namespace countersign::app
