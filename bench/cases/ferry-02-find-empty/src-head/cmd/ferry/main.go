// Command ferry prints the board.
package main

import (
	"fmt"
	"os"

	"example.com/ferry/board"
	"example.com/ferry/fleet"
	"example.com/ferry/timetable"
)

func main() {
	all, err := timetable.Load(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	b := board.New(fleet.New(fleet.Boat{Name: "Naxos", Seats: 400, Knots: 20}))
	for _, c := range all {
		line, err := b.Line(c)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		fmt.Println(line)
	}
}
