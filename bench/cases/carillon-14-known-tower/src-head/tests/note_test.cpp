#include "carillon/note.hpp"

#include <gtest/gtest.h>

using carillon::Note;
using carillon::Pitch;

TEST(Note, LowestKeyIsZero) { EXPECT_EQ(carillon::key_of({Pitch::c, 3, 4}), 0); }

TEST(Note, OctavesHaveSevenKeys) { EXPECT_EQ(carillon::key_of({Pitch::b, 4, 4}), 13); }

TEST(Note, NamesHaveOctaves) { EXPECT_EQ(carillon::name_of({Pitch::f, 5, 2}), "F5"); }
