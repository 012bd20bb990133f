#include "carillon/melody.hpp"

#include <gtest/gtest.h>

using carillon::Melody;
using carillon::Note;
using carillon::Pitch;

namespace {
Melody scale() {
  Melody melody("scale", 120);
  for (const Pitch pitch : {Pitch::c, Pitch::d, Pitch::e}) melody.add({pitch, 4, 4});
  return melody;
}
}  // namespace

TEST(Melody, LengthFollowsTempo) { EXPECT_EQ(scale().length(), 1500); }

TEST(Melody, StrikesFollowEachOther) {
  const auto strikes = scale().strikes();
  ASSERT_EQ(strikes.size(), 3U);
  EXPECT_EQ(strikes[0].at, 0);
  EXPECT_EQ(strikes[2].at, 1000);
}

TEST(Melody, HasATempoOfItsOwn) {
  Melody melody("slow");
  EXPECT_EQ(melody.tempo(), 96);
  melody.add({Pitch::c, 4, 8});
  EXPECT_EQ(melody.length(), 1250);
}
