#include "load.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace quarry {

static const std::map<std::string, double> kDensity = {
    {"granite", 2.75},
    {"marble", 2.5},
    {"slate", 2.8},
};

double tonnes(const Block& block) {
    const auto found = kDensity.find(block.stone);
    if (found == kDensity.end()) throw std::invalid_argument("unknown stone: " + block.stone);
    return block.metres3 * found->second;
}

bool Truck::take(const Block& block) {
    const double more = tonnes(block);
    if (total_ + more > limit_) return false;
    total_ += more;
    blocks_.push_back(block);
    return true;
}

std::vector<Truck> fill(std::vector<Block> blocks, double limit) {
    std::stable_sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return tonnes(a) > tonnes(b); });
    std::vector<Truck> trucks;
    for (const Block& block : blocks) {
        if (trucks.empty() || !trucks.back().take(block)) {
            trucks.emplace_back(limit);
            const bool fits = trucks.back().take(block);
            if (!fits) throw std::invalid_argument("too heavy for any truck");
        }
    }
    return trucks;
}

}  // namespace quarry
