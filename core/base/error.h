#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace countersign {

/// Everything that can keep an operation from being done. One row each in error_codes.def.
enum class ErrorCode : std::uint16_t {
#ifndef Q_MOC_RUN // moc cannot read an enumeration that includes a file
#define COUNTERSIGN_ERROR(name, sentence, remedy) name,
#include "core/base/error_codes.def"
#undef COUNTERSIGN_ERROR
#endif
};

/// The stable name of a code as printed for people and machines, e.g. "jsonDuplicateName".
std::string_view errorName(ErrorCode code);
/// One sentence: what happened.
std::string_view errorSentence(ErrorCode code);
/// One sentence: what to do next.
std::string_view errorRemedy(ErrorCode code);

/// Why an operation could not be done: what (code), where (file and place), the particulars, and the cause.
/// An Error is about the operation; a judgement about a packet is a validation::Finding.
struct Error {
    ErrorCode code;
    /// File, directory or option the error is about; empty when there is none.
    std::string file;
    /// JSON pointer, line, byte offset, column: whatever locates the fault inside `file`; may be empty.
    std::string place;
    /// The particulars: the offending name, the expected and the found value.
    std::string detail;
    std::shared_ptr<const Error> cause;

    explicit Error(ErrorCode c, std::string where = {}, std::string at = {}, std::string what = {})
        : code(c), file(std::move(where)), place(std::move(at)), detail(std::move(what)) {}

    /// The same error with another one as its cause.
    Error because(Error inner) &&;
    /// The same error, naming a file when it names none yet.
    Error inFile(std::string_view name) &&;
    /// One line for a log or a terminal: `file: place: sentence (detail). Remedy [name]`, causes appended.
    /// Control characters are not escaped here: printers do that.
    std::string describe() const;
};

} // namespace countersign
