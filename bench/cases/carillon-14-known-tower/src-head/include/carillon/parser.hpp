#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "carillon/melody.hpp"

namespace carillon {

class ParseError : public std::runtime_error {
 public:
  ParseError(const std::string& what, int column) : std::runtime_error(what), column_(column) {}

  int column() const { return column_; }

 private:
  int column_;
};

/// Reads `C4 D4/8 E5`: a note, and its ticks after a slash.
Melody parse(std::string_view title, std::string_view text);

}  // namespace carillon
