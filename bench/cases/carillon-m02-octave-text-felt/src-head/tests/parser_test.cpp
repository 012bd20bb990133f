#include "carillon/parser.hpp"

#include <gtest/gtest.h>

using carillon::Note;
using carillon::parse;
using carillon::ParseError;
using carillon::Pitch;

TEST(Parser, ReadsNotes) {
  const auto melody = parse("bim bam", "C4 G3/8");
  ASSERT_EQ(melody.notes().size(), 2U);
  EXPECT_EQ(melody.notes()[0], (Note{Pitch::c, 4, 4}));
  EXPECT_EQ(melody.notes()[1], (Note{Pitch::g, 3, 8}));
}

TEST(Parser, NamesTheWrongLetter) {
  try {
    parse("x", "C4 H4");
    FAIL() << "H was taken";
  } catch (const ParseError& error) {
    EXPECT_STREQ(error.what(), "no bell is called H");
    EXPECT_EQ(error.column(), 4);
  }
}

TEST(Parser, NeedsAnOctave) { EXPECT_THROW(parse("x", "C"), ParseError); }

TEST(Parser, NothingIsAMelodyToo) { EXPECT_TRUE(parse("rest", "").notes().empty()); }
