package stations

import (
	"errors"
	"testing"
)

func names(all []Station) string {
	text := ""
	for _, one := range all {
		text += one.Name + " "
	}
	return text
}

func TestLoadSorted(t *testing.T) {
	all, err := Load()
	if err != nil || names(all) != "Cape Mole Reef Rock " {
		t.Fatalf("got %q, %v", names(all), err)
	}
}

func TestLit(t *testing.T) {
	lit, err := Lit()
	if err != nil || names(lit) != "Cape Mole Rock " {
		t.Fatalf("got %q, %v", names(lit), err)
	}
}

func TestFind(t *testing.T) {
	mole, err := Find("Mole")
	if err != nil || mole.Light != "Oc 4s" {
		t.Fatalf("got %+v, %v", mole, err)
	}
}

func TestUnknown(t *testing.T) {
	_, err := Find("Pier")
	if !errors.Is(err, ErrUnknown) {
		t.Fatalf("got %v", err)
	}
	if want := `unknown station: "Pier"`; err.Error() != want {
		t.Errorf("got %s, want %s", err, want)
	}
}
