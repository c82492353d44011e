#include "core/usecases/perform_act.h"

#include "core/usecases/dossier_loader.h"
#include "core/usecases/signer.h"

namespace countersign::usecases {

Result<CheckedPacket> checkStored(const Workspace& workspace, const packet::Core& core) {
    auto reading = WindowReading::read(workspace, core.key().window);
    if (!reading) return std::move(reading).error();
    auto dossier = reading->dossier(core);
    if (!dossier) return std::move(dossier).error();
    return CheckedPacket::check(std::move(*dossier));
}

Result<ActOutcome> performAct(const Workspace& workspace, const packet::Core& core, const ActIntent& intent,
                              keys::KeyStore& keys, const Decide& decide) {
    auto checked = checkStored(workspace, core);
    if (!checked) return std::move(checked).error();
    auto reviewed = ReviewedPacket::show(*checked, intent, workspace.clock, workspace.toolVersion, decide);
    if (!reviewed) return std::move(reviewed).error();
    auto signedStatement = Signer(keys, workspace.clock).sign(SigningRequest::from(*reviewed));
    if (!signedStatement) return std::move(signedStatement).error();

    // Showing and unlocking take time: what was signed must still rest on everything that is known here.
    auto now = checkStored(workspace, core);
    if (!now) return std::move(now).error();
    if (now->reduction().heads() != signedStatement->predicate().seen)
        return Error(ErrorCode::packetMoved, workspace.files.rootName(), core.key().stem());

    store::WindowStore store(workspace.files, core.key().window);
    auto published = store.publishStatement(*signedStatement);
    if (!published) return std::move(published).error();
    ActOutcome outcome{store.layout().statementsFolder(core.key()) + "/" + signedStatement->fileName(),
                       signedStatement->digest(), std::nullopt};
    if (intent.act != statement::Act::approve && intent.act != statement::Act::release) return outcome;
    auto sealing = sealPacket(workspace, core);
    if (!sealing) return std::move(sealing).error();
    outcome.sealing = std::move(*sealing);
    return outcome;
}

} // namespace countersign::usecases
