import type { WordColumn } from "../../../../domain/word-column.ts";
import type { ReadingSource } from "../select/reading-source.ts";
import type { GroupKey, JoinedWords } from "./group-answer.ts";
import { groupByHamlet } from "./group-by-hamlet.ts";
import { type Grouping, GroupNames } from "./group-names.ts";

/** By what the sheet says of the reading, else by what the register says of its point, else "". */
function byWords(
  source: ReadingSource,
  column: WordColumn,
  joined: readonly string[] | undefined,
): Grouping {
  const names = new GroupNames();
  const ofCode = Int32Array.from(column.words, (word) => names.add(word));
  const ofPoint = Int32Array.from(source.columns.points, (_, p) => names.add(joined?.[p] ?? ""));
  const { point } = source.columns;
  return {
    names: names.names,
    groupOf: (i) => {
      const code = column.code[i] as number;
      return (code < 0 ? ofPoint[point[i] as number] : ofCode[code]) as number;
    },
  };
}

/** By the mean altitude of the point's readings, else the register's; a band is named by its lower end, m. */
function byAltitude(
  source: ReadingSource,
  kept: Int32Array,
  joined: Float64Array | undefined,
  step: number,
): Grouping {
  const { points, point, altitude } = source.columns;
  const sum = new Float64Array(points.length);
  const count = new Float64Array(points.length);
  for (const i of kept) {
    const metres = altitude[i] as number;
    if (!Number.isFinite(metres)) continue;
    const p = point[i] as number;
    sum[p] = (sum[p] as number) + metres;
    count[p] = (count[p] as number) + 1;
  }
  const names = new GroupNames();
  const ofPoint = Int32Array.from(points, (_, p) => {
    const own = (count[p] as number) > 0;
    const metres = own ? (sum[p] as number) / (count[p] as number) : (joined?.[p] ?? NaN);
    return names.add(Number.isFinite(metres) ? String(step * Math.floor(metres / step)) : "");
  });
  return { names: names.names, groupOf: (i) => ofPoint[point[i] as number] as number };
}

/** The groups of the readings `kept` by a key of the contract. `altitudeStep` in metres. */
export function groupOfReadings(
  source: ReadingSource,
  kept: Int32Array,
  by: GroupKey,
  joined: JoinedWords | null,
  altitudeStep: number,
): Grouping {
  const { columns } = source;
  switch (by) {
    case "punto":
      return { names: columns.points, groupOf: (i) => columns.point[i] as number };
    case "parcela":
      return byWords(source, columns.plot, joined?.plot);
    case "caserio":
      return groupByHamlet(columns);
    case "distrito":
      return byWords(source, columns.district, undefined);
    case "organizacion":
      return byWords(source, columns.organisation, joined?.organisation);
    case "campana":
      return byWords(source, columns.campaign, undefined);
    case "variedad":
      return byWords(source, columns.variety, joined?.variety);
    case "sombra":
      return byWords(source, columns.shade, joined?.shade);
    case "altitud":
      return byAltitude(source, kept, joined?.altitude, altitudeStep);
  }
}
