#include "carillon/tower.hpp"

#include <algorithm>
#include <utility>

namespace carillon {

void Tower::hang(Bell bell) {
  bells_.push_back(std::move(bell));
  std::stable_sort(bells_.begin(), bells_.end(), [](const Bell& a, const Bell& b) { return a.kilos() > b.kilos(); });
}

const Bell* Tower::find(const Note& note) const {
  const auto found = std::find_if(bells_.begin(), bells_.end(), [&](const Bell& bell) { return key_of(bell.note()) == key_of(note); });
  return found == bells_.end() ? nullptr : &*found;
}

double Tower::weight() const {
  double sum = 0;
  for (const Bell& bell : bells_) sum += bell.kilos();
  return sum;
}

std::size_t Tower::load(const Melody& melody) {
  const std::lock_guard<std::mutex> lock(guard_);
  for (const Strike& strike : melody.strikes()) {
    if (find(strike.note) != nullptr) drum_.push(strike);
  }
  return drum_.size();
}

std::optional<Strike> Tower::next() {
  const std::lock_guard<std::mutex> lock(guard_);
  if (drum_.empty()) return std::nullopt;
  return drum_.pop();
}

std::size_t Tower::waiting() const {
  const std::lock_guard<std::mutex> lock(guard_);
  return drum_.size();
}

Tower& standard_tower() {
  static Tower tower;
  if (tower.bells().empty()) {
    for (int key = 0; key < CARILLON_BELLS; ++key) {
      const Note note{static_cast<Pitch>(key % 7), 3 + key / 7, 4};
      tower.hang(Bell(note, 2400.0 / (key + 1)));
    }
  }
  return tower;
}

}  // namespace carillon
