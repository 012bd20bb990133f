// Package logbook writes what happened.
package logbook

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// Entry is one line of the book.
type Entry struct {
	At   time.Time
	Text string
}

// String is a line as it is written; times are those of the ship.
func (e Entry) String() string {
	return fmt.Sprintf("%s  %s", e.At.Format("02.01. 15:04"), e.Text)
}

// Hours gives how long a ship needs.
func Hours(miles, knots float64) time.Duration {
	return time.Duration(miles / knots * float64(time.Hour)).Round(time.Minute)
}

// Write puts entries into a file of dir and gives its path.
func Write(dir string, entries []Entry) (string, error) {
	path := filepath.Join(dir, "log.txt")
	var text string
	for _, entry := range entries {
		text += entry.String() + "\n"
	}
	return path, os.WriteFile(path, []byte(text), 0o644)
}
