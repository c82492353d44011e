#include "app/cli/commands/commands.h"

#include "app/cli/difference_text.h"
#include "app/cli/packet_choice.h"
#include "app/cli/terminal.h"
#include "core/json/writer.h"
#include "core/usecases/perform_act.h"

namespace countersign::app {

namespace {

constexpr const char* footer =
    R"(Compares what two revisions mean, field by field: reasons by lane, evidence by artifact, people by name, numbers by
how much and for better or worse; then what the policy, directory and evidence files say otherwise. Without options it
compares the highest revision with the one before. The two halves of a fork: --from N --from-core A --to N --to-core B.)";

struct DiffOptions {
    PacketChoice to;
    std::optional<std::int64_t> from;
    std::string fromCore;
    std::string lookOf;
};

/// Both sides, and the look that chose the first when it was chosen so.
struct Sides {
    usecases::CheckedPacket from;
    usecases::CheckedPacket to;
    std::optional<usecases::LastLook> look;
};

Result<Sides> sidesOf(Session& session, const DiffOptions& options) {
    auto workspace = session.workspace();
    if (!workspace) return std::move(workspace).error();
    auto reading = session.reading();
    if (!reading) return std::move(reading).error();
    auto core = options.to.find(session);
    if (!core) return std::move(core).error();
    std::optional<usecases::LastLook> look;
    std::optional<packet::Core> earlier;
    if (!options.lookOf.empty()) {
        auto signer = SignerId::parse(options.lookOf);
        if (!signer) return std::move(signer).error();
        auto found = usecases::lastLook(*reading, *core, *signer);
        if (!found) return std::move(found).error();
        look = std::move(*found);
        earlier = look->packet.core();
    } else {
        auto found = usecases::findEarlier(*reading, *core, options.from, options.fromCore);
        if (!found) return std::move(found).error();
        earlier = std::move(*found);
    }
    auto from = usecases::checkStored(*workspace, *earlier);
    if (!from) return std::move(from).error();
    auto to = usecases::checkStored(*workspace, *core);
    if (!to) return std::move(to).error();
    return Sides{std::move(*from), std::move(*to), std::move(look)};
}

void run(Session& session, const DiffOptions& options) {
    auto sides = sidesOf(session, options);
    if (!sides) return session.fail(sides.error());
    auto workspace = session.workspace();
    if (!workspace) return session.fail(workspace.error());
    const auto comparison = usecases::compareRevisions(*workspace, sides->from, sides->to);
    const usecases::LastLook* look = sides->look ? &*sides->look : nullptr;
    if (session.options.json)
        return printJson(json::writeCanonical(differenceToJson(sides->from, sides->to, comparison, look)));
    printDifference(sides->from, sides->to, comparison, look);
}

} // namespace

void addPacketDiff(CLI::App& packet, Session& session) {
    auto options = std::make_shared<DiffOptions>();
    CLI::App* command =
        packet.add_subcommand("diff", "What a revision decides otherwise than an earlier one");
    command->fallthrough()->footer(footer);
    command->add_option("PACKET", options->to.packet, packetHelp)->required();
    CLI::Option* from =
        command->add_option("--from", options->from, "Earlier revision (default: the one before)")
            ->check(CLI::PositiveNumber);
    command->add_option("--to", options->to.revision, "Later revision (default: the highest)")
        ->check(CLI::PositiveNumber);
    CLI::Option* fromCore = command->add_option(
        "--from-core", options->fromCore, "First digits of the earlier core's digest, where it is forked");
    command->add_option("--to-core,--core", options->to.core,
                        "First digits of the later core's digest, where it is forked");
    command
        ->add_option("--since-my-last-look", options->lookOf,
                     "signer_id: compare with the revision this person last signed something about")
        ->excludes(from)
        ->excludes(fromCore);
    command->callback([options, &session] { run(session, *options); });
}

} // namespace countersign::app
