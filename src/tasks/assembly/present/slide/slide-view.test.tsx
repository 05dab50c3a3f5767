// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PUBLIC_STORY } from "../../../../../tests/fixtures/public-story.ts";
import type { PublicSlide } from "../../../../domain/story/public-story.ts";
import { SlideView } from "./slide-view.tsx";
import { StrongFigures } from "./strong-figures.tsx";

afterEach(cleanup);

const show = (place: number, change: Partial<PublicSlide> = {}) =>
  render(
    <SlideView
      slide={{ ...(PUBLIC_STORY.slides[place] as PublicSlide), ...change }}
      locale="es-PE"
      map={<canvas data-testid="map" />}
      timeline={{ names: PUBLIC_STORY.slides.map(({ name }) => name), at: place }}
    />,
  );

test("one living map stays through slides with and without a map", () => {
  const { rerender } = show(2);
  const map = screen.getByTestId("map");
  expect(map.closest("section")?.getAttribute("aria-hidden")).toBe("false");
  rerender(
    <SlideView
      slide={PUBLIC_STORY.slides[4] as PublicSlide}
      locale="es-PE"
      map={<canvas data-testid="map" />}
    />,
  );
  expect(screen.getByTestId("map")).toBe(map);
  expect(map.closest("section")?.getAttribute("aria-hidden")).toBe("true");
});

test("bars say parts and wholes, in words and in length", () => {
  show(2);
  expect(screen.getByText("15 de 128")).toBeTruthy();
  const [first, second] = [...document.querySelectorAll<HTMLElement>("[class*=whole]")];
  expect(first?.style.width).toBe("100%");
  expect(second?.style.width).toBe(`${(100 * 86) / 128}%`);
  expect(screen.getByText("51 celdas con menos de 5 productores no se muestran.")).toBeTruthy();
});

test("a rate never stands without its count and interval", () => {
  show(3);
  expect(screen.getByText("7.0%")).toBeTruthy();
  expect(screen.getByText(/1,898 de 26,940 frutos · de 5\.1% a 9\.2%/)).toBeTruthy();
  expect(screen.getByText("umbral 5%")).toBeTruthy();
});

test("sample data say so, and other data do not", () => {
  show(2);
  expect(screen.getByText("Datos de ejemplo")).toBeTruthy();
  cleanup();
  show(2, { sample: false });
  expect(screen.queryByText("Datos de ejemplo")).toBeNull();
});

test("the timeline marks where one is", () => {
  show(2);
  const now = document.querySelector('[aria-current="step"]');
  expect(now?.textContent).toBe("La superposición");
});

test.each([
  ["Suman 18.42 hectáreas de 32,124.87.", ["18.42 hectáreas", "32,124.87"]],
  ["Desde el 24/11/2026, D.S. 017-2009-MINAM", []],
  ["5.2% de 900 frutos (de 1.3 a 3.1%)", ["5.2%", "900", "1.3", "3.1%"]],
  ["Catimor 129 y SN08", ["129"]],
])("figures of «%s» are strong", (text, strong) => {
  const { container } = render(<StrongFigures text={text} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll("strong")].map((one) => one.textContent)).toEqual(strong);
});
