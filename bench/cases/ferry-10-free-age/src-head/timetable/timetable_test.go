package timetable

import (
	"testing"
	"time"
)

func summer(t *testing.T) []Crossing {
	t.Helper()
	all, err := Load("summer.csv")
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return all
}

func TestLoad(t *testing.T) {
	if got := len(summer(t)); got != 3 {
		t.Fatalf("got %d crossings, want 3", got)
	}
}

func TestArrive(t *testing.T) {
	got := summer(t)[0].Arrive(20)
	if want := time.Date(2026, 7, 1, 9, 30, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestClock(t *testing.T) {
	if got := Clock(summer(t)[0].Leave); got != "08:30" {
		t.Errorf("got %s, want 08:30", got)
	}
}

func TestNext(t *testing.T) {
	at := time.Date(2026, 7, 1, 7, 0, 0, 0, time.UTC)
	got := Next(summer(t), at, 5)
	if len(got) != 1 || got[0].To != "Kos" {
		t.Errorf("got %v, want only Kos", got)
	}
}

func TestNextLimit(t *testing.T) {
	at := time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	if got := Next(summer(t), at, 2); len(got) != 2 {
		t.Errorf("got %d, want 2", len(got))
	}
}
