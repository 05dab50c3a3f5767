import { expect, test } from "vitest";
import { COPY_KINDS, type CopyCounts } from "../../../store/last-copy/copy-marks.ts";
import type { CopyStanding } from "../../../store/last-copy/copy-standing.ts";
import { copyWords } from "./copy-words.ts";

const counts = Object.fromEntries(COPY_KINDS.map((kind) => [kind, 0])) as CopyCounts;
const since = (all: number): CopyStanding["since"] => ({ counts: { ...counts, field: all }, all });
const ago = (days: number): CopyStanding["last"] => ({ at: 0, age: { kind: "days", days } });

test.each([
  [{ last: null, since: since(0) }, "Ninguna copia todavía", "nada que copiar", false],
  [
    { last: null, since: since(1) },
    "Ninguna copia todavía",
    "solo en este equipo: 1 registro de campo",
    true,
  ],
  [{ last: ago(0), since: since(0) }, "Última copia hoy", "sin cambios desde entonces", false],
  [
    { last: ago(1), since: since(2) },
    "Última copia ayer",
    "desde entonces: 2 registros de campo",
    false,
  ],
  [
    { last: ago(7), since: since(1) },
    "Última copia hace 7 días",
    "desde entonces: 1 registro de campo",
    true,
  ],
  [
    { last: ago(90), since: since(0) },
    "Última copia hace 90 días",
    "sin cambios desde entonces",
    false,
  ],
  [
    { last: { at: Date.UTC(2031, 0, 2, 12), age: { kind: "ahead" } }, since: null },
    "La última copia lleva una fecha que aún no llega (02/01/2031): revise la fecha de este equipo",
    "",
    true,
  ],
] as const)("%#", (standing, strong, rest, urgent) => {
  expect(copyWords(standing, "es-PE")).toEqual({ strong, rest, urgent });
});

test("a walk under way is something to copy, and all kinds are named", () => {
  const some = { ...counts, walk: 1, field: 4, files: 2 };
  const here: CopyStanding = { last: null, since: { counts: some, all: 7 } };
  expect(copyWords(here, "es-PE").rest).toBe(
    "solo en este equipo: 1 lindero sin cerrar, 4 registros de campo y 2 archivos",
  );
});
