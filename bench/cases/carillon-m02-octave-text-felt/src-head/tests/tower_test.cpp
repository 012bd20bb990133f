#include "carillon/tower.hpp"

#include <gtest/gtest.h>

#include "carillon/parser.hpp"

using carillon::Bell;
using carillon::Clapper;
using carillon::Note;
using carillon::Pitch;
using carillon::Tower;

TEST(Tower, HeaviestFirst) {
  Tower tower;
  tower.hang(Bell({Pitch::e, 4, 4}, 300));
  tower.hang(Bell({Pitch::c, 4, 4}, 900));
  ASSERT_EQ(tower.bells().size(), 2U);
  EXPECT_EQ(tower.bells()[0].kilos(), 900);
}

TEST(Tower, IsCastWithAllItsBells) {
  EXPECT_EQ(carillon::standard_tower().bells().size(), 23U);
  EXPECT_NE(carillon::standard_tower().find({Pitch::d, 6, 4}), nullptr);
}

TEST(Tower, StrikesWithoutABellAreLeftOut) {
  Tower tower;
  tower.hang(Bell({Pitch::c, 4, 4}, 900));
  EXPECT_EQ(tower.load(carillon::parse("x", "C4 D4 C4")), 2U);
  EXPECT_EQ(tower.next()->at, 0);
  EXPECT_EQ(tower.next()->note, (Note{Pitch::c, 4, 4}));
  EXPECT_FALSE(tower.next().has_value());
}

TEST(Tower, TheDrumHoldsSixteen) {
  Tower tower;
  tower.hang(Bell({Pitch::c, 4, 4}, 900));
  EXPECT_EQ(tower.load(carillon::parse("x", "C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4")), 16U);
  EXPECT_EQ(tower.waiting(), 16U);
}

TEST(Tower, FeltIsShort) {
  EXPECT_EQ(Bell({Pitch::c, 4, 4}, 400).decay(), 4000);
  EXPECT_EQ(Bell({Pitch::c, 4, 4}, 400, Clapper::felt).decay(), 2000);
}
