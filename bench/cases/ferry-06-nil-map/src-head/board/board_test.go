package board

import (
	"errors"
	"testing"
	"time"

	"example.com/ferry/fleet"
	"example.com/ferry/timetable"
)

var crossing = timetable.Crossing{Boat: "Naxos", To: "Syros", Miles: 80, Leave: time.Date(2026, 7, 1, 5, 30, 0, 0, time.UTC)}

func board() *Board {
	return New(fleet.New(fleet.Boat{Name: "Naxos", Seats: 400, Knots: 20}))
}

func TestLine(t *testing.T) {
	got, err := board().Line(crossing)
	if err != nil {
		t.Fatal(err)
	}
	if want := "08:30 Syros  Naxos  12:30 36.00"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLineUnknownBoat(t *testing.T) {
	c := crossing
	c.Boat = "Titan"
	if _, err := board().Line(c); !errors.Is(err, fleet.ErrUnknown) {
		t.Errorf("got %v, want ErrUnknown", err)
	}
}

func TestSeen(t *testing.T) {
	b := board()
	for i := 0; i < 3; i++ {
		if _, err := b.Line(crossing); err != nil {
			t.Fatal(err)
		}
	}
	if got := b.Seen("Syros"); got != 3 {
		t.Errorf("got %d, want 3", got)
	}
}

func TestHarbour(t *testing.T) {
	got, err := Harbour()
	if err != nil {
		t.Fatal(err)
	}
	if got != "PIRAEUS" {
		t.Errorf("got %s, want PIRAEUS", got)
	}
}
