import { expect, test } from "vitest";
import type { ImportChoices } from "../../../../domain/import-choices.ts";
import type { MappingTemplate } from "../../../../domain/mapping-template.ts";
import { readDataset } from "../../../../intake/intake.ts";
import {
  choicesFor,
  choicesToKeep,
  isReadWith,
  isUntouched,
  withoutTemplate,
} from "./template-choices.ts";
import { templateShape } from "./template-shape.ts";

const read = async (text: string, choices: ImportChoices = {}) => ({
  choices,
  report: await readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) }, choices),
});

const FIRST =
  "codigo_parcela;Caserío;X;Y;dato\nA;Uno;724189.3;9433166.9;1\nB;Uno;726525;9431912;2\n";
const NEXT = "dato;CODIGO PARCELA;caserio;x;y\n1;C;Dos;724300;9433000\n2;D;Dos;726000;9431000\n";

const settled = async (): Promise<MappingTemplate> => {
  const file = await read(FIRST, {
    datum: "PSAD56",
    columns: { este: "X", norte: "Y", comite: "dato" },
    acceptRepairs: true,
  });
  return {
    id: "t",
    name: "Uno",
    shape: templateShape(file.report)!,
    kind: file.report.suggestedKind,
    choices: choicesToKeep(file),
    savedAt: 0,
  };
};

test("what was settled once reads the next file of the same headings, in any order and writing", async () => {
  const template = await settled();
  const next = await read(NEXT);
  expect(isUntouched(next)).toBe(true);
  expect(isReadWith(template, next)).toBe(false);
  const choices = choicesFor(template, next)!;
  expect(choices).toMatchObject({
    datum: "PSAD56",
    columns: { este: "x", norte: "y", comite: "dato", codigo_parcela: "CODIGO PARCELA" },
  });
  const again = await read(NEXT, choices);
  expect(again.report.counts.accepted).toBe(2);
  expect(again.report.dataset?.crs.datum).toBe("PSAD56");
  expect(isReadWith(template, again)).toBe(true);
});

test("answers about what stands in a file are not kept, and other headings are another shape", async () => {
  const template = await settled();
  expect(template.choices).not.toHaveProperty("acceptRepairs");
  const other = await read(NEXT.replace("dato", "otra"));
  expect(choicesFor(template, other)).toBeNull();
  expect(templateShape((await read("1;2\n3;4\n")).report)).toBeNull();
});

test("taken back, the file is read as found, and no template comes to it by itself", async () => {
  const template = await settled();
  const choices = choicesFor(template, await read(NEXT))!;
  const back = await read(NEXT, { ...choices, ...withoutTemplate() });
  expect(isUntouched(back)).toBe(false);
  expect(isReadWith(template, back)).toBe(false);
  expect(back.report.dataset?.crs.datum).not.toBe("PSAD56");
});
