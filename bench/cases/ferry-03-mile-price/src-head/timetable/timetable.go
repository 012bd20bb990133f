// Package timetable says when boats leave and arrive.
package timetable

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"time"
)

// Crossing is one trip.
type Crossing struct {
	Boat  string
	To    string
	Miles float64
	Leave time.Time
}

// Arrive gives the time of arrival at a speed in knots.
func (c Crossing) Arrive(knots float64) time.Time {
	return c.Leave.Add(time.Duration(c.Miles / knots * float64(time.Hour)))
}

// Clock shows a time as the board at the pier does.
func Clock(t time.Time) string {
	return t.Local().Format("15:04")
}

// Load reads lines of boat;to;miles;leave.
func Load(path string) ([]Crossing, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []Crossing
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), ";")
		if len(parts) != 4 {
			return nil, fmt.Errorf("line %d: want 4 fields, got %d", len(out)+1, len(parts))
		}
		leave, err := time.Parse(time.RFC3339, parts[3])
		if err != nil {
			return nil, err
		}
		var miles float64
		if _, err := fmt.Sscanf(parts[2], "%f", &miles); err != nil {
			return nil, err
		}
		out = append(out, Crossing{Boat: parts[0], To: parts[1], Miles: miles, Leave: leave})
	}
	return out, lines.Err()
}

// Next gives at most n crossings that leave after now.
func Next(all []Crossing, now time.Time, n int) []Crossing {
	var out []Crossing
	for _, c := range all {
		if c.Leave.After(now) && len(out) < n {
			out = append(out, c)
		}
	}
	return out
}
