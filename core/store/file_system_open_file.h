#pragma once

#include "core/store/file_system_calls.h"

#include <utility>

namespace countersign::store {

/// Owns one open file or folder, or the reason why it could not be opened.
class OpenFile {
public:
    /// `result` as SystemCalls::open returns it.
    OpenFile(SystemCalls& calls, int result) : m_calls(&calls), m_result(result) {}
    OpenFile(OpenFile&& other) noexcept
        : m_calls(other.m_calls), m_result(std::exchange(other.m_result, -1)) {}
    OpenFile& operator=(OpenFile&& other) noexcept {
        std::swap(m_calls, other.m_calls);
        std::swap(m_result, other.m_result);
        return *this;
    }
    ~OpenFile() {
        if (isOpen()) m_calls->close(m_result);
    }

    bool isOpen() const { return m_result >= 0; }
    int number() const { return m_result; }
    /// -errno of the failed open.
    int reason() const { return m_result; }
    /// For writers: network file systems tell here that there was no room. 0 or -errno; never repeated.
    int close() { return m_calls->close(std::exchange(m_result, -1)); }

private:
    SystemCalls* m_calls;
    int m_result;
};

} // namespace countersign::store
