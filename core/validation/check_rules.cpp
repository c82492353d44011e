#include "core/policy/quarter.h"
#include "core/validation/checks.h"

namespace countersign::validation {

namespace {

void checkPresence(const Examination& examination, Findings& findings) {
    const PinnedRules& rules = examination.dossier().rules;
    const packet::PolicyPin& pin = examination.content().policy;
    auto fault = rules.faults.begin();
    const auto need = [&](bool here, std::string_view member, const Sha256& digest) {
        if (here) return;
        const std::string why = fault != rules.faults.end() ? ": " + (fault++)->describe() : "";
        findings.push_back({Constraint::RULES_MISSING, "/policy/" + std::string(member), digest.hex() + why});
    };
    need(rules.policy != nullptr, "policy_sha256", pin.policySha256);
    need(rules.directory != nullptr, "directory_sha256", pin.directorySha256);
    need(rules.schema != nullptr, "schema_sha256", pin.schemaSha256);
}

void checkPins(const Examination& examination, Findings& findings) {
    const PinnedRules& rules = examination.dossier().rules;
    const packet::PolicyPin& pin = examination.content().policy;
    const auto compare = [&](std::string_view member, const std::string& stated, const std::string& real) {
        if (stated != real)
            findings.push_back({Constraint::RULES_PIN_DIFFERS, "/policy/" + std::string(member),
                                "the packet says " + stated + ", the file " + real});
    };
    if (rules.directory)
        compare("directory_sha256", pin.directorySha256.hex(), rules.directory->digest().hex());
    if (!rules.policy) return;
    compare("policy_sha256", pin.policySha256.hex(), rules.policy->digest().hex());
    compare("policy_id", pin.policyId, rules.policy->id());
    compare("policy_version", std::to_string(pin.policyVersion), std::to_string(rules.policy->version()));
}

/// The window of the packet, or nullptr after a finding.
const policy::ReleaseWindow* findWindow(const Examination& examination, Findings& findings) {
    const Dossier& dossier = examination.dossier();
    const WindowId& wanted = examination.content().key.window;
    if (dossier.window && dossier.window->id == wanted) return &*dossier.window;
    findings.push_back({Constraint::WINDOW_UNREADABLE, "window.yaml",
                        dossier.window
                            ? "it is of window " + dossier.window->id.text() + ", not " + wanted.text()
                        : dossier.windowFault ? dossier.windowFault->describe()
                                              : "it is not here"});
    return nullptr;
}

void checkEnvironment(const policy::ReleaseWindow& window, const policy::Directory& directory,
                      Findings& findings) {
    if (window.environment == directory.environment()) return;
    findings.push_back({Constraint::ENVIRONMENT_MISMATCH, "/policy/directory_sha256",
                        "the window is " + std::string(policy::environmentName(window.environment)) +
                            ", the directory " +
                            std::string(policy::environmentName(directory.environment()))});
}

void checkTier(const packet::CoreContent& content, const policy::ReleaseWindow& window,
               const policy::SignerPolicy& policy, Findings& findings) {
    const json::Value* impact =
        content.projection.isObject() ? content.projection.find("promotion_window_impact") : nullptr;
    const std::string stated = impact && impact->isString() ? impact->asText() : "";
    const policy::PolicyTier& tier = policy.tierFor(window.highImpact, stated);
    if (tier.name == content.policy.tier) return;
    findings.push_back({Constraint::TIER_MISMATCH, "/policy/tier",
                        "the packet says " + content.policy.tier + ", the policy " + tier.name +
                            (window.highImpact ? " for a high-impact window" : " for impact " + stated)});
}

void checkOwner(const policy::ReleaseWindow& window, const policy::SignerPolicy& policy,
                const policy::Directory* directory, Findings& findings) {
    const std::optional<SignerId> owner = policy.ownerAt(window.opensAt);
    if (owner && (!directory || directory->grantOf(owner->text(), policy::Duty::policyOwner))) return;
    findings.push_back(
        {Constraint::POLICY_OWNER_MISSING, "/policy/policy_sha256",
         policy::quarterOf(window.opensAt) +
             (owner ? ": " + owner->text() + " is no policy_owner in the pinned directory" : ": nobody")});
}

} // namespace

void checkRules(const Examination& examination, Findings& findings) {
    checkPresence(examination, findings);
    checkPins(examination, findings);
    const policy::ReleaseWindow* window = findWindow(examination, findings);
    if (!window) return;
    const PinnedRules& rules = examination.dossier().rules;
    if (rules.directory) checkEnvironment(*window, *rules.directory, findings);
    if (!rules.policy) return;
    checkTier(examination.content(), *window, *rules.policy, findings);
    checkOwner(*window, *rules.policy, rules.directory.get(), findings);
}

void checkTrust(const Examination& examination, Findings& findings) {
    const PinnedRules& rules = examination.dossier().rules;
    const auto need = [&](bool trusted, std::string_view what, std::string_view member,
                          const Sha256& digest) {
        if (!trusted)
            findings.push_back({Constraint::RULES_UNTRUSTED, "/policy/" + std::string(member),
                                std::string(what) + " " + digest.hex()});
    };
    if (rules.policy) need(rules.policyTrusted, "policy", "policy_sha256", rules.policy->digest());
    if (rules.directory)
        need(rules.directoryTrusted, "directory", "directory_sha256", rules.directory->digest());
}

} // namespace countersign::validation
