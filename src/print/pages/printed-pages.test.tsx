// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { paperBox } from "../paper.ts";
import { PrintedPages } from "./printed-pages.tsx";

afterEach(cleanup);

test("numbers every sheet of as many as there are, in the language of the document", () => {
  render(
    <PrintedPages
      paper={{ size: "oficio", orientation: "landscape", ink: "black" }}
      lang="es-PE"
      title="Anexo"
      pages={[
        { key: "a", body: "uno" },
        { key: "b", body: "dos", foot: (n, total) => `parcela ${n}/${total}` },
      ]}
    />,
  );
  const sheets = screen.getAllByRole("region");
  expect(sheets.map((sheet) => sheet.getAttribute("aria-label"))).toEqual([
    "Hoja 1 de 2",
    "Hoja 2 de 2",
  ]);
  expect(sheets[0]!.style.width).toBe("330mm");
  expect(sheets[0]!.textContent).toBe("unoAnexoHoja 1 de 2");
  expect(sheets[1]!.textContent).toBe("dosparcela 2/2Hoja 2 de 2");
});

test("a sheet held across has the same margins and room for a foot", () => {
  for (const size of ["a4", "oficio"] as const) {
    const up = paperBox({ size, orientation: "portrait", ink: "colour" });
    const across = paperBox({ size, orientation: "landscape", ink: "colour" });
    expect([across.width, across.height]).toEqual([up.height, up.width]);
    expect(across.bodyHeight).toBe(across.height - 10 - 8 - across.footHeight);
    expect(up.innerWidth).toBe(up.width - 24);
  }
});
