import { HIGHEST_COFFEE_M } from "../../analysis/fit/altitude-of-plot.ts";
import { ALTITUDE_SOURCES, type FitAnswer } from "../../analysis/fit/fit-answer.ts";
import type { FitSettings } from "../../analysis/fit/fit-query.ts";
import type { CatalogueView } from "./catalogue-view.ts";

/** `middle`: the plot of the register whose altitude is the median, while nobody chose anything. */
export type PlaceSource = "typed" | "map" | "plot" | "middle";

/** The altitude and the latitude that the catalogue is held against. */
export interface ChosenPlace {
  /** Metres above sea level; null while it is not known. */
  readonly altitude: number | null;
  /** What is known of an altitude above any coffee, metres: it is held against no band. */
  readonly tooHigh: number | null;
  /** Half-width, metres. */
  readonly errorM: number;
  readonly altitudeFrom: PlaceSource | null;
  /** It was read from the relief, not from a person's figure. */
  readonly relief: boolean;
  /** Degrees, south negative; null while it is not known. */
  readonly latitude: number | null;
  readonly latitudeFrom: PlaceSource | null;
  /** The plot it is from, by its place in the register. */
  readonly plot: number | null;
}

const RELIEF = ALTITUDE_SOURCES.indexOf("relief");

/** The plot in the middle of all that have an altitude and a place; null where none has. Of two, the lower. */
export const middlePlot = ({ altitude, latitude }: FitAnswer): number | null => {
  const known = Array.from(altitude.keys()).filter(
    (plot) => Number.isFinite(altitude[plot]) && Number.isFinite(latitude[plot]),
  );
  const inOrder = known.toSorted((a, b) => altitude[a]! - altitude[b]! || a - b);
  return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? null;
};

export interface PlaceInput {
  readonly view: Pick<CatalogueView, "altitude" | "latitude" | "point">;
  readonly fit: FitAnswer | null;
  readonly selected: number | null;
  readonly middle: number | null;
  readonly settings: FitSettings;
  /** Height of the relief at the pressed point, metres; null outside it or while it comes. */
  readonly relief: number | null;
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/**
 * What was typed counts before a place on the map, that before the chosen plot, and that before the register's middle. An
 * altitude above any coffee is told, and not used.
 */
export const chosenPlace = (input: PlaceInput): ChosenPlace => {
  const place = placeAsTold(input);
  return place.altitude !== null && place.altitude > HIGHEST_COFFEE_M
    ? { ...place, altitude: null, tooHigh: place.altitude }
    : place;
};

const placeAsTold = (input: PlaceInput): ChosenPlace => {
  const { view, fit, selected, middle, settings, relief } = input;
  const { altitude, latitude, point } = view;
  const plot = selected ?? middle;
  const plotFrom: PlaceSource = selected === null ? "middle" : "plot";
  const ofPlot = plot === null ? null : finite(fit?.altitude[plot]);
  const latitudeOfPlot = plot === null ? null : finite(fit?.latitude[plot]);
  const where: Pick<ChosenPlace, "latitude" | "latitudeFrom"> =
    latitude !== null
      ? { latitude, latitudeFrom: "typed" }
      : point
        ? { latitude: point.lat, latitudeFrom: "map" }
        : { latitude: latitudeOfPlot, latitudeFrom: latitudeOfPlot === null ? null : plotFrom };
  if (altitude !== null)
    return {
      altitude,
      tooHigh: null,
      errorM: settings.registerErrorM,
      altitudeFrom: "typed",
      relief: false,
      ...where,
      plot: where.latitudeFrom === "plot" || where.latitudeFrom === "middle" ? plot : null,
    };
  if (point)
    return {
      altitude: relief,
      tooHigh: null,
      errorM: settings.reliefErrorM,
      altitudeFrom: "map",
      relief: true,
      ...where,
      plot: null,
    };
  return {
    altitude: ofPlot,
    tooHigh: null,
    errorM:
      finite(plot === null ? undefined : fit?.altitudeErrorM[plot]) ?? settings.registerErrorM,
    altitudeFrom: ofPlot === null ? null : plotFrom,
    relief: plot !== null && fit?.altitudeSource[plot] === RELIEF,
    ...where,
    plot,
  };
};
