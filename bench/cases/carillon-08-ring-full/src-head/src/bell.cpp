#include "carillon/bell.hpp"

#include <cmath>
#include <cstdio>

namespace carillon {

Bell::Bell(Note note, double kilos, Clapper clapper) : note_(note), kilos_(kilos), clapper_(clapper) {}

int Bell::decay() const {
  const double seconds = 0.2 * std::sqrt(kilos_);
  switch (clapper_) {
    case Clapper::iron: return static_cast<int>(seconds * 1000.0);
    case Clapper::bronze: return static_cast<int>(seconds * 900.0);
    case Clapper::felt: return static_cast<int>(seconds * 500.0);
  }
  return 0;
}

std::string describe(const Bell& bell) {
  char text[64];
  std::snprintf(text, sizeof text, "%s %.0f kg %d ms", name_of(bell.note()).c_str(), bell.kilos(), bell.decay());
  return text;
}

}  // namespace carillon
