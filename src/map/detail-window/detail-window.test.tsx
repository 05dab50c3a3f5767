// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../geo/flat/flat-geometry.ts";
import { DetailWindow } from "./detail-window.tsx";

const box = (west: number, south: number, east: number, north: number): FlatGeometry => ({
  coords: Float64Array.of(west, south, east, south, east, north, west, north),
  ringStart: Uint32Array.of(0, 4),
  partStart: Uint32Array.of(0, 1),
  featureStart: Uint32Array.of(0, 1),
  type: Uint8Array.of(GEOMETRY_POLYGON),
});
const plots = box(700_000, 9_420_000, 700_200, 9_420_100);
const area = box(690_000, 9_410_000, 700_080, 9_430_000);
const piece = { geometry: box(700_000, 9_420_000, 700_080, 9_420_100), from: 0, to: 1 };

afterEach(cleanup);

test("a crossing plot is drawn with the limit and its part inside, under a name of its own", () => {
  render(
    <DetailWindow
      plots={plots}
      selected={0}
      fill="hatched"
      area={area}
      pieces={piece}
      label="EJ-0001: Cruza el límite"
    >
      <p>1.3299 ha</p>
    </DetailWindow>,
  );
  const drawing = screen.getByRole("img", { name: "EJ-0001: Cruza el límite" });
  const fills = [...drawing.querySelectorAll("path[fill]")].map((path) =>
    path.getAttribute("fill"),
  );
  expect(fills.some((fill) => fill?.endsWith("hatch)"))).toBe(true);
  expect(fills.some((fill) => fill?.endsWith("piece)"))).toBe(true);
  expect(screen.getByText("1.3299 ha")).toBeTruthy();
});

test("a plot on the limit shows no part inside, an outside one its distance", () => {
  const { container, rerender } = render(
    <DetailWindow plots={plots} selected={0} fill="dotted" area={area} pieces={piece} label="a" />,
  );
  expect(container.innerHTML).not.toMatch(/fill="url\([^)]*piece\)"/);
  rerender(
    <DetailWindow
      plots={plots}
      selected={0}
      fill="pale"
      area={box(690_000, 9_410_000, 699_950, 9_430_000)}
      nearest={{ from: [700_000, 9_420_050], to: [699_950, 9_420_050], label: "50.0 m" }}
      label="b"
    />,
  );
  expect(screen.getByText("50.0 m")).toBeTruthy();
});
