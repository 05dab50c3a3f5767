import { expect, test } from "vitest";
import {
  NOT_COMPUTABLE,
  type PairComparison,
  type SiteAnalysis,
} from "../../analysis/trial/trial-answer.ts";
import { acrossWords } from "./across-words.ts";
import type { ResponseName } from "./response-name.ts";
import { siteWords } from "./site-words.ts";

const YIELD: ResponseName = {
  column: "rendimiento_qq_ha",
  field: "rendimiento_qq_ha",
  name: "rendimiento",
  unit: "qq/ha",
  wanted: "more",
};
const RUST: ResponseName = {
  column: "roya_pct",
  field: "roya_pct",
  name: "roya",
  unit: "%",
  wanted: "less",
};

/** Means by name and the p of each pair, in the order of the names. */
const site = (
  values: Readonly<Record<string, number>>,
  pOf: (a: string, b: string) => number,
  over: Partial<SiteAnalysis> = {},
): SiteAnalysis => {
  const names = Object.keys(values);
  const tukey: PairComparison[] = names.flatMap((a, i) =>
    names.slice(i + 1).map((b) => {
      const difference = values[a]! - values[b]!;
      return { a, b, difference, ci95: [difference - 2, difference + 2], pAdjusted: pOf(a, b) };
    }),
  );
  return {
    site: "Baja",
    altitude: 1477,
    plots: names.length * 3,
    used: names.length * 3,
    blocks: ["1", "2", "3"],
    varieties: names,
    droppedBlocks: [],
    droppedVarieties: [],
    balanced: true,
    missing: [],
    notComputable: null,
    anova: [{ term: "variedad", df: 2, sumSq: 1, meanSq: 1, F: 5, p: 0.01 }],
    cvPct: 8,
    means: names.map((variety) => ({
      variety,
      n: 3,
      rawMean: values[variety]!,
      adjustedMean: values[variety]!,
      se: 0.6,
      ci95: [values[variety]! - 1, values[variety]! + 1],
      letters: "",
    })),
    tukey,
    fits: [],
    normality: null,
    equalVariance: null,
    additivity: null,
    ...over,
  };
};

const THREE = { "Catimor 129": 25.1, Caturra: 22, Marsellesa: 24.6 };
const apart =
  (...names: readonly string[]) =>
  (a: string, b: string) =>
    names.includes(a) !== names.includes(b) ? 0.004 : 0.8;

test("who is not told apart comes first, then who is less, by how much, with interval and p", () => {
  expect(siteWords(site(THREE, apart("Caturra")), YIELD, 0.05, "es-PE").lead).toBe(
    "En Baja (1,477 msnm), Catimor 129 y Marsellesa no se distinguen; Caturra rinde menos: 3.1 qq/ha menos que Catimor 129 (de 1.1 a 5.1; p = 0.004).",
  );
  expect(siteWords(site(THREE, apart("Caturra")), YIELD, 0.05, "en").lead).toBe(
    "At Baja (1,477 masl), Catimor 129 and Marsellesa are not told apart; Caturra yields less: 3.1 qq/ha less than Catimor 129 (1.1 to 5.1; p = 0.004).",
  );
});

test("an interval that leaves 0 out does not begin at 0.0", () => {
  const one = site(THREE, apart("Caturra"));
  const near = {
    ...one,
    tukey: one.tukey.map((pair) => ({
      ...pair,
      ci95: [pair.difference - 3.06, pair.difference + 3.06] as const,
    })),
  };
  expect(siteWords(near, YIELD, 0.05, "es-PE").lead).toContain("(de 0.04 a 6.16; p = 0.004)");
});

test("the brief answer and its grounds say together what the whole one says", () => {
  const said = siteWords(site(THREE, apart("Caturra")), YIELD, 0.05, "es-PE");
  expect(said.brief).toBe(
    "En Baja (1,477 msnm), Catimor 129 y Marsellesa no se distinguen; Caturra rinde menos.",
  );
  expect(said.grounds).toBe("Caturra: 3.1 qq/ha menos que Catimor 129 (de 1.1 a 5.1; p = 0.004).");
});

