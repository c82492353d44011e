#pragma once

#include "core/base/file_system.h"
#include "core/store/file_system_open_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::store {

/// Puts one file into an open folder by the commit protocol of security.md section 5.2.
class Publication {
public:
    /// `name` has no slash; `shownAs` names the file in errors.
    Publication(SystemCalls& calls, const OpenFile& folder, std::string name, std::string shownAs);

    /// Exclusively and completely or not at all; durable on return. A file that stands there already is
    /// `alreadyThere` when it is identical, and then made durable too.
    /// Errors: fileNotWritten, fileExists, fileUncertain.
    Result<Published> create(std::string_view bytes, Access access);
    /// Atomically over the file or symbolic link that stands there; durable on return.
    /// Errors: fileNotWritten, fileUncertain.
    Result<void> replace(std::string_view bytes);

private:
    /// What is known after a step has failed: a look at the name decides, nothing is there, or nobody knows.
    enum class After { look, nothingThere, doubt };
    struct Failure {
        std::string_view step;
        int reason;
        After after;
    };
    struct Standing {
        enum class Kind { same, different, missing, unreadable } kind;
        int reason = 0;
    };

    std::optional<Failure> write(const std::string& name, std::string_view bytes, Access access);
    std::optional<Failure> place(const std::string& temporary, std::string_view bytes, Access access);
    Standing standing(std::string_view bytes);
    std::optional<Error> settle(const Failure& failure, std::string_view bytes);
    std::optional<Error> syncStanding();
    std::optional<Error> syncFolder();
    Error notWritten(const Failure& failure) const;

    SystemCalls& m_calls;
    const OpenFile& m_folder;
    std::string m_name;
    std::string m_shownAs;
};

} // namespace countersign::store
