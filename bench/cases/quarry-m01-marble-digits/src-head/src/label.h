#pragma once

#include <string>

#include "load.h"

namespace quarry {

/// What is painted on a block.
std::string label(const Block& block, int number);

}  // namespace quarry
