#pragma once

#include <mutex>
#include <optional>
#include <vector>

#include "carillon/bell.hpp"
#include "carillon/melody.hpp"
#include "carillon/ring.hpp"

namespace carillon {

/// How many strikes the drum holds.
inline constexpr std::size_t kDrum = 16;

/// The bells of a tower and the strikes that wait for them.
class Tower {
 public:
  void hang(Bell bell);

  /// The heaviest first.
  const std::vector<Bell>& bells() const { return bells_; }
  const Bell* find(const Note& note) const;
  double weight() const;

  /// Puts a melody on the drum; strikes without a bell are left out. Gives how many wait.
  std::size_t load(const Melody& melody);
  std::optional<Strike> next();
  std::size_t waiting() const;

 private:
  std::vector<Bell> bells_;
  Ring<Strike, kDrum> drum_;
  mutable std::mutex guard_;
};

/// A tower with all the bells this carillon was cast with.
Tower& standard_tower();

}  // namespace carillon
