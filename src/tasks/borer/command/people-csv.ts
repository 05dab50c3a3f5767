import { writeCsv } from "../../../formats/csv/write-csv.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { NO_CLASS } from "../analysis/hot-spots/classes.ts";
import { HELD_BACK, type HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";
import { commandTexts } from "./command-texts.ts";
import { parameters } from "./json-answer.ts";

type Words = (typeof commandTexts)["es-PE"];

/** Decimal point, no thousands comma: Excel of Peru reads these as numbers. */
const decimals = (value: number | null | undefined, places: number): string =>
  value === null || value === undefined || !Number.isFinite(value) ? "" : value.toFixed(places);

const unitRows = (hot: HotSpotAnswer, traps: boolean, t: Words): string[][] => {
  const c = t.columns;
  const header = [
    hot.unit === "cell" ? c.cell : c.id,
    c.found,
    c.rate,
    c.low,
    c.high,
    c.eb,
    traps ? c.trapDays : c.counted,
    traps ? c.catches : c.bored,
    c.neighbours,
    "z",
    "q",
    c.permuted,
    c.held,
    "Este",
    "Norte",
  ];
  const rows = hot.ids.map((id, unit) => {
    const found = hot.classShown[unit] ?? NO_CLASS;
    return [
      id,
      found === NO_CLASS ? "" : t.classes(found),
      decimals(hot.rate[unit], 4),
      decimals(hot.wilsonLow[unit], 4),
      decimals(hot.wilsonHigh[unit], 4),
      decimals(hot.ebGlobal[unit], 4),
      String(hot.exposure[unit]),
      String(hot.events[unit]),
      found === NO_CLASS ? "" : String(hot.neighbours[unit]),
      decimals(hot.z[unit], 4),
      decimals(hot.q[unit], 6),
      decimals(hot.pPermuted[unit], 4),
      t.heldBack[HELD_BACK[hot.heldBack[unit] ?? 0] ?? "none"],
      decimals(hot.x[unit], 2),
      decimals(hot.y[unit], 2),
    ];
  });
  return [header, ...rows];
};

const groupRows = (
  groups: readonly GroupRate[],
  first: string,
  threshold: number,
  traps: boolean,
  t: Words,
): string[][] => {
  const c = t.columns;
  const header = [
    first,
    c.points,
    traps ? c.trapDays : c.counted,
    traps ? c.catches : c.bored,
    c.rate,
    c.clusteredLow,
    c.clusteredHigh,
    c.why,
    c.low,
    c.high,
    c.effect,
    c.eb,
    c.standing(traps ? String(threshold) : t.percent(String(threshold))),
  ];
  const rows = groups.map((group) => [
    group.name || t.unnamed,
    String(group.points),
    String(group.exposure),
    String(group.events),
    decimals(group.rate, 4),
    decimals(group.clustered?.[0], 4),
    decimals(group.clustered?.[1], 4),
    group.noClustered === null ? "" : t.noClustered[group.noClustered],
    decimals(group.wilson?.[0], 4),
    decimals(group.wilson?.[1], 4),
    decimals(group.designEffect, 2),
    decimals(group.eb, 4),
    t.standings[group.standing],
  ]);
  return [header, ...rows];
};

/** For a spreadsheet of Peru: points, groups, then parameters as name and value. Cells never start a formula. */
export const peopleCsv = (answer: BorerCommandAnswer, locale: Locale): string => {
  const { hot, groups, districts, filter, threshold } = answer;
  const t = commandTexts[locale];
  const traps = filter.method === "trampa";
  const tables = [
    [groups, t.columns.group],
    [districts, t.columns.district],
  ] as const;
  const listed = tables.flatMap(([rated, first]) =>
    rated === null
      ? []
      : [
          [],
          ...groupRows(
            rated.groups.map((one) => one.rate),
            first,
            threshold,
            traps,
            t,
          ),
        ],
  );
  return writeCsv(
    [
      ...unitRows(hot, traps, t),
      ...listed,
      [],
      [t.parameters],
      ...Object.entries(parameters(answer)).map(([name, value]) => [name, String(value ?? "")]),
      [t.general],
    ],
    { delimiter: ";", bom: true },
  );
};
