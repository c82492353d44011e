#include "app/cli/demo_key_store.h"

namespace countersign::app {

Result<std::string> DemoKeyStore::sign(const Sha256& keyId, const keys::MessageToSign& message) {
    auto open = m_open.find(keyId);
    if (open == m_open.end()) {
        auto key = m_files.unlock(keyId);
        if (!key) return std::move(key).error();
        open = m_open.emplace(keyId, std::move(*key)).first;
    }
    return open->second.sign(message);
}

} // namespace countersign::app
