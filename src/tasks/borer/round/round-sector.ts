import type { HotPoint, RoundAnswer, Sector } from "../analysis/round/round-answer.ts";
import type { PointTable } from "../analysis/select/point-table.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";

/** What the answer says of a sector: the list it stands in. "points": single points over the threshold. */
export type SectorList = "treat" | "resample" | "points" | "calm" | "unknown";

/** A sector, or one point over the threshold whose sector is not; its name is then the point's. */
export interface RoundSector extends Sector {
  readonly ofPoint?: true;
}

export interface ListedSector {
  readonly sector: RoundSector;
  readonly list: SectorList;
}

const POINT = "punto:";

/** What tells it from every other in choices and links: a point may be called as a sector is. */
export const sectorKey = ({
  name,
  ofPoint,
}: {
  readonly name: string;
  readonly ofPoint?: true;
}): string => (ofPoint ? `${POINT}${name}` : name);

const pointSector = (
  { point, rate }: HotPoint,
  source: ReadingSource,
  table: PointTable,
): RoundSector => {
  const row = table.point.indexOf(point);
  return {
    ...rate,
    name: source.columns.points[point] ?? "",
    eb: null,
    standing: "above",
    positions: null,
    members: Int32Array.of(point),
    x: table.x[row] ?? Number.NaN,
    y: table.y[row] ?? Number.NaN,
    plan: null,
    undecidedBecause: null,
    ofPoint: true,
  };
};

/** Every sector and hot point with the list it stands in, in the order of the answer. */
export const listedSectors = (
  answer: RoundAnswer,
  source: ReadingSource,
  table: PointTable,
): readonly ListedSector[] => [
  ...answer.treat.map((sector) => ({ sector, list: "treat" as const })),
  ...answer.resample.map((sector) => ({ sector, list: "resample" as const })),
  ...answer.hotPoints.map((one) => ({
    sector: pointSector(one, source, table),
    list: "points" as const,
  })),
  ...answer.calm.map((sector) => ({ sector, list: "calm" as const })),
  ...answer.unknown.map((sector) => ({ sector, list: "unknown" as const })),
];
