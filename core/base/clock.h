#pragma once

#include "core/base/timestamp.h"

namespace countersign {

/// Where the time comes from; a constructor argument of whatever needs it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The workstation's clock.
class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

/// Always the same moment, for tests, golden bytes and the demo.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Timestamp at) : m_at(at) {}
    Timestamp now() const override { return m_at; }
    void set(Timestamp at) { m_at = at; }

private:
    Timestamp m_at;
};

} // namespace countersign
