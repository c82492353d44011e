#include "core/store/file_system_publication.h"

#include "core/store/file_system_errors.h"
#include "core/store/file_system_folders.h"
#include "core/store/file_system_reading.h"
#include "core/store/file_system_temporary_name.h"

#include <cerrno>

#include <fcntl.h>

namespace countersign::store {

namespace {

constexpr int readFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
constexpr int createFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;

int writeAll(SystemCalls& calls, const OpenFile& file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = calls.write(file.number(), bytes.data(), bytes.size());
        if (written == -EINTR) continue;
        if (written < 0) return static_cast<int>(written);
        if (written == 0) return -EIO;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// The umask must not keep the other signers from reading a file that is meant for them.
int setMode(SystemCalls& calls, const OpenFile& file, mode_t mode, Access access) {
    const int reason = calls.setMode(file.number(), mode);
    return access == Access::everyone && isUnsupported(reason) ? 0 : reason;
}

} // namespace

Publication::Publication(SystemCalls& calls, const OpenFile& folder, std::string name, std::string shownAs)
    : m_calls(calls), m_folder(folder), m_name(std::move(name)), m_shownAs(std::move(shownAs)) {
}

Result<Published> Publication::create(std::string_view bytes, Access access) {
    const std::string temporary = temporaryName();
    if (const auto failure = write(temporary, bytes, access)) return notWritten(*failure);
    const auto failure = place(temporary, bytes, access);
    // Before anything else is done to the file: over SMB its two links share their attributes.
    m_calls.unlink(m_folder.number(), temporary);
    if (failure) {
        if (auto error = settle(*failure, bytes)) return std::move(*error);
    }
    if (auto error = syncFolder()) return std::move(*error);
    if (const Standing now = standing(bytes); now.kind != Standing::Kind::same)
        return fileUncertain(m_shownAs, "read back", now.reason ? reasonText(now.reason) : "other content");
    return failure ? Published::alreadyThere : Published::created;
}

Result<void> Publication::replace(std::string_view bytes) {
    const std::string temporary = temporaryName();
    if (const auto failure = write(temporary, bytes, Access::everyone)) return notWritten(*failure);
    if (const int reason = m_calls.rename(m_folder.number(), temporary, m_name); reason < 0) {
        m_calls.unlink(m_folder.number(), temporary);
        const Standing now = standing(bytes);
        if (now.kind == Standing::Kind::unreadable)
            return fileUncertain(m_shownAs, "rename", reasonText(reason));
        if (now.kind != Standing::Kind::same) return notWritten({"rename", reason, After::nothingThere});
    }
    if (auto error = syncFolder()) return std::move(*error);
    return {};
}

/// A new file under `name`, written, synced and closed; after a failure it is gone again. A sync that failed
/// is never repeated: the kernel may have dropped the bytes and would say that all is well.
std::optional<Publication::Failure> Publication::write(const std::string& name, std::string_view bytes,
                                                       Access access) {
    const mode_t mode = access == Access::everyone ? 0644 : 0600;
    OpenFile file(m_calls, m_calls.open(m_folder.number(), name, createFlags, mode));
    if (!file.isOpen()) return Failure{"create", file.reason(), After::look};
    Failure failure{"set permissions", setMode(m_calls, file, mode, access), After::nothingThere};
    if (failure.reason == 0) failure = {"write", writeAll(m_calls, file, bytes), After::nothingThere};
    if (failure.reason == 0) failure = {"sync", m_calls.sync(file.number()), After::nothingThere};
    const int closed = file.close();
    if (failure.reason == 0) failure = {"close", closed, After::nothingThere};
    if (failure.reason == 0) return {};
    if (m_calls.unlink(m_folder.number(), name) < 0) failure.after = After::doubt;
    return failure;
}

/// Gives the finished file its name, if the name is free, with the best means that the file system has.
std::optional<Publication::Failure> Publication::place(const std::string& temporary, std::string_view bytes,
                                                       Access access) {
    const int linked = m_calls.link(m_folder.number(), temporary, m_name);
    if (linked == 0) return {};
    if (linked != -EMLINK && !isUnsupported(linked)) return Failure{"link", linked, After::look};
    const int renamed = m_calls.renameNoReplace(m_folder.number(), temporary, m_name);
    if (renamed == 0) return {};
    if (!isUnsupported(renamed)) return Failure{"rename", renamed, After::look};
    // Nothing better is left (exFAT through FUSE): here a reader may meet a file that is still growing.
    return write(m_name, bytes, access);
}

Publication::Standing Publication::standing(std::string_view bytes) {
    using Kind = Standing::Kind;
    const OpenFile file(m_calls, m_calls.open(m_folder.number(), m_name, readFlags));
    if (!file.isOpen()) {
        const int reason = file.reason();
        if (reason == -ENOENT) return {Kind::missing, reason};
        return {reason == -ELOOP || reason == -ENXIO ? Kind::different : Kind::unreadable, reason};
    }
    struct stat found {};
    if (const int reason = m_calls.status(file.number(), found); reason < 0)
        return {Kind::unreadable, reason};
    if (!S_ISREG(found.st_mode) || static_cast<std::size_t>(found.st_size) != bytes.size())
        return {Kind::different};
    std::string stored;
    const int reason = readToEnd(m_calls, file, bytes.size(), bytes.size(), stored);
    if (reason < 0 && reason != -EFBIG) return {Kind::unreadable, reason};
    return {reason == 0 && stored == bytes ? Kind::same : Kind::different};
}

/// The name was taken, or nobody knows what a step has done (a lost NFS reply): what can be read there
/// decides.
std::optional<Error> Publication::settle(const Failure& failure, std::string_view bytes) {
    if (failure.after == After::nothingThere) return notWritten(failure);
    if (failure.after == After::doubt)
        return fileUncertain(m_shownAs, failure.step, reasonText(failure.reason));
    const Standing now = standing(bytes);
    switch (now.kind) {
    case Standing::Kind::same:
        return syncStanding();
    case Standing::Kind::different:
        return fileExists(m_shownAs);
    case Standing::Kind::missing:
        return notWritten(failure);
    case Standing::Kind::unreadable:
        break;
    }
    return fileUncertain(m_shownAs, failure.step, reasonText(now.reason));
}

/// Perhaps somebody else wrote the file and has not synced it yet.
std::optional<Error> Publication::syncStanding() {
    const OpenFile file(m_calls, m_calls.open(m_folder.number(), m_name, readFlags));
    const int reason = file.isOpen() ? makeDurable(m_calls, file) : file.reason();
    if (reason < 0) return fileUncertain(m_shownAs, "sync", reasonText(reason));
    return {};
}

std::optional<Error> Publication::syncFolder() {
    const int reason = makeDurable(m_calls, m_folder);
    if (reason < 0) return fileUncertain(m_shownAs, "sync of the folder", reasonText(reason));
    return {};
}

Error Publication::notWritten(const Failure& failure) const {
    return fileNotWritten(m_shownAs, failure.step, failure.reason);
}

} // namespace countersign::store
