package logbook

import (
	"os"
	"testing"
	"time"
)

var noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

func TestEntry(t *testing.T) {
	if got := (Entry{noon, "Cape abeam"}).String(); got != "04.05. 12:00  Cape abeam" {
		t.Errorf("got %q", got)
	}
}

func TestHours(t *testing.T) {
	if got := Hours(48.9, 6); got != 8*time.Hour+9*time.Minute {
		t.Errorf("got %v", got)
	}
}

func TestWrite(t *testing.T) {
	path, err := Write(t.TempDir(), []Entry{{noon, "left"}, {noon.Add(time.Hour), "Rock abeam"}})
	if err != nil {
		t.Fatal(err)
	}
	text, _ := os.ReadFile(path)
	if string(text) != "04.05. 12:00  left\n04.05. 13:00  Rock abeam\n" {
		t.Errorf("got %q", text)
	}
}
