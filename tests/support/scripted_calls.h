#pragma once

#include "core/store/file_system_calls.h"

#include <functional>
#include <string>
#include <vector>

namespace countersign::support {

/// The real system calls, recorded by name, with a script that lets some of them fail, lie or be the last
/// one.
class ScriptedCalls : public store::SystemCalls {
public:
    /// Asked before the call `index` (counted from 0): a negative result is returned instead of calling.
    using Before = std::function<int(const std::string& name, std::size_t index)>;
    /// Asked after the call: its result, or a lie.
    using After = std::function<long(const std::string& name, long result)>;

    explicit ScriptedCalls(Before before = {}, After after = {})
        : m_before(std::move(before)), m_after(std::move(after)) {}

    const std::vector<std::string>& trace() const { return m_trace; }

    int open(int folder, const std::string& path, int flags, mode_t mode) override;
    int openBeneath(int folder, const std::string& path, int flags) override;
    int duplicate(int file) override;
    int close(int file) override;
    ssize_t read(int file, char* to, std::size_t count) override;
    ssize_t write(int file, const char* from, std::size_t count) override;
    /// Recorded only: no test can cut the power, and thousands of real ones would take minutes.
    int sync(int file) override;
    int setMode(int file, mode_t mode) override;
    int status(int file, struct stat& found) override;
    int statusOf(int folder, const std::string& name, struct stat& found) override;
    int link(int folder, const std::string& from, const std::string& to) override;
    int renameNoReplace(int folder, const std::string& from, const std::string& to) override;
    int rename(int folder, const std::string& from, const std::string& to) override;
    int unlink(int folder, const std::string& name) override;
    int makeFolder(int folder, const std::string& path, mode_t mode) override;
    int entries(int folder, std::size_t limit, std::vector<Entry>& found) override;

private:
    long scripted(const char* name, const std::function<long()>& call);
    int scriptedInt(const char* name, const std::function<long()>& call);

    Before m_before;
    After m_after;
    std::vector<std::string> m_trace;
};

} // namespace countersign::support
