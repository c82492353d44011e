#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string_view>

namespace countersign::tests {

/// Bytes as Qt Test shows and compares them.
inline QByteArray bytesOf(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The stable name of the error, or "ok".
template <typename T>
QByteArray outcomeOf(const Result<T>& result) {
    return result.ok() ? QByteArray("ok") : bytesOf(errorName(result.error().code));
}

} // namespace countersign::tests
