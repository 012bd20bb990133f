// Package bearing tells directions.
package bearing

import (
	"fmt"
	"math"

	"acme.test/geo"
)

// Mode says what north is.
type Mode string

const (
	True     Mode = "true"
	Magnetic Mode = "magnetic"
)

// Options of a bearing; the zero value is completed by Default.
type Options struct {
	Mode        Mode
	Declination float64
	Digits      int
}

// Default is what a ship gets that has no wishes.
func Default() Options {
	return Options{Mode: True, Declination: 4.5, Digits: 1}
}

// Between gives the bearing from a to b in degrees.
func Between(a, b geo.Point, o Options) float64 {
	degrees := geo.Bearing(a, b) // from north
	if o.Mode == Magnetic {
		degrees -= o.Declination
	}
	return math.Mod(degrees+360, 360)
}

// Show writes a bearing as sailors read it.
func Show(degrees float64, o Options) string {
	return fmt.Sprintf("%0*.*f°", 4+o.Digits, o.Digits, degrees)
}
