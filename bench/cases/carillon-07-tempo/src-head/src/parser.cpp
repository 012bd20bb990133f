#include "carillon/parser.hpp"

#include <cctype>

namespace carillon {

namespace {
constexpr std::string_view kLetters = "CDEFGAB";

int number(std::string_view text, std::size_t& at) {
  int value = 0;
  const std::size_t from = at;
  while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at]))) value = value * 10 + (text[at++] - '0');
  if (from == at) throw ParseError("a number is missing", static_cast<int>(at) + 1);
  return value;
}

Note note_at(std::string_view text, std::size_t& at) {
  const auto pitch = kLetters.find(text[at]);
  if (pitch == std::string_view::npos) throw ParseError(std::string("no bell is called ") + text[at], static_cast<int>(at) + 1);
  ++at;
  Note note;
  note.pitch = static_cast<Pitch>(pitch);
  note.octave = number(text, at);
  if (at < text.size() && text[at] == '/') note.ticks = number(text, ++at);
  return note;
}
}  // namespace

Melody parse(std::string_view title, std::string_view text) {
  Melody melody{std::string(title)};
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ')
      ++at;
    else
      melody.add(note_at(text, at));
  }
  return melody;
}

}  // namespace carillon