test("what is wanted low is told from the lowest, in percentage points", () => {
  const { lead } = siteWords(site(THREE, apart("Caturra")), RUST, 0.05, "es-PE");
  expect(lead).toBe(
    "En Baja (1,477 msnm), Caturra tiene menos roya que todas las demás; la siguiente es Marsellesa, con 2.6 puntos porcentuales más (de 0.6 a 4.6; p = 0.004).",
  );
});

test("nothing told apart is said, with what the trial could have seen", () => {
  const said = siteWords(
    site(THREE, () => 0.6, {
      anova: [{ term: "variedad", df: 2, sumSq: 1, meanSq: 1, F: 1, p: 0.4 }],
    }),
    YIELD,
    0.05,
    "es-PE",
  );
  expect(said.lead).toBe(
    "En Baja (1,477 msnm), Catimor 129, Marsellesa y Caturra no se distinguen en rendimiento.",
  );
  expect(said.more).toEqual([
    "No distinguirlas no prueba que sean iguales: este ensayo solo separa diferencias de unos 2.0 qq/ha o más.",
  ]);
});

test("pairs with more plots separate less: both ends are said", () => {
  const one = site(THREE, () => 0.6);
  const tukey = one.tukey.map((pair, i) => {
    const half = i === 0 ? 2.5 : 4.2;
    return { ...pair, ci95: [pair.difference - half, pair.difference + half] as const };
  });
  expect(siteWords({ ...one, tukey }, YIELD, 0.05, "es-PE").more[0]).toContain(
    "solo separa diferencias de 2.5 a 4.2 qq/ha o más, según cuántas parcelas quedaron",
  );
});

test("a variety in between is said to be so", () => {
  const said = siteWords(
    site(THREE, (a, b) => (a === "Catimor 129" && b === "Caturra" ? 0.02 : 0.3)),
    YIELD,
    0.05,
    "es-PE",
  );
  expect(said.brief).toBe(
    "En Baja (1,477 msnm), Catimor 129 y Marsellesa no se distinguen; Caturra rinde menos que Catimor 129 y no se distingue de Marsellesa.",
  );
  expect(said.lead).toBe(
    "En Baja (1,477 msnm), Catimor 129 y Marsellesa no se distinguen; Caturra rinde menos que Catimor 129, 3.1 qq/ha menos (de 1.1 a 5.1; p = 0.020), y no se distingue de Marsellesa.",
  );
});

test("an analysis of variance that sees what no pair shows is said", () => {
  const { more } = siteWords(
    site(THREE, () => 0.06),
    YIELD,
    0.05,
    "es-PE",
  );
  expect(more.at(-1)).toContain("ningún par llega a separarse");
});

test("a level a person chose changes the answer", () => {
  const one = site(THREE, apart("Caturra"));
  expect(siteWords(one, YIELD, 0.001, "es-PE").lead).toContain("no se distinguen en rendimiento");
});

test("many varieties are counted, not listed", () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`Variedad ${i}`, 40 - i]));
  const low = Object.keys(many).slice(6);
  const { lead } = siteWords(site(many, apart(...low)), YIELD, 0.05, "es-PE");
  expect(lead).toContain("otras 5 variedades no se distinguen de Variedad 0");
  expect(lead).toContain("14 variedades rinden menos que Variedad 0: de 6.0 a 19.0 qq/ha");
  expect(lead.length).toBeLessThan(240);
});

test("every reason not to analyse is said with what to do, and without a figure of the answer", () => {
  for (const notComputable of NOT_COMPUTABLE)
    for (const locale of ["es-PE", "en"] as const) {
      const { lead } = siteWords(
        site({}, () => 1, { notComputable, site: "Baja", altitude: Number.NaN }),
        YIELD,
        0.05,
        locale,
      );
      expect(lead).not.toMatch(/\d|NaN|undefined/);
      expect(lead.split(". ").length).toBeGreaterThan(1);
    }
});

