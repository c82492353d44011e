#pragma once

#include "app/cli/packet_choice.h"
#include "app/cli/signing_options.h"
#include "core/usecases/perform_act.h"

#include <functional>

namespace countersign::app {

/// What every command that signs something about a packet has in common.
struct ActCommand {
    PacketChoice choice;
    SigningOptions signing;
};

/// Makes the members of the act once the packet is known.
using MakeBody = std::function<Result<statement::Body>(const packet::Core&)>;

/// Finds the packet, shows, signs, stores and reports.
void performAndReport(Session& session, const ActCommand& command, statement::Act act,
                      const MakeBody& makeBody);

/// What still stands between a packet and its seal.
void printSealing(const usecases::SealOutcome& outcome);

} // namespace countersign::app
