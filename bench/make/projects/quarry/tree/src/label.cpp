#include "label.h"

#include <cassert>
#include <cstdio>

namespace quarry {

std::string label(const Block& block, int number) {
    assert(number > 0);
    char text[64];
    std::snprintf(text, sizeof text, "%s-%04d (%.1f t)", block.stone.substr(0, 3).c_str(), number, tonnes(block));
    return text;
}

}  // namespace quarry
