#pragma once

#include "app/cli/exit_code.h"
#include "app/workstation/person_files.h"
#include "app/workstation/spawned_signing_process.h"
#include "app/workstation/store_trust.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file_system.h"
#include "core/keys/workstation_key_store.h"
#include "core/usecases/dossier_loader.h"
#include "core/usecases/find_packet.h"
#include "core/usecases/workspace.h"

#include <memory>
#include <optional>
#include <string>

namespace countersign::app {

/// What is said to every command, as typed.
struct SharedOptions {
    std::string store = ".";
    std::string window;
    std::string trust;
    std::string keys;
    std::string passphraseFile;
    bool json = false;
};

/// One run of the command line: opens what the options name, and remembers how it went.
class Session {
public:
    SharedOptions options;

    ExitCode result() const { return m_result; }
    /// Ends the command; the worst result stays.
    void end(ExitCode result);
    /// Prints an error with its causes, as JSON when that was asked for, and ends with `unable`, or `usage`
    /// for words that were typed wrong.
    void fail(const Error& error, ExitCode result = ExitCode::unable);
    /// The same for what only the command line can refuse; the name stands where an error's code does.
    void refuse(std::string_view name, std::string_view sentence, std::string_view remedy, ExitCode result);

    /// The store folder, which must be there unless it is created now.
    Result<FileSystem*> openStore(bool create = false);
    /// Store, trust file, clock.
    Result<usecases::Workspace> workspace();
    /// The window named, or the only one there is. Error: windowUnclear.
    Result<WindowId> window();
    /// Its packets.
    Result<usecases::WindowReading> reading();
    /// Every key of this workstation.
    Result<keys::KeyStore*> keyStore();
    Result<keys::FileKeyStore*> fileKeys();
    Result<keys::KeychainKeyStore*> keychainKeys();
    Clock& clock() { return m_clock; }

    /// Where this workstation's trust file and key files lie, and what is in the former.
    std::string trustFile() const { return person().trustFile(); }
    std::string keysFolder() const { return person().keysFolder(); }
    Result<policy::TrustList> readTrust() const { return person().readTrust(storeRoot()); }
    /// Where what is accepted for this store goes.
    StoreTrust trust() const { return StoreTrust(person(), storeRoot()); }

    static std::string toolVersion();
    /// Whether a file lies in the store, where only the program's own files belong.
    bool liesInStore(const std::string& file) const { return liesBelow(file, storeRoot()); }

private:
    ExitCode m_result = ExitCode::pass;
    SystemClock m_clock;
    policy::TrustList m_trust;
    std::unique_ptr<FileSystem> m_store;
    std::unique_ptr<FileSystem> m_acceptedRules;
    std::unique_ptr<FileSystem> m_keysFolder;
    SpawnedSigningProcess m_signingProcess;
    std::unique_ptr<keys::FileKeyStore> m_fileKeys;
    std::unique_ptr<keys::KeychainKeyStore> m_keychainKeys;
    std::unique_ptr<keys::WorkstationKeyStore> m_keyStore;

    PersonFiles person() const { return PersonFiles(options.trust, options.keys); }
    std::string storeRoot() const { return storeRootOf(options.store); }
    Result<void> openKeys();
};

} // namespace countersign::app
