import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { receiverErrors, seeded, wayRound } from "../fixtures/walked-loop.ts";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { killedPage } from "./harness/killed-page.ts";
import { type OwnHost, ownHost } from "./harness/own-host.ts";
import { pdfPages } from "./harness/pdf-text.ts";

let host: OwnHost;
beforeEach(async () => {
  host = await ownHost();
});
afterEach(() => host.remove());

/** longitude, latitude, accuracy, milliseconds since 1970. */
type Said = readonly [number, number, number, number];

/** A receiver that says what the test has it say; the device's clock goes with it. */
const simulatedReceiver = (): void => {
  const real = Date.now.bind(Date);
  let shift = 0;
  Date.now = () => real() + shift;
  let hear: PositionCallback | null = null;
  const geolocation = {
    watchPosition: (heard: PositionCallback) => {
      hear = heard;
      return 1;
    },
    clearWatch: () => {
      hear = null;
    },
    getCurrentPosition: () => undefined,
  };
  Object.defineProperty(navigator, "geolocation", { value: geolocation });
  Object.assign(window, {
    say: (all: readonly Said[]) => {
      for (const [longitude, latitude, accuracy, timestamp] of all) {
        shift = timestamp - real();
        const rest = { altitude: null, altitudeAccuracy: null, heading: null, speed: null };
        hear?.({ coords: { longitude, latitude, accuracy, ...rest }, timestamp } as never);
      }
    },
  });
};

const START = Date.UTC(2026, 10, 30, 15, 0, 0);
const SIDE_M = 90;
/** A square across the limit by the corner it has at E 692498, N 9422962, walked at 1.3 m a second. */
const walkedSquare = (east: number, north: number, seconds: number): Said[] => {
  const way = wayRound(
    [
      [0, 0],
      [SIDE_M, 0],
      [SIDE_M, SIDE_M],
      [0, SIDE_M],
    ],
    1.3,
  );
  const at = way.map((_, k) => ({ seconds: k, sigma: 1.6 }));
  const errors = receiverErrors(at, 40, seeded(8));
  return way.map(([x, y], k) => {
    const [ex, ey] = errors[k]!;
    const [lon, lat] = projectPoint(east + x + ex, north + y + ey, UTM_17S, WGS84);
    return [lon, lat, 5, START + 1000 * (seconds + k)];
  });
};

const say = (page: Page, fixes: readonly Said[]) =>
  page.evaluate(
    (all) => (window as unknown as { say(all: readonly Said[]): void }).say(all),
    fixes,
  );
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

const DESKTOP = { width: 1440, height: 900 };
const SMALL = [
  [390, 844],
  [360, 740],
  [844, 390],
] as const;

/** What is there to be pressed at its lowest line is itself: nothing lies over it, and nobody has to scroll. */
const inFirstScreen = (page: Page, text: RegExp) =>
  page
    .locator("#resultado")
    .getByText(text)
    .filter({ visible: true })
    .first()
    .evaluate(async (shown) => {
      const uncovered = (): boolean => {
        const { left, width, bottom } = shown.getBoundingClientRect();
        const top = document.elementFromPoint(left + width / 2, bottom - 3);
        return top !== null && (shown.contains(top) || top.contains(shown));
      };
      for (let k = 0; k < 60 && !uncovered(); k++) await new Promise(requestAnimationFrame);
      if (!uncovered()) throw new Error(`${shown.textContent} is out of sight`);
    });

