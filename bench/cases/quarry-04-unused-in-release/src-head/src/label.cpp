#include "label.h"

#include <cassert>
#include <cstdio>

namespace quarry {

std::string label(const Block& block, int number) {
    assert(number > 0);
    char text[64];
    const int length = std::snprintf(text, sizeof text, "%s-%04d (%.1f t)", block.stone.substr(0, 3).c_str(), number, tonnes(block));
    assert(length > 0);
    return text;
}

}  // namespace quarry
