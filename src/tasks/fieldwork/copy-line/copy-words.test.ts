import { expect, test } from "vitest";
import { COPY_KINDS, type CopyCounts } from "../../../store/last-copy/copy-marks.ts";
import type { CopyStanding } from "../../../store/last-copy/copy-standing.ts";
import { copyWords } from "./copy-words.ts";

const counts = Object.fromEntries(COPY_KINDS.map((kind) => [kind, 0])) as CopyCounts;
const since = (all: number): CopyStanding["since"] => ({ counts, all });
const ago = (days: number): CopyStanding["last"] => ({ at: 0, age: { kind: "days", days } });

test.each([
  [{ last: null, since: since(0) }, "Ninguna copia todavía", "nada que copiar", false],
  [
    { last: null, since: since(1) },
    "Ninguna copia todavía",
    "1 cosa está solo en este equipo",
    true,
  ],
  [{ last: ago(0), since: since(0) }, "Última copia hoy", "sin cambios desde entonces", false],
  [{ last: ago(1), since: since(2) }, "Última copia ayer", "2 cambios desde entonces", false],
  [{ last: ago(7), since: since(1) }, "Última copia hace 7 días", "1 cambio desde entonces", true],
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
