#include "roads.h"

#include <fstream>
#include <stdexcept>

namespace quarry {

std::map<std::string, double> read_limits(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::map<std::string, double> limits;
    std::string line;
    while (std::getline(in, line)) {
        const auto at = line.find(';');
        if (at == std::string::npos) continue;
        limits[line.substr(0, at)] = std::stod(line.substr(at + 1));
    }
    return limits;
}

}  // namespace quarry
