// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { UTM_17S } from "../geo/crs/crs.ts";
import type { MapProblem } from "./map-events.ts";
import { MapView } from "./map-view.tsx";
import type { MapWords } from "./map-words.ts";

vi.mock("./engine/create-map.ts", () => ({
  createMap: () => {
    throw new Error("there is no WebGL in jsdom");
  },
}));

const words: MapWords = {
  mapLabel: "Mapa",
  keyboardHelp: "Flechas",
  north: "NC",
  northLabel: "Norte",
  gridEvery: (interval) => `cada ${interval}`,
  gridCrs: (zone) => `UTM ${zone}`,
  scaleLabel: (length) => length,
  contextLost: "perdido",
  contextRestored: "vuelto",
  indexMapLabel: "Índice",
  indexMapNote: "capitales",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  tilted: "inclinada",
  simpleSurface: "simple",
};

vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
afterEach(cleanup);

const mount = (onError?: (problem: MapProblem) => void) =>
  render(
    <MapView
      theme="dark"
      words={words}
      base={[]}
      layers={[]}
      start={{ lon: -79.2, lat: -5.2, zoom: 10 }}
      crs={UTM_17S}
      margin="outside"
      attributions={["Límite: Sernanp", "Parcelas: datos de ejemplo"]}
      fallback={<p>No se puede dibujar</p>}
      {...(onError ? { onError } : {})}
    >
      <p>encima</p>
    </MapView>,
  );

test("without WebGL the frame holds the reason, and the rest stands", () => {
  const problems: MapProblem[] = [];
  mount((problem) => problems.push(problem));
  expect(screen.getByRole("region", { name: "Mapa" }).dataset.theme).toBe("dark");
  expect(screen.getByText("No se puede dibujar")).toBeTruthy();
  expect(screen.getByText("encima")).toBeTruthy();
  expect(screen.getByText(/UTM 17S\s+\|\s+Límite: Sernanp\s+\|\s+Parcelas/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Acercar" })).toBeNull();
  expect(problems).toEqual([{ kind: "webgl-missing" }]);
});
