package fares

import "testing"

func TestFare(t *testing.T) {
	cases := []struct {
		name  string
		miles float64
		class Class
		age   int
		want  int
	}{
		{"deck", 100, Deck, 40, 4300},
		{"salon", 100, Salon, 40, 6450},
		{"cabin", 60, Cabin, 40, 7250},
		{"child", 100, Deck, 8, 2150},
		{"baby", 100, Deck, 3, 0},
		{"just four", 100, Deck, 4, 2150},
		{"twelve", 100, Deck, 12, 4300},
		{"half up", 61, Deck, 40, 2940},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Default().Fare(c.miles, c.class, c.age); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestGroup(t *testing.T) {
	ages := []int{30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30}
	if got := Default().Group(100, Deck, ages); got != 43000 {
		t.Errorf("got %d, want 43000", got)
	}
}
