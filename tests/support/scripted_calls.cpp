#include "tests/support/scripted_calls.h"

namespace countersign::support {

long ScriptedCalls::scripted(const char* name, const std::function<long()>& call) {
    m_trace.emplace_back(name);
    if (m_before) {
        if (const int instead = m_before(name, m_trace.size() - 1); instead < 0) return instead;
    }
    const long result = call();
    return m_after ? m_after(name, result) : result;
}

int ScriptedCalls::scriptedInt(const char* name, const std::function<long()>& call) {
    return static_cast<int>(scripted(name, call));
}

int ScriptedCalls::open(int folder, const std::string& path, int flags, mode_t mode) {
    return scriptedInt("open", [&] { return SystemCalls::open(folder, path, flags, mode); });
}

int ScriptedCalls::openBeneath(int folder, const std::string& path, int flags) {
    return scriptedInt("openBeneath", [&] { return SystemCalls::openBeneath(folder, path, flags); });
}

int ScriptedCalls::duplicate(int file) {
    return scriptedInt("duplicate", [&] { return SystemCalls::duplicate(file); });
}

int ScriptedCalls::close(int file) {
    // As in the kernel, the number is gone even when close reports an error.
    bool closed = false;
    const int result = scriptedInt("close", [&] {
        closed = true;
        return SystemCalls::close(file);
    });
    if (!closed) SystemCalls::close(file);
    return result;
}

ssize_t ScriptedCalls::read(int file, char* to, std::size_t count) {
    return scripted("read", [&] { return SystemCalls::read(file, to, count); });
}

ssize_t ScriptedCalls::write(int file, const char* from, std::size_t count) {
    return scripted("write", [&] { return SystemCalls::write(file, from, count); });
}

int ScriptedCalls::sync(int) {
    return scriptedInt("sync", [] { return 0; });
}

int ScriptedCalls::setMode(int file, mode_t mode) {
    return scriptedInt("setMode", [&] { return SystemCalls::setMode(file, mode); });
}

int ScriptedCalls::status(int file, struct stat& found) {
    return scriptedInt("status", [&] { return SystemCalls::status(file, found); });
}

int ScriptedCalls::statusOf(int folder, const std::string& name, struct stat& found) {
    return scriptedInt("statusOf", [&] { return SystemCalls::statusOf(folder, name, found); });
}

int ScriptedCalls::link(int folder, const std::string& from, const std::string& to) {
    return scriptedInt("link", [&] { return SystemCalls::link(folder, from, to); });
}

int ScriptedCalls::renameNoReplace(int folder, const std::string& from, const std::string& to) {
    return scriptedInt("renameNoReplace", [&] { return SystemCalls::renameNoReplace(folder, from, to); });
}

int ScriptedCalls::rename(int folder, const std::string& from, const std::string& to) {
    return scriptedInt("rename", [&] { return SystemCalls::rename(folder, from, to); });
}

int ScriptedCalls::unlink(int folder, const std::string& name) {
    return scriptedInt("unlink", [&] { return SystemCalls::unlink(folder, name); });
}

int ScriptedCalls::makeFolder(int folder, const std::string& path, mode_t mode) {
    return scriptedInt("makeFolder", [&] { return SystemCalls::makeFolder(folder, path, mode); });
}

int ScriptedCalls::entries(int folder, std::size_t limit, std::vector<Entry>& found) {
    return scriptedInt("entries", [&] { return SystemCalls::entries(folder, limit, found); });
}

} // namespace countersign::support
