// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace rootline::bench {

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The run that was disturbed least: for short loops of pure computing, where other programs can only add time.
inline double least(const std::vector<double>& values) {
    return *std::min_element(values.begin(), values.end());
}

/// Processor time of this process for `work()` in microseconds: unlike the wall clock's it stays the same on a busy
/// machine.
template <typename Work>
double processorMicroseconds(Work work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) * 1e6 / CLOCKS_PER_SEC;
}

}  // namespace rootline::bench
