#pragma once

#include "app/workstation/person_files.h"
#include "app/workstation/spawned_signing_process.h"
#include "core/keys/workstation_key_store.h"
#include "ui/session/workstation.h"

namespace countersign::app {

/// The real computer: folders of this person, the OS keychain behind the signing helper, key files.
class DesktopWorkstation final : public ui::Workstation {
public:
    /// Errors: the folder of keys could not be made.
    static Result<std::unique_ptr<DesktopWorkstation>> make(PersonFiles person, keys::AskPassphrase ask);

    Result<std::shared_ptr<const ui::OpenStore>> open(const QString& folder) override;
    keys::KeyStore& keys() override { return m_keys; }
    Result<void> removeKey(const Sha256& keyId) override { return m_keychainKeys.remove(keyId); }
    Result<void> save(const QString& file, const std::string& bytes) override;
    Timestamp now() const override { return m_clock.now(); }
    Result<void> accept(const ui::OpenStore& store, const std::vector<usecases::RuleOffer>& offers) override;

private:
    DesktopWorkstation(PersonFiles person, std::unique_ptr<FileSystem> keysFolder, keys::AskPassphrase ask);

    PersonFiles m_person;
    SystemClock m_clock;
    std::unique_ptr<FileSystem> m_keysFolder;
    SpawnedSigningProcess m_signingProcess;
    keys::FileKeyStore m_fileKeys;
    keys::KeychainKeyStore m_keychainKeys;
    keys::WorkstationKeyStore m_keys;
};

} // namespace countersign::app
