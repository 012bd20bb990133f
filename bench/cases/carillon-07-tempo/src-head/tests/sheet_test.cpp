#include "carillon/sheet.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "carillon/parser.hpp"

namespace {
std::string golden(const std::string& name) {
  std::ifstream file(std::string(GOLDEN_DIR) + "/" + name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}
}  // namespace

TEST(Sheet, Clock) {
  EXPECT_EQ(carillon::clock(59'999), "0:59");
  EXPECT_EQ(carillon::clock(61'000), "1:01");
}

TEST(Sheet, Westminster) {
  const auto melody = carillon::parse("Westminster", "E4 C4 D4 G3/8");
  EXPECT_EQ(carillon::sheet(melody, carillon::standard_tower()), golden("westminster.txt"));
}

TEST(Sheet, BellsThatAreMissing) {
  const carillon::Tower empty;
  EXPECT_EQ(carillon::sheet(carillon::parse("one", "A4"), empty), "one (0:00)\n     0 A4  -\n");
}
