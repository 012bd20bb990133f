#pragma once

#include <map>
#include <string>

namespace quarry {

/// Tonnes by road, from a CSV file: road;tonnes
std::map<std::string, double> read_limits(const std::string& path);

}  // namespace quarry
