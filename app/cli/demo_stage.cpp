#include "app/cli/demo_stage.h"

#include "app/resource_bytes.h"
#include "core/crypto/signature_method.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/window_init.h"

#include <array>

namespace countersign::app {

namespace {

constexpr std::string_view storyTime = "2026-11-23T09:00:00Z";
constexpr std::size_t timestampLength = 20;
constexpr std::array<const char*, 6> inputs{"window.yaml",           "policy.yaml",
                                            "ranking-snapshot.json", "forecast-band.json",
                                            "dashboard-extract.csv", "decision.yaml"};
constexpr std::int64_t year = 365 * 86400;

/// How far the story of the example files lies before now, in seconds.
std::int64_t storyShift(const Clock& clock) {
    return clock.now().unixSeconds() - Timestamp::parse(storyTime).value().unixSeconds();
}

/// Moves every RFC 3339 timestamp in a text by so many seconds.
std::string shifted(std::string text, std::int64_t seconds) {
    for (std::size_t at = 0; at + timestampLength <= text.size(); ++at) {
        const auto time = Timestamp::parse(std::string_view(text).substr(at, timestampLength));
        if (time) text.replace(at, timestampLength, time->plusSeconds(seconds).text());
    }
    return text;
}

/// The directory template with a `keys` block for every signer.
Result<std::string> withKeys(const std::string& text, keys::KeyStore& store, Timestamp now) {
    constexpr std::string_view marker = "  - signer_id: ";
    std::string out;
    std::size_t at = text.find(marker);
    out = text.substr(0, at);
    while (at != std::string::npos) {
        const std::size_t next = text.find(marker, at + 1);
        out += text.substr(at, next == std::string::npos ? next : next - at);
        const std::size_t name = at + marker.size();
        auto signer = SignerId::parse(text.substr(name, text.find('\n', name) - name));
        if (!signer) return std::move(signer).error();
        auto key = store.create(*signer, crypto::SignatureMethod::ed25519);
        if (!key) return std::move(key).error();
        out += "    keys:\n      - key_id: " + key->publicKey.keyId().hex() +
               "\n        signature_method: ed25519\n        public_key: " + key->publicKey.base64() +
               "\n        protection: file\n        valid_from: " + now.plusSeconds(-3600).text() +
               "\n        valid_until: " + now.plusSeconds(year).text() + "\n";
        at = next;
    }
    return out;
}

Result<std::unique_ptr<FileSystem>> folder(const std::string& path) {
    return store::openFolder(path, store::OpenMode::create);
}

} // namespace

Result<DemoStage> DemoStage::build(const std::string& dir, const Clock& clock, RandomSource& random) {
    auto root = folder(dir);
    if (!root) return std::move(root).error();
    auto entries = (*root)->list("");
    if (!entries) return std::move(entries).error();
    if (!entries->empty()) return Error(ErrorCode::demoFolderTaken, dir, "", entries->front().name);

    DemoStage stage;
    // Taken once, so that all files move together.
    stage.m_storyShift = storyShift(clock);
    for (const auto& [target, name] :
         {std::pair(&stage.m_inputs, "/inputs"), std::pair(&stage.m_workstation, "/workstation"),
          std::pair(&stage.m_keysFolder, "/workstation/keys"),
          std::pair(&stage.m_store, "/strategy-approval")}) {
        auto opened = folder(dir + name);
        if (!opened) return std::move(opened).error();
        *target = std::move(*opened);
    }
    if (auto done = stage.writeInputs(); !done) return std::move(done).error();
    if (auto done = stage.createKeys(random, clock); !done) return std::move(done).error();
    if (auto done = stage.makeWindow(clock); !done) return std::move(done).error();
    return stage;
}

Result<void> DemoStage::writeInputs() {
    for (const char* name : inputs) {
        const std::string text(resourceBytes("demo/" + std::string(name)));
        if (auto written = m_inputs->publish(name, shifted(text, m_storyShift)); !written)
            return std::move(written).error();
    }
    return {};
}

Result<void> DemoStage::createKeys(RandomSource& random, const Clock& clock) {
    m_passphrase = toHex(random.bytes(16));
    if (auto written = m_workstation->publish("passphrase.txt", m_passphrase + "\n", Access::ownerOnly);
        !written)
        return std::move(written).error();
    const std::string passphrase = m_passphrase;
    m_keys = std::make_unique<keys::FileKeyStore>(
        *m_keysFolder, [passphrase](const std::string&, bool) -> Result<crypto::SecretText> {
            std::string copy = passphrase;
            return crypto::SecretText::takeFrom(copy);
        });
    auto text = withKeys(shifted(std::string(resourceBytes("demo/signers.template.yaml")), m_storyShift),
                         *m_keys, clock.now());
    if (!text) return std::move(text).error();
    if (auto written = m_inputs->publish("signers.yaml", *text); !written) return std::move(written).error();
    return {};
}

Result<void> DemoStage::makeWindow(const Clock& clock) {
    auto description = input("window.yaml");
    if (!description) return std::move(description).error();
    auto window = policy::ReleaseWindow::parse(*description, "inputs/window.yaml");
    if (!window) return std::move(window).error();
    auto policyBytes = input("policy.yaml");
    if (!policyBytes) return std::move(policyBytes).error();
    auto directoryBytes = input("signers.yaml");
    if (!directoryBytes) return std::move(directoryBytes).error();
    auto rules = usecases::WindowRules::parse(
        *policyBytes, *directoryBytes,
        std::string(resourceBytes("schemas/lesson120_strategy_approval_packet_schema.yaml")),
        std::string(resourceBytes("policies/lesson120_approval_fail_matrix.csv")),
        store::WindowLayout(window->id));
    if (!rules) return std::move(rules).error();
    auto made = usecases::initWindow(*m_store, *window, *rules);
    if (!made) return std::move(made).error();
    m_directory = std::make_unique<policy::Directory>(made->directory);
    using policy::TrustedKind;
    m_trust.add(
        {TrustedKind::policy, made->policy.digest(), made->policy.id(), made->policy.version(), clock.now()});
    m_trust.add({TrustedKind::directory, made->directory.digest(), made->directory.id(),
                 made->directory.version(), clock.now()});
    return m_workstation->replace("trust.yaml", m_trust.serialize());
}

Result<std::string> DemoStage::input(const std::string& name) const {
    return m_inputs->read(name, 4u << 20);
}

} // namespace countersign::app
