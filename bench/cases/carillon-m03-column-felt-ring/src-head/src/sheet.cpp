#include "carillon/sheet.hpp"

#include <cstdio>

namespace carillon {

std::string sheet(const Melody& melody, const Tower& tower) {
  std::string page = melody.title() + " (" + clock(melody.length()) + ")\n";
  for (const Strike& strike : melody.strikes()) {
    const Bell* bell = tower.find(strike.note);
    char line[64];
    std::snprintf(line, sizeof line, "%6d %-3s %s\n", strike.at, name_of(strike.note).c_str(), bell ? describe(*bell).c_str() : "-");
    page += line;
  }
  return page;
}

}  // namespace carillon
