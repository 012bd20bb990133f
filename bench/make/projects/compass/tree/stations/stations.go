// Package stations knows the lights of the coast.
package stations

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"sort"

	"acme.test/geo"
)

//go:embed stations.json
var raw []byte

// ErrUnknown is the answer for a name nobody gave.
var ErrUnknown = errors.New("unknown station")

// Station is one light.
type Station struct {
	Name  string  `json:"name"`
	Lat   float64 `json:"lat"`
	Lon   float64 `json:"lon"`
	Light string  `json:"light"`
}

// Point is where the station stands.
func (s Station) Point() geo.Point { return geo.Point{Lat: s.Lat, Lon: s.Lon} }

// Load reads them all, sorted by name.
func Load() ([]Station, error) {
	var all []Station
	if err := json.Unmarshal(raw, &all); err != nil {
		return nil, fmt.Errorf("stations.json: %w", err)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name < all[j].Name })
	return all, nil
}

// Find gives one station.
func Find(name string) (Station, error) {
	all, err := Load()
	if err != nil {
		return Station{}, err
	}
	for _, one := range all {
		if one.Name == name {
			return one, nil
		}
	}
	return Station{}, fmt.Errorf("%w: %q", ErrUnknown, name)
}

// Lit gives those with a light.
func Lit() ([]Station, error) {
	all, err := Load()
	var out []Station
	for _, one := range all {
		if one.Light != "" {
			out = append(out, one)
		}
	}
	return out, err
}
