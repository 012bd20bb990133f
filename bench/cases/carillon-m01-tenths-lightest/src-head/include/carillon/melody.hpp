#pragma once

#include <string>
#include <utility>
#include <vector>

#include "carillon/note.hpp"

namespace carillon {

/// A strike: when, in milliseconds from the start, and which note.
struct Strike {
  int at = 0;
  Note note;
};

class Melody {
 public:
  explicit Melody(std::string title, int tempo = 96) : title_(std::move(title)), tempo_(tempo) {}

  void add(const Note& note) { notes_.push_back(note); }

  const std::string& title() const { return title_; }
  const std::vector<Note>& notes() const { return notes_; }

  /// Beats per minute; a beat has four ticks.
  int tempo() const { return tempo_; }

  /// How long it takes, in milliseconds.
  int length() const;
  std::vector<Strike> strikes() const;

 private:
  std::string title_;
  int tempo_;
  std::vector<Note> notes_;
};

}  // namespace carillon
