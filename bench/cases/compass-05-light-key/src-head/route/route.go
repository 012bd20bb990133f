// Package route plans from light to light.
package route

import (
	"fmt"
	"math"

	"acme.test/compass/bearing"
	"acme.test/compass/stations"
	"acme.test/geo"
)

// Leg is one straight piece of a route.
type Leg struct {
	From, To string
	Miles    float64
	Bearing  string
}

// Plan gives the legs between named stations.
func Plan(names ...string) ([]Leg, error) {
	var legs []Leg
	for i := 1; i < len(names); i++ {
		a, err := stations.Find(names[i-1])
		if err != nil {
			return nil, fmt.Errorf("leg %d: %w", i, err)
		}
		b, err := stations.Find(names[i])
		if err != nil {
			return nil, fmt.Errorf("leg %d: %w", i, err)
		}
		o := bearing.Default()
		miles := math.Round(geo.Miles(a.Point(), b.Point())*10) / 10
		legs = append(legs, Leg{a.Name, b.Name, miles, bearing.Show(bearing.Between(a.Point(), b.Point(), o), o)})
	}
	return legs, nil
}

// Total is the length of a whole route.
func Total(legs []Leg) float64 {
	miles := 0.0
	for _, leg := range legs {
		miles += leg.Miles
	}
	return miles
}
