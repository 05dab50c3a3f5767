import { expect, test } from "vitest";
import type { PublicRegister } from "../../../../answers/register/publication/publish-register.ts";
import { publicationTexts } from "../texts/publication-texts.ts";
import { groupName, publicationParts, publicSentences } from "./publication-parts.ts";

const GROUPS: Extract<PublicRegister, { readonly kind: "groups" }> = {
  kind: "groups",
  producersFrom: "dni",
  districtsFrom: "capital",
  plots: 89,
  producers: 33,
  plotsOfNobody: 14,
  measured: 41,
  hectares: 61.25,
  districts: [
    {
      names: ["Chirinos"],
      withUnknown: false,
      plots: 89,
      producers: 34,
      withNobody: true,
      measured: 41,
      hectares: 61.25,
    },
  ],
  cells: null,
  hiddenCells: 0,
  hiddenPlots: 0,
};
const t = publicationTexts["es-PE"];

test("the whole is said with whom it knows, of how many polygons its hectares are, and by what it groups", () => {
  const [total, area, , districts] = publicSentences(GROUPS, t);
  expect(total).toContain("75 de 33 productores conocidos y 14 sin productor");
  expect(area).toBe(
    "61.25 hectáreas de 41 polígonos. 48 parcelas son puntos y no entran en las hectáreas.",
  );
  expect(districts).toContain("Puede no ser su distrito");
  expect(groupName(GROUPS.districts[0]!, GROUPS, t)).toBe("cerca de Chirinos");
  const nowhere = { ...GROUPS.districts[0]!, names: [], withUnknown: true };
  expect(groupName(nowhere, GROUPS, t)).toBe("lejos de toda capital");
  expect(groupName(GROUPS.districts[0]!, { districtsFrom: "column" }, t)).toBe("Chirinos");
});

test("the table says which groups have plots of nobody", () => {
  const parts = publicationParts(GROUPS, false, new Date(0), "es-PE");
  const text = (path: string): string =>
    new TextDecoder().decode(parts.find((part) => part.path === path)!.bytes);
  expect(text("distritos.csv")).toContain("cerca de Chirinos;89;34;sí;41;61.25");
  expect(text("LEEME.txt")).toContain("33 productores conocidos");
});
