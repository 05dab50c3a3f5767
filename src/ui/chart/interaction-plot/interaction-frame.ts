import { niceSpan, type Span } from "../nice-span.ts";
import { spreadLabels } from "../season-curve/spread-labels.ts";
import type { InteractionPlotProps, InteractionSeries } from "./interaction-plot-props.ts";
import { type PlaceLabel, placeLabels } from "./place-labels.ts";
import { type PlaceScale, placeScale } from "./place-scale.ts";

/** A name is a button: the least a finger needs (WCAG 2.5.8). */
const NAME_PX = 24;
/** Words under the axis: a name and its position below it. */
const WORDS_PX = 92;
const WORDS_LINE_PX = 31;
const TOP = 20;
const LEFT = 50;
const LEAST_FIELD = 170;

export interface DrawnPoint {
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly ends: readonly [y: number, y: number] | null;
}

export interface DrawnSeries {
  readonly series: InteractionSeries;
  /** In the order of their places along the axis. */
  readonly points: readonly DrawnPoint[];
  /** Middle of its name at the right margin. */
  readonly nameY: number;
}

/** Everything in CSS pixels of the drawing. */
export interface InteractionFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly values: Span;
  readonly y: (value: number) => number;
  readonly scale: PlaceScale;
  readonly places: readonly (PlaceLabel & { readonly at: number })[];
  readonly drawn: readonly DrawnSeries[];
}

const mean = (of: readonly number[]): number =>
  of.length === 0 ? 0 : of.reduce((sum, one) => sum + one, 0) / of.length;

/** Places series, whiskers and words in a drawing `width` pixels wide; series stand a little apart at each place. */
export const interactionFrame = (
  { places, series }: Pick<InteractionPlotProps, "places" | "series">,
  width: number,
): InteractionFrame => {
  const names = Math.min(132, Math.max(106, width * 0.2));
  const left = LEFT;
  const right = width - names;
  const scale = placeScale(places);
  // Room for the series that stand apart at the first and last place.
  const inset = Math.min(46, (right - left) * 0.12);
  const x0 = left + inset;
  const along = Math.max(1, right - left - 2 * inset);
  const middle = (id: string): number => x0 + (scale.share.get(id) ?? 0) * along;
  const apart = Math.min(
    9,
    (scale.least * along * 0.5) / Math.max(1, series.length),
    44 / Math.max(1, series.length - 1),
  );
  const field = Math.max(LEAST_FIELD, series.length * NAME_PX);
  const bottom = TOP + field;
  const all = series.flatMap(({ points }) =>
    points.flatMap(({ value, ends }) => [value, ...(ends ?? [])]).filter(Number.isFinite),
  );
  const values = niceSpan(Math.min(...all), Math.max(...all));
  const y = (value: number): number =>
    bottom - ((value - values.low) / (values.high - values.low)) * field;
  const placed = series.map((one, order) => {
    const aside = (order - (series.length - 1) / 2) * apart;
    const points = one.points
      .filter(({ place, value }) => scale.share.has(place) && Number.isFinite(value))
      .map(({ place, value, ends }) => ({
        place,
        x: middle(place) + aside,
        y: y(value),
        ends: ends && ([y(ends[0]), y(ends[1])] as const),
      }))
      .sort((a, b) => a.x - b.x);
    return { series: one, points };
  });
  const nameYs = spreadLabels(
    placed.map(({ points }) => points.at(-1)?.y ?? mean([TOP, bottom])),
    NAME_PX,
    TOP + NAME_PX / 2 - 8,
    bottom,
  );
  const words = placeLabels(
    places.map(({ id }) => middle(id)),
    width,
    WORDS_PX,
  );
  const lines = words.some(({ line }) => line === 1) ? 2 : 1;
  return {
    width,
    height: bottom + 12 + lines * WORDS_LINE_PX,
    left,
    right,
    top: TOP,
    bottom,
    values,
    y,
    scale,
    places: words.map((word, i) => ({ ...word, at: middle(places[i]!.id) })),
    drawn: placed.map((one, i) => ({ ...one, nameY: nameYs[i]! })),
  };
};
