#pragma once

#include <functional>

#include <sys/types.h>

namespace countersign::support {

/// Runs `body` in a forked child, which ends with the returned exit code.
pid_t startChild(const std::function<int()>& body);

/// The exit code of the child; minus the number of the signal that ended it.
int waitForChild(pid_t child);

inline int runInChild(const std::function<int()>& body) {
    return waitForChild(startChild(body));
}

} // namespace countersign::support
