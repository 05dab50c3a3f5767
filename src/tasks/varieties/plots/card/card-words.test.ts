import { expect, test } from "vitest";
import { answeredPlots } from "../../../../../tests/fixtures/fit-answer.ts";
import { ALTITUDE_FAULTS } from "../../../../domain/written/altitude-faults.ts";
import { ALTITUDE_SOURCES } from "../../analysis/fit/fit-answer.ts";
import { FIT_DEFAULTS } from "../../analysis/fit/fit-query.ts";
import { altitudeGroups } from "../model/altitude-groups.ts";
import { NO_PLOTS_FILTER } from "../model/plots-view.ts";
import { wordOf } from "../model/register-words.ts";
import { shownVerdicts } from "../model/shown-verdicts.ts";
import { stripRows } from "../pane/strip-rows.ts";
import { fitDoubts } from "../panel/fit-doubts.ts";
import { altitudeWords } from "./altitude-words.ts";
import { verdictSentence } from "./verdict-sentence.ts";

test("what was odd about an altitude is said with the register's own word", async () => {
  const answered = await answeredPlots([
    { variety: "Caturra", altitude: "1548" },
    { variety: "Caturra", altitude: "" },
    { variety: "Caturra", altitude: "0" },
    { variety: "Caturra", altitude: "5000 pies" },
    { variety: "Caturra", altitude: "alto" },
    { variety: "Caturra", altitude: "1400-1500" },
  ]);
  const said = (plot: number) => {
    const written = wordOf(answered.register, "altitud_msnm", plot);
    return altitudeWords(answered.answer, plot, written, "es-PE").join(" ");
  };
  expect(said(0)).toBe("Del padrón.");
  expect(said(1)).toContain("no la anota");
  expect(said(2)).toContain("«0»: se toma como en blanco");
  expect(said(3)).toContain("en pies: «5000 pies»");
  expect(said(4)).toContain("«alto»: no se entiende");
  expect(said(5)).toContain("rango, «1400-1500»");
});

test("a bare figure that looks like feet is told with its metres, and that the relief was used", async () => {
  const { answer } = await answeredPlots([{ variety: "Caturra", altitude: "1728" }]);
  const found = {
    ...answer,
    altitudeSource: Uint8Array.of(ALTITUDE_SOURCES.indexOf("relief")),
    altitudeFaults: Uint8Array.of(ALTITUDE_FAULTS.feet),
    altitudeErrorM: Float64Array.of(30),
  };
  expect(altitudeWords(found, 0, "1728", "es-PE").join(" ")).toBe(
    "El padrón dice «1728»: parece en pies (527 m), pero no dice la unidad; se usó el relieve, ±30 m. Del relieve, bajo el centro de la parcela.",
  );
});

test.each([
  [0, 248, "Está en la faja, a 248 m del borde más cercano."],
  [1, -127, "Está 127 m por debajo de la faja."],
  [2, -200, "Está 200 m por encima de la faja."],
  [3, -8, "Está a 8 m del borde de la faja y el error es de ±15 m: no se puede decidir."],
  [4, Number.NaN, "«Catimorr» no está en el catálogo: no se compara."],
])("verdict %i is told in a sentence", (code, margin, sentence) => {
  expect(verdictSentence(code, margin, 15, "Catimorr", "es-PE")).toBe(sentence);
});

test("doubts name every plot that was not compared, and agree in number", async () => {
  const { summary } = await answeredPlots([
    { variety: "Caturra", altitude: "1305" },
    { variety: "Catimorr", altitude: "1500" },
    { variety: "", altitude: "1500" },
    { variety: "Caturra", altitude: "" },
  ]);
  const [first, second] = fitDoubts(summary, FIT_DEFAULTS, "es-PE");
  expect(first).toBe("1 no se puede decidir: el error de la altitud llega al borde de la faja.");
  expect(second).toBe(
    "3 de 4 del padrón no se compararon: 1 con una variedad que no está en el catálogo, 1 sin variedad, 1 sin altitud ni relieve.",
  );
});

test("a variety grown on both sides of 5° has a lane for each band", async () => {
  const { register, answer, start, catalogue } = await answeredPlots([
    { variety: "Caturra", altitude: "1450", north: 9_455_000 },
    { variety: "Caturra", altitude: "1450" },
  ]);
  const groups = altitudeGroups(
    register,
    answer,
    catalogue.varieties,
    Uint32Array.of(0, 1),
    "variedad",
    NO_PLOTS_FILTER,
    shownVerdicts(answer, start, catalogue.varieties, null),
  );
  const [row] = stripRows(groups, "variedad", 0, "es-PE");
  expect(
    row?.lanes.map(({ label, band, kind }) => [label, band?.min, [...(kind as number[])]]),
  ).toEqual([
    ["hasta 5°", 1600, [1]],
    ["5° a 15°", 1300, [0]],
  ]);
  expect(row?.figure).toBe("1 de 2");
});
