#!/usr/bin/env python3
"""Makes outlines.csv, the provinces' shapes of the maps, from two TopoJSON files: outlines.py provinces-63.topojson provinces-34.topojson > outlines.csv

Coordinates are projected to the map's own units (45 a degree, true at 16° N) and simplified arc by arc, so that neighbours keep one border.
A part smaller than a point (an islet, a reef) becomes a dot; none is left out.
"""
import json
import math
import sys

WEST, NORTH, SCALE, TOLERANCE = 102.0, 23.6, 45.0, 0.55


def place(lon, lat):
    return (lon - WEST) * math.cos(math.radians(16)) * SCALE, (NORTH - lat) * SCALE


def simple(points):
    """Douglas-Peucker, by a stack."""
    if len(points) < 3:
        return points
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        length = math.hypot(bx - ax, by - ay)
        most, at = 0.0, None
        for i in range(first + 1, last):
            px, py = points[i]
            far = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length if length else math.hypot(px - ax, py - ay)
            if far > most:
                most, at = far, i
        if at is not None and most > TOLERANCE:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def number(value):
    return f"{value:.1f}".removesuffix(".0")


def shapes(path):
    topology = json.load(open(path, encoding="utf-8"))
    transform = topology.get("transform")
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for px, py in arc:
            if transform:
                x, y = x + px, y + py
                lon = x * transform["scale"][0] + transform["translate"][0]
                lat = y * transform["scale"][1] + transform["translate"][1]
            else:
                lon, lat = px, py
            points.append(place(lon, lat))
        arcs.append(points)
    short = [simple(a) for a in arcs]

    def joined(ring, of):
        points = []
        for index in ring:
            arc = of[index] if index >= 0 else of[~index][::-1]
            points += arc[1:] if points else arc
        return points

    [layer] = topology["objects"].values()
    for shape in layer["geometries"]:
        rings = [r for polygon in (shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]) for r in polygon]
        drawn, dots = [], set()
        for ring in rings:
            whole, points = joined(ring, arcs), joined(ring, short)
            xs, ys = [p[0] for p in whole], [p[1] for p in whole]
            if max(xs) - min(xs) < 1.6 and max(ys) - min(ys) < 1.6 or len(points) < 4:
                dots.add((round(sum(xs) / len(xs) * 2) / 2, round(sum(ys) / len(ys) * 2) / 2))
            else:
                drawn.append("M" + "L".join(f"{number(x)} {number(y)}" for x, y in points[:-1]) + "Z")
        yield str(shape.get("id") or shape["properties"]["code"]).zfill(2), "".join(drawn) + "".join(f"M{number(x)} {number(y)}h0" for x, y in sorted(dots))


print("boundaries,code,path")
for name, path in zip(("2025-03-01", "2025-07-01"), sys.argv[1:3]):
    for code, outline in sorted(shapes(path)):
        print(f"{name},{code},{outline}")
