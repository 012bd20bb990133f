#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <stdexcept>

namespace carillon {

/// What can wait in a ring: it is copied in and out.
template <typename T>
concept Waits = std::default_initializable<T> && std::copyable<T>;

/// First in, first out; full when `N` wait.
template <Waits T, std::size_t N>
class Ring {
 public:
  void push(const T& value) {
    if (full()) throw std::length_error("the ring is full");
    slots_[(head_ + size_) % N] = value;
    ++size_;
  }

  T pop() {
    if (empty()) throw std::out_of_range("the ring is empty");
    T value = slots_[head_];
    head_ = (head_ + 1) % N;
    --size_;
    return value;
  }

  bool empty() const { return size_ == 0; }
  bool full() const { return size_ + 1 >= N; }
  std::size_t size() const { return size_; }

 private:
  std::array<T, N> slots_{};
  std::size_t head_ = 0;
  std::size_t size_ = 0;
};

}  // namespace carillon
