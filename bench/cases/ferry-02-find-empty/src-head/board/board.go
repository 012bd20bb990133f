// Package board writes what people see at the pier.
package board

import (
	"fmt"
	"os"
	"strings"
	"sync"

	"example.com/ferry/fares"
	"example.com/ferry/fleet"
	"example.com/ferry/timetable"
)

// Board joins boats, fares and times.
type Board struct {
	Fleet *fleet.Fleet
	Rules fares.Rules

	mu   sync.Mutex
	seen map[string]int
}

// New makes an empty board.
func New(f *fleet.Fleet) *Board {
	return &Board{Fleet: f, Rules: fares.Default(), seen: map[string]int{}}
}

// Harbour is where this board hangs.
func Harbour() (string, error) {
	name := os.Getenv("FERRY_HARBOUR")
	if name == "" {
		return "", fmt.Errorf("FERRY_HARBOUR is not set")
	}
	return strings.ToUpper(name), nil
}

// Line gives one line of the board.
func (b *Board) Line(c timetable.Crossing) (string, error) {
	boat, err := b.Fleet.Find(c.Boat)
	if err != nil {
		return "", fmt.Errorf("line: %w", err)
	}
	b.mu.Lock()
	b.seen[c.To]++
	b.mu.Unlock()
	price := b.Rules.Fare(c.Miles, fares.Deck, 30)
	return fmt.Sprintf("%s %-6s %-6s %s %d.%02d", timetable.Clock(c.Leave), c.To, boat.Name, timetable.Clock(c.Arrive(boat.Knots)), price/100, price%100), nil
}

// Seen counts lines by destination.
func (b *Board) Seen(to string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.seen[to]
}
