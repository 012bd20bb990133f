#include "carillon/ring.hpp"

#include <gtest/gtest.h>

#include "carillon/melody.hpp"

using carillon::Ring;

TEST(Ring, FirstInFirstOut) {
  Ring<int, 3> ring;
  ring.push(1);
  ring.push(2);
  EXPECT_EQ(ring.pop(), 1);
  ring.push(3);
  ring.push(4);
  EXPECT_EQ(ring.pop(), 2);
  EXPECT_EQ(ring.pop(), 3);
  EXPECT_EQ(ring.pop(), 4);
}

TEST(Ring, TakesAsManyAsItHolds) {
  Ring<int, 2> ring;
  ring.push(1);
  ring.push(2);
  EXPECT_TRUE(ring.full());
  EXPECT_THROW(ring.push(3), std::length_error);
}

TEST(Ring, NothingComesOfNothing) {
  Ring<carillon::Strike, 2> ring;
  EXPECT_THROW(ring.pop(), std::out_of_range);
}
