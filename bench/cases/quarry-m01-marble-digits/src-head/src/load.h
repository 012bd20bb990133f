#pragma once

#include <string>
#include <vector>

namespace quarry {

struct Block {
    std::string stone;
    double metres3;
};

/// Tonnes of one block.
double tonnes(const Block& block);

/// A truck and what lies on it.
class Truck {
public:
    explicit Truck(double limit) : limit_(limit) {}

    /// Takes a block if the limit allows it.
    bool take(const Block& block);
    double total() const { return total_; }
    int blocks() const { return static_cast<int>(blocks_.size()); }

private:
    double limit_;
    double total_ = 0;
    std::vector<Block> blocks_;
};

/// Fills trucks one after the other, the heaviest block first.
std::vector<Truck> fill(std::vector<Block> blocks, double limit);

}  // namespace quarry
