// Package fleet knows the boats.
package fleet

import (
	"errors"
	"fmt"
	"sort"
)

// ErrUnknown is what Find gives for a name nobody carries.
var ErrUnknown = errors.New("unknown boat")

// Boat is one ship with room for people and cars.
type Boat struct {
	Name   string
	Seats  int
	Lanes  int
	Knots  float64
	Retire bool
}

// Fleet holds boats by name.
type Fleet struct {
	boats map[string]Boat
}

// New makes a fleet of the boats.
func New(boats ...Boat) *Fleet {
	f := &Fleet{boats: map[string]Boat{}}
	for _, b := range boats {
		f.boats[b.Name] = b
	}
	return f
}

// Find gives the boat of that name.
func (f *Fleet) Find(name string) (Boat, error) {
	b, ok := f.boats[name]
	if !ok {
		return Boat{}, fmt.Errorf("find %s: %w", name, ErrUnknown)
	}
	return b, nil
}

// Active lists boats in service, the biggest first.
func (f *Fleet) Active() []Boat {
	var out []Boat
	for _, b := range f.boats {
		if !b.Retire {
			out = append(out, b)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Seats > out[j].Seats })
	return out
}
