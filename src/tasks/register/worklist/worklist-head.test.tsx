// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LocaleProvider } from "../../../i18n/locale-provider.tsx";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { RegisterBook } from "../../register-book.ts";
import { WorklistHead } from "./worklist-head.tsx";

afterEach(cleanup);

const report = {
  counts: { read: 20_000, accepted: 20_000, refused: 0 },
  file: { name: "padron.csv" },
} as unknown as IntakeReport;
const book = { log: [], busy: false, who: "" } as unknown as RegisterBook;
const head = (checking: boolean, flagged: number): string => {
  render(
    <LocaleProvider asked="es-PE">
      <WorklistHead
        {...{ name: "Padrón", book, report, flagged, checking, onLog: () => undefined }}
      />
    </LocaleProvider>,
  );
  return screen.getByRole("banner").textContent ?? "";
};

test("while rules are being asked no record is called clean, and none flagged", () => {
  const text = head(true, 12);
  expect(text).toContain("20,000 filas, revisándose");
  expect(text).not.toContain("sin observaciones");
  expect(text).not.toContain("con aviso");
});

test("once they were asked, both are counted", () => {
  const text = head(false, 12);
  expect(text).toContain("19,988 sin observaciones");
  expect(text).toContain("12 con aviso");
});
