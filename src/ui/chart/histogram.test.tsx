// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Histogram } from "./histogram.tsx";

afterEach(cleanup);

const draw = () =>
  render(
    <Histogram
      title="Distancia al límite"
      bins={[
        { from: -200, to: 0, counts: [17, 0] },
        { from: 0, to: 200, counts: [9, 40] },
        { from: 200, to: 600, counts: [0, 12] },
      ]}
      categories={[
        { id: "a", label: "Cruza", colour: "var(--cherry)" },
        { id: "b", label: "Fuera", colour: "var(--sand)" },
      ]}
      ticks={[{ at: 0, label: "0" }]}
      marker={0}
      shade="before"
      binHeader="Distancia"
      binName={(bin) => `${bin.from} a ${bin.to} m`}
    />,
  );

test("the bars are also a table", () => {
  draw();
  const table = screen.getByRole("table", { name: "Distancia al límite" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => row.textContent);
  expect(rows).toEqual(["DistanciaCruzaFuera", "-200 a 0 m170", "0 a 200 m940", "200 a 600 m012"]);
});

test("the tallest bar fills the height left, and bars are as wide as their bins", () => {
  const { container } = draw();
  const bars = [...container.querySelectorAll("rect[fill]")].map((bar) => ({
    width: Number(bar.getAttribute("width")),
    height: Number(bar.getAttribute("height")),
  }));
  expect(bars).toHaveLength(4);
  expect(bars[1]!.height + bars[2]!.height).toBeCloseTo(92, 6);
  expect(bars[3]!.width).toBeCloseTo(2 * (bars[0]!.width + 3) - 3, 6);
});