test("a site whose name says its altitude does not say it twice", () => {
  const one = site(THREE, apart("Caturra"), { site: "Baja 1477 m" });
  expect(siteWords(one, YIELD, 0.05, "es-PE").lead).toMatch(/^En Baja 1477 m, /);
});

const across = (p: number) => ({
  balanced: true,
  plots: 27,
  used: 27,
  notComputable: null,
  anova: [
    { term: "variedad" as const, df: 2, sumSq: 1, meanSq: 1, F: 9, p: 0.002 },
    { term: "sitio:variedad" as const, df: 4, sumSq: 1, meanSq: 1, F: 3, p },
  ],
  cvPct: 9,
  siteAgainstBlocks: { df: [2, 6] as const, F: 20, p: 0.0001 },
});

const at = (name: string, values: Readonly<Record<string, number>>, told: boolean) =>
  site(values, (a, b) => (told && [a, b].includes("Caturra") ? 0.004 : 0.8), { site: name });

test("across sites the interaction comes first where how they differ makes no sentence", () => {
  const alike = [at("Baja", THREE, true), at("Media", THREE, true)];
  const changed = acrossWords(across(0.012), alike, YIELD, 0.05, "es-PE");
  expect(changed.lead).toContain("cambian de un sitio a otro (p = 0.012)");
  expect(acrossWords(across(0.4), alike, YIELD, 0.05, "es-PE").lead).toContain("No se ve que");
  expect(changed.more).toHaveLength(3);
});

test("where varieties change places, who is last at each site comes first", () => {
  const sites = [
    at("Baja", THREE, true),
    at("Media", THREE, true),
    at("Alta", { ...THREE, Caturra: 28 }, true),
    at("Otra", THREE, false),
  ];
  const said = acrossWords(across(0.012), sites, YIELD, 0.05, "es-PE");
  expect(said.lead).toBe(
    "En Baja (1,477 msnm) y Media (1,477 msnm), Caturra rinde menos que Catimor 129; en Alta (1,477 msnm), Marsellesa rinde menos que Caturra; en Otra (1,477 msnm), ninguna se distingue de otra.",
  );
  expect(said.more[0]).toContain("cambian de un sitio a otro (p = 0.012)");
  expect(acrossWords(across(0.4), sites, YIELD, 0.05, "es-PE").lead).toContain("No se ve que");
  expect(acrossWords(across(0.012), sites, RUST, 0.05, "en").lead).toContain(
    "At Baja (1,477 masl) and Media (1,477 masl), Catimor 129 has more leaf rust than Caturra; ",
  );
  const untold = site(THREE, (a, b) => (a === "Caturra" && b === "Marsellesa" ? 0.01 : 0.3));
  expect(
    acrossWords(across(0.012), [...sites.slice(1), untold], YIELD, 0.05, "es-PE").lead,
  ).toContain("cambian de un sitio a otro");
});

test("without altitudes nothing is said of them", () => {
  const sites = ["Baja", "Alta"].map((name) => ({
    ...at(name, THREE, true),
    altitude: Number.NaN,
  }));
  const { more } = acrossWords(across(0.4), sites, YIELD, 0.05, "es-PE");
  expect(more).toHaveLength(2);
  expect(more.join(" ")).not.toContain("altitud");
});

test("sites that cannot be taken together say why, without a figure", () => {
  const { lead } = acrossWords(
    { ...across(0.4), notComputable: "one-block", anova: [], siteAgainstBlocks: null },
    [],
    YIELD,
    0.05,
    "es-PE",
  );
  expect(lead).toContain("un solo bloque");
  expect(lead).not.toMatch(/\d/);
});
