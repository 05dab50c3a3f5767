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
    "Fila 14 de parcelas.csv: la latitud y la longitud parecen intercambiadas (-79.12, -5.2). Revise las columnas o elija «lon, lat».",
  );
  expect(issueSentence(swapped, "en").text).toBe(
    "Row 14 of parcelas.csv: latitude and longitude look interchanged (-79.12, -5.2). Check the columns or choose “lon, lat”.",
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
