#pragma once

#include <string>

#include "carillon/note.hpp"

namespace carillon {

enum class Clapper { iron, bronze, felt };

/// One bell of the tower.
class Bell {
 public:
  Bell(Note note, double kilos, Clapper clapper = Clapper::iron);

  const Note& note() const { return note_; }
  double kilos() const { return kilos_; }
  Clapper clapper() const { return clapper_; }

  /// How long it sounds, in milliseconds.
  int decay() const;

 private:
  Note note_;
  double kilos_;
  Clapper clapper_;
};

std::string describe(const Bell& bell);

}  // namespace carillon
