#pragma once

#include <string>

#include "carillon/melody.hpp"
#include "carillon/tower.hpp"

namespace carillon {

/// Minutes and seconds of milliseconds, rounded down.
inline std::string clock(int millis) {
  const int seconds = millis / 1000;
  return std::to_string(seconds / 60) + (seconds % 60 < 10 ? ":0" : ":") + std::to_string(seconds % 60);
}

/// The page the player reads: one line per strike, the bell's weight beside it.
std::string sheet(const Melody& melody, const Tower& tower);

}  // namespace carillon
