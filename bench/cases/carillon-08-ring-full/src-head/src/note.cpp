#include "carillon/note.hpp"

namespace carillon {

namespace {
constexpr int kLowestOctave = 3;
constexpr int kKeysPerOctave = 7;

char letter(Pitch pitch) {
  switch (pitch) {
    case Pitch::c: return 'C';
    case Pitch::d: return 'D';
    case Pitch::e: return 'E';
    case Pitch::f: return 'F';
    case Pitch::g: return 'G';
    case Pitch::a: return 'A';
    case Pitch::b: return 'B';
  }
  return '?';
}
}  // namespace

int key_of(const Note& note) {
  return (note.octave - kLowestOctave) * kKeysPerOctave + static_cast<int>(note.pitch);
}

std::string name_of(const Note& note) {
  return letter(note.pitch) + std::to_string(note.octave);
}

}  // namespace carillon
