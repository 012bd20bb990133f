package fleet

import (
	"errors"
	"testing"
)

func sample() *Fleet {
	return New(Boat{Name: "Naxos", Seats: 400, Lanes: 30, Knots: 20}, Boat{Name: "Ios", Seats: 120, Lanes: 8, Knots: 30}, Boat{Name: "Old", Seats: 900, Retire: true}, Boat{Name: "Paros", Seats: 250, Lanes: 20, Knots: 22})
}

func TestFind(t *testing.T) {
	b, err := sample().Find("Ios")
	if err != nil || b.Lanes != 8 {
		t.Fatalf("got %v, %v", b, err)
	}
}

func TestFindUnknown(t *testing.T) {
	_, err := sample().Find("Titan")
	if !errors.Is(err, ErrUnknown) {
		t.Fatalf("got %v, want ErrUnknown", err)
	}
	if err.Error() != "find Titan: unknown boat" {
		t.Errorf("got %q, want %q", err.Error(), "find Titan: unknown boat")
	}
}

func TestActive(t *testing.T) {
	got := sample().Active()
	if len(got) != 3 {
		t.Fatalf("got %d boats, want 3", len(got))
	}
	if got[0].Name != "Naxos" || got[2].Name != "Ios" {
		t.Errorf("got %s first and %s last, want Naxos and Ios", got[0].Name, got[2].Name)
	}
}
