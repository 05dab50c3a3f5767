import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, expect } from "vitest";
import { test } from "./harness/app-test.ts";
import { BROKEN, grid, settledBorer, takeSheet } from "./harness/borer.ts";
import { SAMPLE_READINGS } from "./harness/borer-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-join-"));
afterAll(() => rmSync(folder, { recursive: true }));

const card = /^(?:Punto|Point) /;

test("a link brings back language, tab, period, threshold and selection", async ({ open }) => {
  const first = await open({ drawn: false, path: "/#tarea=broca&idioma=en&unidad=punto&perm=0" });
  const { page } = first;
  await settledBorer(page);
  await page.getByRole("radio", { name: "Month", exact: true }).check({ force: true });
  await page.waitForURL(/periodo=\d{4}-\d{2}/);
  await page.getByRole("button", { name: "2.5%", exact: true }).click();
  await page.getByRole("tab", { name: "Hot spots", exact: true }).click();
  await settledBorer(page);
  await grid(page, "Where to look first").locator("tr[aria-selected]").nth(1).click();
  const name = (await page.getByRole("article", { name: card }).getAttribute("aria-label")) ?? "";
  const answer = await settledBorer(page);
  await page.waitForURL(/bsel=p-/);

  const second = await open({ drawn: false, path: `/${new URL(page.url()).hash}` });
  await second.page.getByRole("article", { name, exact: true }).waitFor();
  expect(await settledBorer(second.page)).toBe(answer);
  expect(
    await second.page
      .getByRole("tab", { name: "Hot spots", exact: true })
      .getAttribute("aria-selected"),
  ).toBe("true");
  expect(await second.page.locator("body").innerText()).not.toMatch(BROKEN);
  await second.page.getByRole("tab", { name: "Status", exact: true }).click();
  expect(
    await second.page
      .getByRole("button", { name: "2.5%", exact: true })
      .getAttribute("aria-pressed"),
  ).toBe("true");
  for (const tab of ["Season", "Round"]) {
    await second.page.getByRole("tab", { name: tab, exact: true }).click();
    await second.page.getByRole("tabpanel", { name: tab, exact: true }).waitFor();
    expect(await second.page.locator("body").innerText()).not.toMatch(BROKEN);
  }
});

test("a link about a sheet that is not here says so in English too", async ({ open }) => {
  const { page } = await open({ drawn: false, path: "/#tarea=broca&idioma=en&lecturas=nada" });
  await page.getByText(/borer readings that (?:are|is) not on this (?:device|computer)/).waitFor();
  await page.getByRole("button", { name: /sample/i }).waitFor();
});

/** Two square plots side by side, UTM 17S. */
const square = (east: number): string =>
  `POLYGON((${east} 9415000,${east + 100} 9415000,${east + 100} 9415100,${east} 9415100,${east} 9415000))`;
const REGISTER = `codigo_parcela;caserio;wkt\nJ-1;Alto;${square(736_000)}\nJ-2;Alto;${square(736_500)}\n`;
const READINGS = [
  "id_punto;fecha;codigo_parcela;caserio;este;norte;frutos_evaluados;frutos_brocados",
  "K-1;15/03/2026;J-1;Alto;736050;9415050;300;9",
  "K-2;15/03/2026;J-1;Alto;736550;9415050;300;19",
  "K-3;15/03/2026;;Alto;736520;9415020;300;29",
  "K-4;15/03/2026;J-2;Alto;736700;9415050;300;39",
].join("\n");

test("readings meet the plots of the register; where code and place disagree both are shown", async ({
  open,
}) => {
  writeFileSync(join(folder, "padrón.csv"), REGISTER);
  writeFileSync(join(folder, "lecturas.csv"), READINGS);
  const { page } = await open({ drawn: false, path: "/#tarea=broca&unidad=punto&perm=0" });
  await settledBorer(page);

  // The sample: what the card says of the plot is the code of the sheet.
  const sample = Papa.parse<Record<string, string>>(readFileSync(SAMPLE_READINGS, "utf8"), {
    header: true,
    delimiter: ";",
  }).data;
  const coded = (id: string): string[] => [
    ...new Set(sample.filter((row) => row.id_punto === id).map((row) => row.codigo_parcela ?? "")),
  ];
  const table = grid(page, "Dónde mirar primero");
  await table.locator("tr[aria-selected]").first().waitFor();
  const ids = await table
    .locator("tr[aria-selected] td:first-child")
    .evaluateAll((all) => all.map((cell) => cell.textContent?.trim() ?? ""));
  const id = ids.find((one) => coded(one).some((code) => code !== ""));
  if (!id) throw new Error(`none of ${ids.join(", ")} has a plot's code`);
  await table.locator("tr[aria-selected]").filter({ hasText: id }).first().click();
  const sampleCard = page.getByRole("article", { name: `Punto ${id}` });
  await sampleCard.getByText("Parcela", { exact: true }).first().waitFor();
  const codes = coded(id).filter((code) => code !== "");
  await expect.poll(() => sampleCard.innerText()).toMatch(new RegExp(codes.join("|")));

  // Own files.
  await page.getByTestId("file-chooser").setInputFiles(join(folder, "padrón.csv"));
  await page.getByRole("button", { name: /^Comparar 2 parcelas/ }).click();
  await page
    .getByText(/posible superposición/)
    .first()
    .waitFor();
  await takeSheet(page, join(folder, "lecturas.csv"));
  await page.waitForURL(/tarea=broca/);
  await settledBorer(page);
  const says = async (point: string): Promise<string> => {
    await table.locator("tr[aria-selected]").filter({ hasText: point }).first().click();
    const article = page.getByRole("article", { name: `Punto ${point}` });
    await article.getByText("Parcela", { exact: true }).first().waitFor();
    return (await article.innerText()).replace(/\s+/g, " ");
  };
  expect(await says("K-1")).toContain("J-1, por código y por posición");
  // 450 m from the east side of J-1 to the point.
  expect(await says("K-2")).toMatch(/La hoja dice J-1, pero el punto cae en J-2, a 450 m de J-1\./);
  expect(await says("K-3")).toContain("J-2, por posición");
  expect(await says("K-4")).toMatch(
    /La hoja dice J-2, pero el punto cae fuera de toda parcela, a 100 m de J-2\./,
  );
});
