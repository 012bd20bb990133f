#pragma once

#include <cstdint>
#include <string>

namespace carillon {

enum class Pitch : std::uint8_t { c, d, e, f, g, a, b };

/// A note: which bell, in which octave, and for how many ticks.
struct Note {
  Pitch pitch = Pitch::c;
  int octave = 4;
  int ticks = 4;

  friend bool operator==(const Note&, const Note&) = default;
};

/// The number of the key from the lowest C; a carillon has no black keys here.
int key_of(const Note& note);
std::string name_of(const Note& note);

}  // namespace carillon
