import type { RoundAnswer } from "../analysis/round/round-answer.ts";
import type { PointTable } from "../analysis/select/point-table.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import type { Round, Stop } from "./order-round.ts";
import { type ListedSector, listedSectors, sectorKey } from "./round-sector.ts";
import { wordsOfSectors } from "./words-of-sectors.ts";

/** One sector as the table and the files list it. */
export interface RoundRow extends ListedSector {
  readonly district: string;
  /** null for a sector outside the round. */
  readonly stop: Stop | null;
}

/** Stops in the order of the visit, then the other sectors as the answer orders them. */
export const roundRows = (
  answer: RoundAnswer,
  round: Round,
  source: ReadingSource,
  table: PointTable,
): readonly RoundRow[] => {
  const listed = listedSectors(answer, source, table);
  const districts = wordsOfSectors(listed, source, source.columns.district);
  const stopOf = new Map(round.stops.map((stop) => [sectorKey(stop.sector), stop] as const));
  const rows = listed.map(
    ({ sector, list }, i): RoundRow => ({
      sector,
      list,
      district: districts[i] ?? "",
      stop: stopOf.get(sectorKey(sector)) ?? null,
    }),
  );
  const rank = ({ stop }: RoundRow): number => stop?.number ?? Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
};
