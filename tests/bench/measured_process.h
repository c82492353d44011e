#pragma once

#include <string>
#include <vector>

namespace countersign::bench {

/// What a program took, its children included.
struct ProcessCost {
    int status;
    double wallSeconds;
    double cpuSeconds;
    long peakKiB;
};

/// Runs a program to its end with its standard output thrown away. Status -1 when it could not be started.
ProcessCost runMeasured(const std::vector<std::string>& words);

} // namespace countersign::bench
