// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { LocaleProvider } from "../../../i18n/locale-provider.tsx";
import { readDataset } from "../../../intake/intake.ts";
import { DetectivePanel } from "./detective-panel.tsx";

afterEach(cleanup);

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
  render(
    <LocaleProvider initial="es-PE">
      <DetectivePanel
        register={dataset as Dataset<"plots">}
        row={8}
        outline={outline}
        hamlet="La Palma"
        district=""
        districts={[]}
        onChange={onChange}
      />
    </LocaleProvider>,
  );
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
});
