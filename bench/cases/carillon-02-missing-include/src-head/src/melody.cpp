#include "carillon/melody.hpp"

namespace carillon {

namespace {
constexpr int kTicksPerBeat = 4;

int millis(int ticks, int tempo) { return ticks * 60'000 / (tempo * kTicksPerBeat); }
}  // namespace

int Melody::length() const {
  int ticks = 0;
  for (const Note& note : notes_) ticks += note.ticks;
  return millis(ticks, tempo_);
}

std::vector<Strike> Melody::strikes() const {
  std::vector<Strike> all;
  int ticks = 0;
  for (const Note& note : notes_) {
    all.push_back({millis(ticks, tempo_), note});
    ticks += note.ticks;
  }
  return all;
}

}  // namespace carillon
