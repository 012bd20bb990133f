package route

import (
	"errors"
	"testing"

	"acme.test/compass/stations"
)

func TestPlan(t *testing.T) {
	legs, err := Plan("Cape", "Rock")
	if err != nil {
		t.Fatal(err)
	}
	if want := (Leg{"Cape", "Rock", 48.8, "308.2°"}); legs[0] != want {
		t.Errorf("got %+v, want %+v", legs[0], want)
	}
}

func TestTotal(t *testing.T) {
	legs, err := Plan("Cape", "Rock", "Mole")
	if err != nil {
		t.Fatal(err)
	}
	if got := Total(legs); got != 68.9 {
		t.Errorf("got %v, want 68.9", got)
	}
}

func TestUnknownLeg(t *testing.T) {
	_, err := Plan("Cape", "Pier")
	if !errors.Is(err, stations.ErrUnknown) {
		t.Errorf("got %v", err)
	}
}
