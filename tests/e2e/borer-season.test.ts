import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN, cells, goTo, grid, settledBorer, shown, takeSheet } from "./harness/borer.ts";
import { percent, whole } from "./harness/borer-terminal.ts";
import { countedBy, FIELD_ROWS, fieldSheet } from "./harness/field-sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-season-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Student's t, 22 degrees of freedom, two-sided 95 %. */
const T_22 = 2.0739;

/** Rise from one month to another in points of per cent, with the interval of points counted both times, by hand. */
function rise(before: 2 | 3, after: 3 | 4) {
  const points = [...new Set(FIELD_ROWS.map(({ point }) => point))];
  const of = (point: string, month: number): number =>
    FIELD_ROWS.find((row) => row.point === point && row.month === month)?.bored ?? 0;
  // Every point counts as many fruits each time, so that the difference is the mean of the points' own.
  const steps = points.map((point) => (of(point, after) - of(point, before)) / 3);
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const spread = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1);
  const half = T_22 * Math.sqrt(spread / steps.length);
  return { points: points.length, mean, low: mean - half, high: mean + half };
}

test("when: months add up, two are compared, the critical period is marked, play goes on and stops", async ({
  open,
}) => {
  const path = join(folder, "campaña.csv");
  writeFileSync(path, fieldSheet());
  const { page } = await open({ drawn: false, path: "/#tarea=broca" });
  await settledBorer(page);
  await takeSheet(page, path);
  await page.waitForURL(/tarea=broca/);
  await goTo(page, "Campaña");

  const table = grid(page, "Infestación por mes");
  await table.locator("tr[aria-selected]").nth(2).waitFor();
  const rows = await cells(table);
  expect(rows.map(([month]) => month?.toLowerCase())).toEqual([
    "abril de 2026",
    "marzo de 2026",
    "febrero de 2026",
  ]);
  for (const [i, month] of ([4, 3, 2] as const).entries()) {
    const { bored, counted } = countedBy((row) => row.month === month);
    expect(rows[i]).toContain(percent((100 * bored) / counted));
    expect(rows[i]?.join(" ")).toContain(whole(bored));
  }

  // Two months apart.
  const { mean, low, high, points } = rise(3, 4);
  const before = page.getByLabel("Antes");
  const after = page.getByLabel("Después");
  await before.selectOption({ label: "Marzo de 2026" });
  await after.selectOption({ label: "Abril de 2026" });
  await page
    .getByText(`La infestación subió en ${mean.toFixed(1)} brocados por cada 100 frutos.`)
    .waitFor();
  expect(await shown(page)).toContain(
    `Intervalo de 95% de la diferencia: +${low.toFixed(1)} a +${high.toFixed(1)}. ${points} puntos se contaron las dos veces.`,
  );
  expect(page.url()).toContain("compara=2026-03%7E2026-04");
  await before.selectOption({ label: "Febrero de 2026" });
  await after.selectOption({ label: "Marzo de 2026" });
  await page
    .getByText(/No hay diferencia demostrable\.|No se puede comparar\./)
    .first()
    .waitFor();

  // Day 120 after the flowering, by the calendar.
  await page.getByText("Sin fecha de floración no se marca").waitFor();
  await page.getByLabel("Floración principal").fill("2025-10-15");
  await page.getByText("Período crítico: desde el 12/02/2026 hasta la cosecha.").waitFor();
  const curve = page.locator("figure").filter({ hasText: "Cómo avanza la campaña" }).first();
  await curve.getByText("crítico", { exact: true }).first().waitFor();
  await curve.getByText("floración", { exact: true }).first().waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(BROKEN);
  expect(await seriousFindings(page)).toEqual([]);

  // Play goes from month to month, at rest in between, and stops at the last.
  const period = (): string | null =>
    new URLSearchParams(new URL(page.url()).hash.slice(1)).get("periodo");
  await page.getByRole("radio", { name: "Mes", exact: true }).check({ force: true });
  const slider = page.getByRole("slider", { name: "Mes que se mira" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect.poll(period).toBe("2026-02");
  await page.evaluate(() => {
    const seen = { periods: [] as string[], moving: 0 };
    Object.assign(window, { seen });
    const look = (): void => {
      const now = new URLSearchParams(location.hash.slice(1)).get("periodo") ?? "";
      if (now !== seen.periods.at(-1)) seen.periods.push(now);
      const running = document.getAnimations().filter(({ playState }) => playState === "running");
      seen.moving = Math.max(seen.moving, running.length);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole("button", { name: "Reproducir" }).click();
  await page.getByRole("button", { name: "Pausar" }).waitFor();
  await page.getByRole("button", { name: "Reproducir" }).waitFor();
  expect(period()).toBe("2026-04");
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { periods: string[]; moving: number } }).seen,
  );
  expect(seen.periods).toEqual(["2026-02", "2026-03", "2026-04"]);
  expect(seen.moving, "reduced motion: steps only").toBe(0);
  await goTo(page, "Situación");
  const april = countedBy(({ month }) => month === 4);
  expect(await settledBorer(page)).toContain(
    `${whole(april.bored)} brocados de ${whole(april.counted)} frutos en ${april.points} puntos`,
  );
});
