#include "app/cli/session.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/error_json.h"
#include "core/json/writer.h"
#include "core/store/file_system_posix.h"
#include "core/store/window_store.h"

#include <algorithm>

namespace countersign::app {

namespace {

/// The passphrase a file holds, without the newline at its end.
Result<crypto::SecretText> passphraseFrom(const std::string& file) {
    auto text = store::readNamedFile(file, 4096);
    if (!text) return std::move(text).error();
    if (text->ends_with('\n')) text->pop_back();
    return crypto::SecretText::takeFrom(*text);
}

Result<crypto::SecretText> askPassphrase(const std::string& keyFile, bool creating) {
    auto first = askSecret("Passphrase for " + visibleText(keyFile) + ":");
    if (!first || !creating) return first;
    auto again = askSecret("The same again:");
    if (!again) return again;
    if (first->view() != again->view()) return Error(ErrorCode::passphrasesDiffer, keyFile);
    return first;
}

} // namespace

void Session::end(ExitCode result) {
    m_result = std::max(m_result, result);
}

void Session::fail(const Error& error, ExitCode result) {
    if (options.json)
        printJsonProblem(json::writeCanonical(json::Value::object({{"error", json::errorToJson(error)}})));
    else
        printProblem("countersign-cli: " + visibleText(error.describe()));
    end(result);
}

void Session::refuse(std::string_view name, std::string_view sentence, std::string_view remedy,
                     ExitCode result) {
    if (options.json)
        printJsonProblem(json::writeCanonical(
            json::Value::object({{"error", json::errorToJson(name, sentence, remedy)}})));
    else
        printProblem("countersign-cli: " + visibleText(sentence) + ". " + std::string(remedy) + " [" +
                     std::string(name) + "]");
    end(result);
}

std::string Session::toolVersion() {
    return "countersign " COUNTERSIGN_VERSION;
}

Result<FileSystem*> Session::openStore(bool create) {
    if (!m_store) {
        auto opened = store::openFolder(storeRoot(),
                                        create ? store::OpenMode::create : store::OpenMode::existing);
        if (!opened) return std::move(opened).error();
        m_store = std::move(*opened);
    }
    return m_store.get();
}

Result<usecases::Workspace> Session::workspace() {
    auto files = openStore();
    if (!files) return std::move(files).error();
    auto trust = readTrust();
    if (!trust) return std::move(trust).error();
    m_trust = std::move(*trust);
    // Opened once, because earlier workspaces point to it; without the folder the store itself is searched.
    if (!m_acceptedRules) m_acceptedRules = person().acceptedRules();
    return usecases::Workspace{**files, m_trust, m_clock, toolVersion(), m_acceptedRules.get()};
}

Result<WindowId> Session::window() {
    if (!options.window.empty()) return WindowId::parse(options.window);
    auto files = openStore();
    if (!files) return std::move(files).error();
    auto windows = store::listWindows(**files);
    if (!windows) return std::move(windows).error();
    if (windows->size() == 1) return windows->front();
    std::string found = std::to_string(windows->size()) + " windows";
    for (const WindowId& window : *windows)
        found += (window == windows->front() ? ": " : ", ") + window.text();
    return Error(ErrorCode::windowUnclear, (*files)->rootName(), "", std::move(found));
}

Result<usecases::WindowReading> Session::reading() {
    auto id = window();
    if (!id) return std::move(id).error();
    auto space = workspace();
    if (!space) return std::move(space).error();
    return usecases::WindowReading::read(*space, *id);
}

Result<void> Session::openKeys() {
    if (m_keyStore) return {};
    auto folder = store::openFolder(keysFolder(), store::OpenMode::create);
    if (!folder) return std::move(folder).error();
    m_keysFolder = std::move(*folder);
    keys::AskPassphrase ask = askPassphrase;
    if (const std::string file = options.passphraseFile; !file.empty())
        ask = [file](const std::string&, bool) { return passphraseFrom(file); };
    m_fileKeys = std::make_unique<keys::FileKeyStore>(*m_keysFolder, std::move(ask));
    m_keychainKeys = std::make_unique<keys::KeychainKeyStore>(*m_keysFolder, m_signingProcess);
    m_keyStore = std::make_unique<keys::WorkstationKeyStore>(*m_keychainKeys, *m_fileKeys);
    return {};
}

Result<keys::KeyStore*> Session::keyStore() {
    if (auto opened = openKeys(); !opened) return std::move(opened).error();
    return m_keyStore.get();
}

Result<keys::FileKeyStore*> Session::fileKeys() {
    if (auto opened = openKeys(); !opened) return std::move(opened).error();
    return m_fileKeys.get();
}

Result<keys::KeychainKeyStore*> Session::keychainKeys() {
    if (auto opened = openKeys(); !opened) return std::move(opened).error();
    return m_keychainKeys.get();
}

} // namespace countersign::app
