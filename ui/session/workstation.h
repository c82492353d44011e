#pragma once

#include "core/usecases/accept_rules.h"
#include "core/usecases/own_keys.h"
#include "core/usecases/workspace.h"

#include <QString>
#include <memory>

namespace countersign::ui {

/// A store folder that is open, with what this workstation trusts at that moment. Read by several threads at once.
class OpenStore {
public:
    virtual ~OpenStore() = default;
    /// Its references live as long as this object.
    virtual const usecases::Workspace& workspace() const = 0;
    /// The folder as the person knows it.
    virtual QString folder() const = 0;
    /// Whether this person may create files in it.
    virtual bool writable() const = 0;
};

/// The computer the window runs on, as far as the window may know it; made by app/gui.
class Workstation {
public:
    virtual ~Workstation() = default;
    /// Opens `folder` (the one that holds strategy-approval/, or that folder itself) and reads the trust file.
    virtual Result<std::shared_ptr<const OpenStore>> open(const QString& folder) = 0;
    /// What signs here; handed through to use cases, never asked by the window itself. May block: a person is asked
    /// to unlock the key.
    virtual keys::KeyStore& keys() = 0;
    /// Removes a key from the keychain for ever; what it has signed stays valid. May block.
    virtual Result<void> removeKey(const Sha256& keyId) = 0;
    /// Writes a file where the person chose, as a whole or not at all; what stood there is replaced.
    virtual Result<void> save(const QString& file, const std::string& bytes) = 0;
    virtual Timestamp now() const = 0;
    /// Relies on these rule files from now on; the open store knows it once it is read again.
    virtual Result<void> accept(const OpenStore& store, const std::vector<usecases::RuleOffer>& offers) = 0;
};

} // namespace countersign::ui
