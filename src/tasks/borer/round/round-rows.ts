import type { RoundAnswer, Sector } from "../analysis/round/round-answer.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import { commonWords } from "./common-word.ts";
import { listedSectors, type Round, type SectorList, type Stop } from "./order-round.ts";

/** One sector as the table and the files list it. */
export interface RoundRow {
  readonly sector: Sector;
  readonly list: SectorList;
  readonly district: string;
  /** null for a sector outside the round. */
  readonly stop: Stop | null;
}

/** Stops in the order of the visit, then the other sectors as the answer orders them. */
export const roundRows = (
  answer: RoundAnswer,
  round: Round,
  source: ReadingSource,
): readonly RoundRow[] => {
  const listed = listedSectors(answer);
  const { point, district } = source.columns;
  const districts = commonWords(
    point,
    district,
    listed.map(({ sector }) => sector.members),
  );
  const stopOf = new Map(round.stops.map((stop) => [stop.sector, stop] as const));
  const rows = listed.map(
    ({ sector, list }, i): RoundRow => ({
      sector,
      list,
      district: districts[i] ?? "",
      stop: stopOf.get(sector) ?? null,
    }),
  );
  const rank = ({ stop }: RoundRow): number => stop?.number ?? Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
};