test("the limit is walked with no host, the tab killed half way; the plot closes and its annex prints", async ({
  open,
}) => {
  const app = await open({
    ...{ origin: host.origin, serviceWorkers: "allow", drawn: false },
    path: "/#tarea=campo&c=lindero",
    before: (page) => page.context().addInitScript(simulatedReceiver),
  });
  const { page: first } = app;
  await first.waitForFunction(
    () =>
      performance.getEntriesByName("fetch-ahead-done").length > 0 &&
      navigator.serviceWorker.controller !== null,
    null,
    { timeout: 120_000 },
  );
  await host.end();

  const fixes = walkedSquare(692_450, 9_422_915, 0);
  // Poor ones, one a kilometre off, and half a minute of nothing.
  const walked = fixes
    .map((fix, k): Said => (k % 50 === 20 ? [fix[0], fix[1], 44, fix[3]] : fix))
    .map((fix, k): Said => (k === 60 ? [fix[0] + 0.01, fix[1], 5, fix[3]] : fix))
    .filter((_, k) => k < 85 || k > 115);
  const half = 140;
  await button(first, "Empezar a caminar").click();
  await say(first, walked.slice(0, half));
  await first.getByText(`${half} posiciones`).waitFor();
  await first.getByText("Guardado", { exact: true }).filter({ visible: true }).waitFor();
  for (const [width, height] of SMALL) {
    await first.setViewportSize({ width, height });
    for (const sign of [/^\d+ m$/, /^\d\.\d{4}$/, /^± \d\.\d{4} ha$/, /^±\d+ m$/, /^Guardado$/])
      await inFirstScreen(first, sign);
  }
  await first.setViewportSize(DESKTOP);
  // What was heard last is on the disk a moment later, whatever becomes of the tab.
  await first.waitForTimeout(300);

  // The process ends as in a phone short of memory, and Lindero is opened by its bare address: no host answers it.
  const page = await killedPage(app, host.origin);
  await page.getByText(`Hay un recorrido sin terminar: ${half} posiciones`).waitFor();
  await page.getByRole("button", { name: "Seguir", exact: true }).click();
  await page.getByText("Recorrido sin terminar", { exact: true }).first().waitFor();
  // The phone's own Back and Forward: out of the field, and to the walk again.
  await page.goBack();
  expect(await settledAnswer(page)).toMatch(/parcelas con posible superposición/);
  await page.goForward();
  await button(page, "Seguir caminando").click();
  await say(page, walked.slice(half));
  await button(page, "Cerrar parcela").click();
  const shown = async () => (await page.locator("#resultado").innerText()).replace(/\s+/g, " ");
  await page.getByText("área plana UTM").waitFor();
  const closed = await shown();
  const area = Number(/([\d.]+) ± [\d.]+ ha Parcela cerrada · área plana UTM/.exec(closed)?.[1]);
  const error = Number(/± ([\d.]+) ha/.exec(closed)?.[1]);
  expect(Math.abs(area - SIDE_M ** 2 / 1e4)).toBeLessThan(error);
  expect(error / area).toBeLessThan(0.15);
  // The half minute of nothing is in the margin, and its part is named.
  const parts = / ([\d.]+) por el GPS y ([\d.]+) por \d+ m que nadie recorrió/.exec(closed);
  expect(Number(parts?.[2])).toBeGreaterThan(0);
  expect(Number(parts?.[1]) + Number(parts?.[2])).toBeCloseTo(error, 8);
  expect(closed).toMatch(/Fuera por imprecisas [1-9]/);
  expect(closed).toMatch(/Fuera por saltos \(más de 3 m\/s\) 1 /);
  expect(closed).toMatch(/Rectos por falta de señal 1 · /);

  await button(page, "Guardar parcela").click();
  await button(page, "Comparar con el santuario").click();
  expect(await settledAnswer(page)).toMatch(/1 parcela con posible superposición/);
  await page.goto(`${host.origin}/#tarea=anexo&an=0`);
  await page
    .getByText(/Cuadro de coordenadas|vértices/i)
    .first()
    .waitFor();
  await page.getByText(area.toFixed(4)).first().waitFor();
  await page.getByRole("button", { name: "Imprimir o guardar PDF", disabled: false }).waitFor();
  const paper = (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).join(" ");
  const read = paper.replace(/\s+/g, " ");
  expect(read).toContain(`Área de la parcela ${area.toFixed(4)} ha ± ${error.toFixed(4)}`);
  expect(read).toContain(parts?.[0].trim());
  // The receiver's own error, suggested by the walk.
  expect(read).toContain("±5 m según el equipo; ±8 m al 95 %");

  await page.goto(`${host.origin}/#tarea=campo&c=lindero`);
  await button(page, "Empezar a caminar").click();
  await say(page, walkedSquare(692_700, 9_422_700, 1000));
  await button(page, "Cerrar parcela").click();
  await button(page, "Guardar parcela").click();
  await button(page, "Comparar con el santuario").click();
  expect(await settledAnswer(page)).toContain("De 2 parcelas revisadas");
});
