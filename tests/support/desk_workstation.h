#pragma once

#include "tests/support/team_store.h"
#include "ui/session/workstation.h"

#include <map>

namespace countersign::test {

/// A workstation whose only store is a TeamStore, with the team's key files.
class DeskWorkstation final : public ui::Workstation {
public:
    explicit DeskWorkstation(TeamStore& team) : m_team(team) {}

    Result<std::shared_ptr<const ui::OpenStore>> open(const QString& folder) override {
        return std::shared_ptr<const ui::OpenStore>(std::make_shared<Store>(m_team, folder));
    }
    keys::KeyStore& keys() override { return m_team.keys(); }
    /// The team's keys are files: none of them is in a keychain.
    Result<void> removeKey(const Sha256& keyId) override {
        return Error(ErrorCode::keychainKeyUnknown, "keys", {}, keyId.hex());
    }
    Result<void> save(const QString& file, const std::string& bytes) override {
        saved[file] = bytes;
        return {};
    }
    Timestamp now() const override { return m_team.clock.now(); }
    Result<void> accept(const ui::OpenStore& store, const std::vector<usecases::RuleOffer>& offers) override {
        Trust trust(m_team);
        return usecases::acceptRules(store.workspace(), offers, trust);
    }

    /// What was saved, by file.
    std::map<QString, std::string> saved;

private:
    class Trust final : public usecases::TrustKeeper {
    public:
        explicit Trust(TeamStore& team) : m_team(team) {}
        Result<policy::TrustList> readTrust() const override { return m_team.trust; }
        Result<void> writeTrust(const policy::TrustList& trust) override {
            m_team.trust = trust;
            return {};
        }
        Result<void> keepAccepted(const Sha256&, const std::string&) override { return {}; }

    private:
        TeamStore& m_team;
    };

    class Store final : public ui::OpenStore {
    public:
        Store(TeamStore& team, QString folder) : m_workspace(team.workspace()), m_folder(std::move(folder)) {}
        const usecases::Workspace& workspace() const override { return m_workspace; }
        QString folder() const override { return m_folder; }
        bool writable() const override { return true; }

    private:
        usecases::Workspace m_workspace;
        QString m_folder;
    };

    TeamStore& m_team;
};

} // namespace countersign::test
