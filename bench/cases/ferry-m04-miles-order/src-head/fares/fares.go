// Package fares computes what a crossing costs.
package fares

import "math"

// Class is where somebody sits.
type Class string

// The classes sold.
const (
	Deck  Class = "deck"
	Salon Class = "salon"
	Cabin Class = "cabin"
)

var factors = map[Class]float64{Deck: 1, Salon: 1.5, Cabin: 2.5}

// Rules say how a fare is built.
type Rules struct {
	BaseCents    int
	CentsPerMile float64
	ChildShare   float64
	FreeBelowAge int
}

// Default are the rules of the house.
func Default() Rules {
	return Rules{BaseCents: 800, CentsPerMile: 35, ChildShare: 0.5, FreeBelowAge: 4}
}

// Fare gives cents for one traveller.
func (r Rules) Fare(miles float64, class Class, age int) int {
	if age < r.FreeBelowAge {
		return 0
	}
	full := (float64(r.BaseCents) + miles*r.CentsPerMile) * factors[class]
	if age < 12 {
		full *= r.ChildShare
	}
	return roundTen(full)
}

// roundTen rounds to ten cents, halves up.
func roundTen(cents float64) int {
	return int(math.Floor(cents/10+0.5)) * 10
}

// Group gives the fare of many; every tenth of them travels free.
func (r Rules) Group(miles float64, class Class, ages []int) int {
	sum := 0
	for i, age := range ages {
		if (i+1)%10 == 0 {
			continue
		}
		sum += r.Fare(miles, class, age)
	}
	return sum
}
