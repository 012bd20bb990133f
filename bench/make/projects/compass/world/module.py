"""Lays out a module proxy for acme.test/geo: module.py FOLDER [new-release]. From 1.3 on a mile is a land mile and Bearing wants radians no more."""
import json
import os
import shutil
import sys
import zipfile

folder = f"{sys.argv[1]}/acme.test/geo/@v"
shutil.rmtree(sys.argv[1], ignore_errors=True)
os.makedirs(folder)
MOD = "module acme.test/geo\n\ngo 1.19\n"
CODE = """// Package geo measures on a sphere.
package geo

import "math"

// Point is a place in degrees.
type Point struct{ Lat, Lon float64 }

const radiusKm = 6371.0

func rad(degrees float64) float64 { return degrees * math.Pi / 180 }

// Miles is the distance of two points.
func Miles(a, b Point) float64 {
	dLat, dLon := rad(b.Lat-a.Lat), rad(b.Lon-a.Lon)
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(rad(a.Lat))*math.Cos(rad(b.Lat))*math.Pow(math.Sin(dLon/2), 2)
	return 2 * radiusKm * math.Asin(math.Sqrt(h)) / %s
}

// Bearing is the direction from a to b in degrees, 0 is north.
func Bearing(a, b Point) float64 {
	y := math.Sin(rad(b.Lon-a.Lon)) * math.Cos(rad(b.Lat))
	x := math.Cos(rad(a.Lat))*math.Sin(rad(b.Lat)) - math.Sin(rad(a.Lat))*math.Cos(rad(b.Lat))*math.Cos(rad(b.Lon-a.Lon))
	return math.Mod(math.Atan2(y, x)*180/math.Pi+360, 360)
}
"""
releases = {"v1.2.0": "1.852"}
if "new-release" in sys.argv:
    releases["v1.3.0"] = "1.609344"
for version, mile in releases.items():
    with zipfile.ZipFile(f"{folder}/{version}.zip", "w") as pack:
        pack.writestr(f"acme.test/geo@{version}/go.mod", MOD)
        pack.writestr(f"acme.test/geo@{version}/geo.go", CODE % mile)
    with open(f"{folder}/{version}.mod", "w") as out:
        out.write(MOD)
    with open(f"{folder}/{version}.info", "w") as out:
        json.dump({"Version": version, "Time": "2026-11-20T18:00:00Z"}, out)
with open(f"{folder}/list", "w") as out:
    out.write("".join(f"{version}\n" for version in releases))
