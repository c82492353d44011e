#include "tests/support/team_store.h"

#include "core/base/check.h"
#include "core/crypto/signature_method.h"
#include "core/usecases/dossier_loader.h"
#include "core/usecases/review_material.h"
#include "core/usecases/window_init.h"
#include "tests/support/open_key_store.h"

#include <QFile>

namespace countersign::test {

namespace {

constexpr const char* storyTime = "2026-11-23T09:00:00Z";
constexpr const char* everything = "        authority_scope: {windows: [\"*\"], clusters: [\"*\"], tiers: "
                                   "[\"*\"], valid_until: 2098-01-01T00:00:00Z}\n";

std::string person(const char* id, const std::vector<std::string>& grants, keys::KeyStore& store) {
    const auto key = store.create(SignerId::parse(id).value(), crypto::SignatureMethod::ed25519);
    std::string out = std::string("  - signer_id: ") + id + "\n    printed_name: " + id + "\n    grants:\n";
    for (const std::string& grant : grants)
        out += "      - " + grant + "\n" + everything;
    return out + "    keys:\n      - key_id: " + key.value().publicKey.keyId().hex() +
           "\n        signature_method: ed25519\n        public_key: " + key.value().publicKey.base64() +
           "\n        protection: file\n        valid_from: 2026-01-01T00:00:00Z\n"
           "        valid_until: 2098-01-01T00:00:00Z\n";
}

} // namespace

std::string TeamStore::resource(const std::string& name) {
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/") + QString::fromStdString(name));
    const bool open = file.open(QIODevice::ReadOnly);
    check(open, "the resource is there");
    return file.readAll().toStdString();
}

TeamStore::TeamStore(Keys keys) : clock(Timestamp::parse(storyTime).value()) {
    if (keys == Keys::open)
        m_keys = std::make_unique<OpenKeyStore>([this] { whileUnlocking(); });
    else
        m_keys = std::make_unique<keys::FileKeyStore>(
            keyFiles, [this](const std::string&, bool) -> Result<crypto::SecretText> {
                whileUnlocking();
                std::string copy = passphrase;
                return crypto::SecretText::takeFrom(copy);
            });
    makeWindow();
}

void TeamStore::makeWindow() {
    const std::string directory =
        "directory_id: team\ndirectory_version: 1\nenvironment: sandbox\nsigners:\n" +
        person("noor", {"duty: author"}, *m_keys) + person("tomasz", {"duty: reviewer"}, *m_keys) +
        person("ines", {"role: strategy_owner", "role: risk_governance_reviewer"}, *m_keys) +
        person("kofi", {"role: release_authority"}, *m_keys) +
        person("mei", {"role: risk_governance_reviewer"}, *m_keys);
    const auto window =
        policy::ReleaseWindow::parse(resource("demo/windows/2026-W48-live.yaml"), "window.yaml").value();
    const auto rules =
        usecases::WindowRules::parse(resource("demo/policy.yaml"), directory,
                                     resource("schemas/lesson120_strategy_approval_packet_schema.yaml"),
                                     resource("policies/lesson120_approval_fail_matrix.csv"),
                                     store::WindowLayout(window.id))
            .value();
    const auto made = usecases::initWindow(files, window, rules);
    check(made.ok(), "the window is made");
    using policy::TrustedKind;
    trust.add({TrustedKind::policy, rules.policy.digest(), "policy", 1, clock.now()});
    trust.add({TrustedKind::directory, rules.directory.digest(), "team", 1, clock.now()});
}

usecases::Decide TeamStore::confirm() {
    return [](const usecases::SigningView&) -> Result<bool> { return true; };
}

Result<usecases::IssueOutcome> TeamStore::issue(const char* author) {
    // One person may not stand in two conflicting roles: each row names its own.
    std::string text = resource("demo/matchmaking-timeout-spike/decision.yaml");
    const std::string none = "required_signers: []";
    text.replace(text.find(none), none.size(),
                 "required_signers:\n  - {role: strategy_owner, eligible: [ines]}\n"
                 "  - {role: risk_governance_reviewer, eligible: [mei]}\n"
                 "  - {role: release_authority, eligible: [kofi]}");
    const auto decision = usecases::DecisionFile::parse(text, "decision.yaml");
    if (!decision) return decision.error();
    return usecases::issuePacket(
        workspace(), WindowId::parse("2026-W48-live").value(), *decision,
        [](const std::string& name) -> Result<std::string> {
            return resource("demo/matchmaking-timeout-spike/" + name);
        },
        SignerId::parse(author).value(), std::nullopt, std::nullopt, *m_keys, confirm());
}

packet::Core TeamStore::core() {
    const auto reading = usecases::WindowReading::read(workspace(), WindowId::parse("2026-W48-live").value());
    return reading.value().cores().back();
}

usecases::ActIntent TeamStore::intent(statement::Act act, const char* signer, statement::Body body) const {
    return {act, SignerId::parse(signer).value(), std::nullopt, std::nullopt, std::nullopt, std::move(body)};
}

Result<usecases::ActOutcome> TeamStore::act(const usecases::ActIntent& intent,
                                            const usecases::Decide& decide) {
    clock.set(clock.now().plusSeconds(60));
    return usecases::performAct(workspace(), core(), intent, *m_keys, decide);
}

statement::Body TeamStore::goReview() {
    statement::ReviewBody body;
    const auto materials = usecases::reviewMaterial(core());
    for (std::size_t i = 0; i < materials.size(); ++i)
        body.verifications[i] = {statement::VerificationResult::ok, "", materials[i].digests};
    body.recommendation = statement::Recommendation::go;
    return body;
}

} // namespace countersign::test
