import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { type GpxPoint, writeGpx } from "../../../formats/gpx/write-gpx.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import { printTexts } from "../printed/print-texts.ts";
import { taskText } from "../printed/task-text.ts";
import type { Round, Stop } from "../round/order-round.ts";
import { pointLine } from "../round/point-line.ts";
import { newPointsOf } from "../round/points-to-count.ts";
import { sectorLine, sectorName } from "../round/sector-words.ts";
import { exportTexts } from "./export-texts.ts";

export interface RoundGpxInput {
  readonly round: Round;
  readonly by: GroupKey;
  readonly method: ReadingMethod;
  readonly plane: UtmCrs;
  readonly sample: boolean;
  readonly made: Date;
}

/** Points of a stop in the order of the visit; its middle where no point has a place. */
const stopPoints = (
  stop: Stop,
  { by, method, plane }: RoundGpxInput,
  locale: Locale,
): readonly GpxPoint[] => {
  const name = sectorName(stop.sector, by, locale);
  const fresh = newPointsOf(stop);
  const whole = [
    `${name}. ${taskText(stop, method, locale)}. ${sectorLine(stop.sector, method, locale)}.`,
    ...(fresh === null ? [] : [printTexts[locale].addNew]),
  ].join(" ");
  return stop.points
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    .map((point, i) => {
      const { id, x, y, altitude } = point;
      const line = pointLine(point, method, locale);
      const own = fresh === null ? line : printTexts[locale].counted(line);
      const [lon, lat] = projectPoint(x, y, plane, WGS84);
      return {
        lat,
        lon,
        elevation: altitude,
        name: `${stop.number}.${i + 1} ${id}`,
        description: stop.sector.ofPoint ? whole : `${whole} ${id}: ${own}.`,
        type: name,
      };
    });
};

/** The round for a phone or a receiver: monitoring points in the order of the visit, as marks and as one route. */
export const roundGpx = (input: RoundGpxInput, locale: Locale): string => {
  const t = exportTexts[locale];
  const points = input.round.stops.flatMap((stop) => stopPoints(stop, input, locale));
  const description = input.sample ? `${t.sample}. ${t.gpxNote}` : t.gpxNote;
  return writeGpx({
    name: t.gpxName,
    description,
    time: input.made,
    creator: "Lindero",
    waypoints: points,
    routes: points.length > 1 ? [{ name: t.gpxName, description, points }] : [],
  });
};
