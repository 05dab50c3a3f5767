import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import {
  type BorerRoundSource,
  type BorerRoundSubject,
  roundFeature,
} from "../../../layers/borer/round/borer-round-source.ts";
import type { PlotPlaces, RoundAnswer } from "../analysis/round/round-answer.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { plotPlaces } from "../model/register-question.ts";
import type { BorerContext } from "./borer-context.ts";
import type { Round } from "./order-round.ts";
import { sectorKey } from "./round-sector.ts";
import { readRoundSelection, selectSector } from "./round-selection.ts";
import { planLine, sectorLine, sectorName } from "./sector-words.ts";
import { usePlannedRound } from "./use-planned-round.ts";

/** The round as its map layer takes it, and what is picked out on it. */
export interface RoundPicture {
  readonly source: BorerRoundSource;
  /** Feature of the selected sector; null where none is, or it is outside the round. */
  readonly selected: number | null;
  /** Its place, WGS84 degrees; null where it has none. */
  readonly at: { readonly lon: number; readonly lat: number } | null;
  /** Selects the sector of a feature; null lets go. Plots of a gap are not selected. */
  readonly pick: (feature: number | null) => void;
  /** What stands under the pointer, with its lines; null for no feature. */
  readonly subject: (feature: number) => BorerRoundSubject | null;
}

const gapMarks = (
  answer: RoundAnswer,
  register: Dataset<"plots">,
  places: PlotPlaces,
): BorerRoundSource["gaps"] =>
  answer.gaps.map(({ plot, distance }) => ({
    code: register.ids[plot] ?? "",
    x: places.x[plot] ?? Number.NaN,
    y: places.y[plot] ?? Number.NaN,
    distance,
  }));

const placeOf = ({ stops, plane }: BorerRoundSource, at: number): RoundPicture["at"] => {
  const stop = stops[at];
  if (!stop || !Number.isFinite(stop.x)) return null;
  const [lon, lat] = projectPoint(stop.x, stop.y, plane, WGS84);
  return { lon, lat };
};

/** The round on the map; null while there is none. */
export const useRoundPicture = (context: BorerContext, model: BorerModel): RoundPicture | null => {
  const { locale } = useLocale();
  const round: Round | null = usePlannedRound(context, model);
  const { source, register, filter, view } = model;
  const answer = model.round.value;
  const method = filter?.method ?? "ramas";
  const by = view.sectors;
  const places = useMemo(
    () => (source && register && answer ? plotPlaces(source, register) : null),
    [source, register, answer],
  );
  const marks = useMemo(
    (): BorerRoundSource | null =>
      source && round && answer
        ? {
            plane: source.plane,
            stops: round.stops.map(({ number, task, sector }) => ({
              number,
              task,
              name: sectorName(sector, by, locale),
              x: sector.x,
              y: sector.y,
            })),
            gaps: register && places ? gapMarks(answer, register, places) : [],
          }
        : null,
    [source, round, answer, register, places, by, locale],
  );
  const chosen = readRoundSelection(context.view);
  const address = context.view;
  return useMemo((): RoundPicture | null => {
    if (marks === null || round === null) return null;
    const at = round.stops.findIndex(({ sector }) => sectorKey(sector) === chosen);
    return {
      source: marks,
      selected: at < 0 ? null : at,
      at: placeOf(marks, at),
      pick: (feature) => {
        const stop = feature === null ? undefined : round.stops[feature];
        if (feature === null || stop) selectSector(address, stop ? sectorKey(stop.sector) : null);
      },
      subject: (feature) => {
        const found = roundFeature(marks, feature);
        if (found === null || found.kind === "gap") return found;
        const stop = round.stops[feature];
        if (!stop) return null;
        const rate = sectorLine(stop.sector, method, locale);
        const plan = stop.task === "count" ? [planLine(stop.sector, method, locale)] : [];
        return { ...found, more: [rate, ...plan] };
      },
    };
  }, [marks, round, chosen, address, method, locale]);
};
