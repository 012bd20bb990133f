#include <gtest/gtest.h>

#include "label.h"
#include "load.h"
#include "roads.h"

using quarry::Block;

TEST(Load, Tonnes) {
    EXPECT_DOUBLE_EQ(quarry::tonnes({"granite", 2}), 5.5);
    EXPECT_DOUBLE_EQ(quarry::tonnes({"marble", 2}), 5.0);
}

TEST(Load, UnknownStone) {
    try {
        quarry::tonnes({"cheese", 1});
        FAIL() << "cheese has tonnes";
    } catch (const std::invalid_argument& e) {
        EXPECT_STREQ(e.what(), "unknown stone: cheese");
    }
}

TEST(Truck, TakesUpToItsLimit) {
    quarry::Truck truck(10);
    EXPECT_TRUE(truck.take({"marble", 2}));
    EXPECT_TRUE(truck.take({"marble", 2}));
    EXPECT_FALSE(truck.take({"slate", 1}));
    EXPECT_EQ(truck.blocks(), 2);
    EXPECT_DOUBLE_EQ(truck.total(), 10);
}

TEST(Truck, AreFilledWithTheHeaviestFirst) {
    const auto trucks = quarry::fill({{"marble", 1}, {"granite", 2}, {"marble", 1.5}}, 6.5);
    ASSERT_EQ(trucks.size(), 2u);
    EXPECT_DOUBLE_EQ(trucks[0].total(), 5.5);
    EXPECT_DOUBLE_EQ(trucks[1].total(), 6.25);
}

TEST(Limits, AreRead) {
    const auto limits = quarry::read_limits(LIMITS_FILE);
    EXPECT_EQ(limits.size(), 3u);
    EXPECT_DOUBLE_EQ(limits.at("bridge"), 16);
}

TEST(Limits, HoldOnTheBridge) {
    quarry::Truck truck(quarry::read_limits(LIMITS_FILE).at("bridge"));
    EXPECT_TRUE(truck.take({"granite", 5}));
    EXPECT_FALSE(truck.take({"granite", 1}));
}

TEST(Label, Shows) {
    EXPECT_EQ(quarry::label({"granite", 2}, 17), "gra-0017 (5.5 t)");
}

TEST(Label, CountsFromOne) {
    EXPECT_EQ(quarry::label({"slate", 1}, 1), "sla-0001 (2.8 t)");
}
