// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
// Fetched when first asked for; the wait is not what is tested.
import "../../../answers/register/detective/answer-detective.ts";
import type { ReadingName } from "../../../answers/register/detective/reading.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { District } from "../../../domain/district.ts";
import { LocaleProvider } from "../../../i18n/locale-provider.tsx";
import { readDataset } from "../../../intake/intake.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import { registerAnalyses } from "../analysis/register-analyses.ts";
import { DetectivePanel } from "./detective-panel.tsx";
import { readingDraft } from "./reading-draft.ts";

afterEach(cleanup);

const NO_DISTRICTS: readonly District[] = [];

test("what the log calls a reading is what was wrong: zone, datum, order or decimal mark", () => {
  const outline = { crs: "EPSG:32717", type: "point" as const, parts: [[[1, 2]]] };
  const how = (name: ReadingName) => {
    const draft = readingDraft(2, outline, { name, outline });
    return draft.kind === "shape" ? draft.how : null;
  };
  expect((["zone-18", "psad56", "minus", "decimals"] as const).map(how)).toEqual([
    "zone",
    "datum",
    "swapped",
    "decimal",
  ]);
});

test("the likeliest reading stands first, with its shift and reasons; choosing it is one change of shape", async () => {
  const rows = Array.from({ length: 6 }, (_, i) => `P${i},La Palma,${733_000 + 150 * i},9413500`);
  const bytes = new TextEncoder().encode(["codigo,caserio,este,norte", ...rows].join("\n"));
  const { dataset } = await readDataset({ name: "p.csv", bytes }, { kind: "plots" });
  const onChange = vi.fn();
  const outline = {
    crs: "EPSG:32717",
    type: "point" as const,
    parts: [[[9_413_600, 733_300]]],
  };
  const plots = [8, 9, 10].map((row) => ({ row, outline, hamlet: "La Palma", district: "" }));
  render(
    <LocaleProvider asked="es-PE">
      <DetectivePanel
        analyses={createAnalysisClient(
          () => registerAnalyses,
          null,
          () => undefined,
        )}
        register={dataset as Dataset<"plots">}
        districts={NO_DISTRICTS}
        plot={plots[0]!}
        alike={plots}
        codeOf={(row) => `Z${row}`}
        onChange={onChange}
      />
    </LocaleProvider>,
  );
  await screen.findByRole("button", { name: "Leerla así: Coordenadas intercambiadas" });
  const names = screen.getAllByRole("heading", { level: 5 }).map(({ textContent }) => textContent);
  expect(names[0]).toBe("Coordenadas intercambiadas");
  expect(names).toContain("Como está escrita");
  expect(screen.getByRole("img", { name: /Coordenadas intercambiadas/ })).toBeTruthy();
  expect(screen.getByText(/del centro de 6 parcelas de su caserío, La Palma/)).toBeTruthy();
  expect(screen.getByText(/como está escrita no es un lugar/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Leerla así: Coordenadas intercambiadas" }));
  expect(onChange).toHaveBeenCalledWith([
    {
      kind: "shape",
      row: 8,
      before: outline,
      after: { ...outline, parts: [[[733_300, 9_413_600]]] },
      how: "swapped",
    },
  ]);

  const together = await screen.findByRole("button", {
    name: "Aplicar esta lectura a las 3 filas que la comparten",
  });
  fireEvent.click(screen.getByRole("checkbox", { name: "Fila 9 · Z9" }));
  expect(together.textContent).toBe("Aplicar esta lectura a las 2 filas marcadas");
  onChange.mockClear();
  fireEvent.click(together);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(onChange.mock.calls[0]![0]).toMatchObject([
    { kind: "shape", row: 8, how: "swapped" },
    { kind: "shape", row: 10, how: "swapped" },
  ]);
});

test("where every reading lies far from the hamlet, that is said, and none is called the likeliest", async () => {
  const rows = Array.from({ length: 6 }, (_, i) => `P${i},La Palma,${733_000 + 150 * i},9413500`);
  const bytes = new TextEncoder().encode(["codigo,caserio,este,norte", ...rows].join("\n"));
  const { dataset } = await readDataset({ name: "p.csv", bytes }, { kind: "plots" });
  const outline = {
    crs: "EPSG:32717",
    type: "point" as const,
    parts: [[[853_000, 9_263_500]]],
  };
  const plots = [{ row: 8, outline, hamlet: "La Palma", district: "" }];
  render(
    <LocaleProvider asked="es-PE">
      <DetectivePanel
        analyses={createAnalysisClient(
          () => registerAnalyses,
          null,
          () => undefined,
        )}
        register={dataset as Dataset<"plots">}
        districts={NO_DISTRICTS}
        plot={plots[0]!}
        alike={plots}
        codeOf={() => ""}
        onChange={() => undefined}
      />
    </LocaleProvider>,
  );
  await screen.findByText(/^Ninguna lectura convence/);
  expect(screen.queryByText(/la más verosímil primero/)).toBeNull();
});
