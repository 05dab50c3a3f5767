import { expect, test } from "vitest";
import { issue } from "../../domain/issue/issue.ts";
import { issueSentence, issueWhere } from "./issue-sentence.ts";

const swapped = issue(
  "error",
  "place-lat-lon-swapped",
  { file: "parcelas.csv", row: 14 },
  { lon: -5.2, lat: -79.12 },
);

test("what, where and what next", () => {
  expect(issueSentence(swapped, "es-PE").text).toBe(
    "Fila 14 de parcelas.csv: la latitud y la longitud parecen intercambiadas (-79.12, -5.2). Intercambie las dos cifras de la fila.",
  );
  expect(issueSentence(swapped, "en").text).toBe(
    "Row 14 of parcelas.csv: latitude and longitude look interchanged (-79.12, -5.2). Interchange the two figures of the row.",
  );
});

test("features are counted in features, and records of many lines by all of them", () => {
  expect(issueWhere({ file: "a.kml", row: 3, featureId: "LIN-3" }, "es-PE")).toBe(
    "Elemento 3 (LIN-3) de a.kml",
  );
  expect(issueWhere({ file: "a.csv", row: 10, rows: [10, 11] }, "en")).toBe("Rows 10–11 of a.csv");
  expect(issueWhere({ file: "a.csv" }, "es-PE")).toBe("a.csv");
});

test("a code from elsewhere is named, not thrown at", () => {
  const odd = { ...swapped, code: "toString" } as unknown as typeof swapped;
  expect(issueSentence(odd, "es-PE").what).toBe("ToString");
});

test("a link that needs files of several kinds names each of them", () => {
  const none = { registers: 0, readings: 0, trials: 0, catalogues: 0, areas: 0 };
  const said = (params: Partial<typeof none>, locale: "es-PE" | "en") =>
    issueSentence(
      issue("warning", "link-file-missing", { file: "" }, { ...none, ...params }),
      locale,
    ).what;
  expect(said({ trials: 1 }, "es-PE")).toBe(
    "Este enlace es de un ensayo de variedades que no está en este equipo",
  );
  expect(said({ registers: 1, trials: 1 }, "es-PE")).toBe(
    "Este enlace usa un padrón y un ensayo de variedades que no están en este equipo",
  );
  expect(said({ registers: 1, trials: 1, areas: 2 }, "en")).toBe(
    "This link uses a register, a variety trial and areas that are not on this device",
  );
});

test("what was assumed is said", () => {
  const params = { guess: "UTM 17S WGS84", datumGiven: false };
  const assumed = issue("warning", "file-crs-guessed", { file: "a.csv" }, params);
  expect(issueSentence(assumed, "es-PE").text).toBe(
    "a.csv: no dice zona ni datum: se supuso UTM 17S WGS84. Si es otro, elíjalo al abrir el archivo.",
  );
  expect(issueSentence(assumed, "en").text).toBe(
    "a.csv: it names neither zone nor datum: UTM 17S WGS84 was assumed. If it is another, choose it when opening the file.",
  );
});
