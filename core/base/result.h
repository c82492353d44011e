#pragma once

#include "core/base/check.h"
#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace countersign {

/// A value, or the Error that kept it from being made. Dropping one is a compiler warning (an error in CI).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & {
        check(ok(), "Result has no value");
        return std::get<0>(m_state);
    }
    const T& value() const& {
        check(ok(), "Result has no value");
        return std::get<0>(m_state);
    }
    T&& value() && {
        check(ok(), "Result has no value");
        return std::get<0>(std::move(m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& {
        check(!ok(), "Result has no error");
        return std::get<1>(m_state);
    }
    Error&& error() && {
        check(!ok(), "Result has no error");
        return std::get<1>(std::move(m_state));
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const& {
        check(!ok(), "Result has no error");
        return *m_error;
    }
    Error&& error() && {
        check(!ok(), "Result has no error");
        return std::move(*m_error);
    }

private:
    std::optional<Error> m_error;
};

} // namespace countersign
