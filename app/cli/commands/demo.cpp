#include "app/cli/commands/commands.h"

#include "app/cli/demo_play.h"
#include "app/cli/packet_row.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/dossier_loader.h"

#include <filesystem>

namespace countersign::app {

namespace {

constexpr const char* footer =
    R"(The main job is told in full, in a window of its own whose release gate passes. A second window, open now, then gets
exception clusters in every state a decision can be in; its gate stops a release, while a merge may pass: what is
unfinished claims nothing false. Everybody signs with a key of their own; the story ends just before now, so that you can
go on signing.)";

struct DemoOptions {
    std::string dir;
    bool mainJobOnly = false;
};

Result<void> play(DemoStage& stage) {
    bool told = false;
    for (const DemoStory& story : stage.stories()) {
        if (!story.inFull) {
            if (!told) printLine("\nThe other window, briefly:");
            told = true;
            printLine("\n" + visibleText(story.folder) + ": " + visibleText(story.title));
        }
        if (auto played = DemoPlay(stage, story).play(); !played) return played;
    }
    return {};
}

/// Every revision of a window, as 'packet list' shows it.
Result<void> printWindow(const usecases::Workspace& workspace, const WindowId& window) {
    auto reading = usecases::WindowReading::read(workspace, window);
    if (!reading) return std::move(reading).error();
    printLine("\nwindow " + window.text());
    for (const packet::Core& core : reading->cores()) {
        auto dossier = reading->dossier(core);
        if (!dossier) return std::move(dossier).error();
        auto packet = usecases::CheckedPacket::check(std::move(*dossier));
        if (!packet) return std::move(packet).error();
        printLine("  " + packetRow(*packet, usecases::statusOf(*packet)));
    }
    return {};
}

Result<void> printOverview(DemoStage& stage, const Clock& clock) {
    auto windows = store::listWindows(stage.store());
    if (!windows) return std::move(windows).error();
    const usecases::Workspace workspace{stage.store(), stage.trust(), clock, Session::toolVersion()};
    for (const WindowId& window : *windows)
        if (auto printed = printWindow(workspace, window); !printed) return printed;
    return {};
}

void printNext(const std::string& dir, const DemoStage& stage) {
    const std::string shown = visibleText(dir);
    printLine("\nEverything lies in " + shown +
              ": inputs, workstation (keys, trust file), strategy-approval (the store).");
    printLine("This is a SANDBOX: its directory says so, and nothing made in it can pass for production.");
    printLine("Go on with, for example:");
    const std::string common = "  countersign-cli --store " + shown + " --trust " + shown +
                               "/workstation/trust.yaml --window " + stage.stories().back().window.text();
    printLine(common + " packet list");
    printLine(common + " gate --for release");
    printLine(common + " packet status " + stage.stories().back().folder);
    printLine(common + " --keys " + shown + "/workstation/keys --passphrase-file " + shown +
              "/workstation/passphrase.txt packet --help");
    printLine("  countersign-cli verify-script > verify-packet.sh && bash verify-packet.sh --help");
}

void demo(Session& session, const DemoOptions& options) {
    const std::string dir = std::filesystem::absolute(options.dir).lexically_normal().string();
    store::SystemRandom random;
    printLine("Preparing people, keys, rules and release windows …");
    auto stage = DemoStage::build(dir, options.mainJobOnly, session.clock(), random);
    if (!stage) return session.fail(stage.error());
    if (const auto played = play(*stage); !played) return session.fail(played.error());
    if (const auto printed = printOverview(*stage, session.clock()); !printed)
        return session.fail(printed.error());
    printNext(dir, *stage);
}

} // namespace

void addDemo(CLI::App& program, Session& session) {
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command = program.add_subcommand(
        "demo", "Make a sandbox store in a new folder: one decision from snapshot to sealed packet, then a "
                "release window with clusters in every state");
    command->fallthrough()->footer(footer);
    command->add_option("DIR", options->dir, "A new or empty folder")->required();
    command->add_flag("--main-job-only", options->mainJobOnly, "Only the main job, in one window");
    command->callback([options, &session] { demo(session, *options); });
}

} // namespace countersign::app
