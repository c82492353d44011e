#pragma once

#include "core/base/result.h"
#include "core/store/file_system_open_file.h"

#include <cstddef>
#include <string>

namespace countersign::store {

/// Everything up to the end of the file, read once, into `bytes`. 0, -EFBIG for more than maxBytes, or
/// -errno.
int readToEnd(SystemCalls& calls, const OpenFile& file, std::size_t expectedBytes, std::size_t maxBytes,
              std::string& bytes);

/// The content of an opened file if it is a regular one and, before a byte is read, no larger than maxBytes.
/// Errors: fileNotRegular, fileTooLarge, fileUnreadable.
Result<std::string> readRegularFile(SystemCalls& calls, const OpenFile& file, const std::string& shownAs,
                                    std::size_t maxBytes);

/// The content of anything that can be read to an end. Errors: fileTooLarge, fileUnreadable.
Result<std::string> readStream(SystemCalls& calls, const OpenFile& file, const std::string& shownAs,
                               std::size_t expectedBytes, std::size_t maxBytes);

} // namespace countersign::store
