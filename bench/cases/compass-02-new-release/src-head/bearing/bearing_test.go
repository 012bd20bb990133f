package bearing

import (
	"math"
	"testing"

	"acme.test/geo"
)

func TestEast(t *testing.T) {
	got := Between(geo.Point{Lat: 0, Lon: 0}, geo.Point{Lat: 0, Lon: 10}, Default())
	if math.Abs(got-90) > 0.01 {
		t.Errorf("got %.2f, want 90", got)
	}
}

func TestMagnetic(t *testing.T) {
	o := Default()
	o.Mode = Magnetic
	got := Between(geo.Point{Lat: 0, Lon: 0}, geo.Point{Lat: 0, Lon: 10}, o)
	if math.Abs(got-85.5) > 0.01 {
		t.Errorf("got %.2f, want 85.5", got)
	}
}

func TestShow(t *testing.T) {
	for _, c := range []struct {
		degrees float64
		want    string
	}{{9, "009.0°"}, {123.456, "123.5°"}} {
		if got := Show(c.degrees, Default()); got != c.want {
			t.Errorf("Show(%v) = %s, want %s", c.degrees, got, c.want)
		}
	}
}
