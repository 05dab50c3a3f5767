import type { Feature, FeatureCollection } from "geojson";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import type { BorerRoundSource } from "./borer-round-source.ts";
import { plateLength } from "./group-plate.ts";
import { GROUPED_ZOOMS, stopGroups } from "./stop-groups.ts";

export interface BorerRoundData {
  readonly [key: string]: FeatureCollection;
  /** Each stop by itself, for the highlight and for zooms where none stack. */
  readonly stops: FeatureCollection;
  // `stops8` to `stops13`: what is drawn at these zooms, stops that stack as one. Ids of such groups follow the gaps'.
  readonly gaps: FeatureCollection;
}

/** Ring round what is selected, CSS pixels. */
const STOP_RING = 17;
const GAP_RING = 11;

/** Features of what has a place; ids as `roundFeature` reads them. */
export const borerRoundData = ({ plane, stops, gaps }: BorerRoundSource): BorerRoundData => {
  const places = (marks: readonly { readonly x: number; readonly y: number }[]): Float64Array =>
    degreesOfPlaces(
      marks.map(({ x }) => x),
      marks.map(({ y }) => y),
      plane,
    );
  const stopPlaces = places(stops);
  const gapPlaces = places(gaps);
  const markOf = (i: number): Pick<Feature, "id" | "properties"> => ({
    id: i,
    properties: {
      task: stops[i]?.task,
      number: String(stops[i]?.number),
      sort: -(stops[i]?.number ?? 0),
      ring: STOP_RING,
    },
  });
  let groupId = stops.length + gaps.length;
  const grouped = GROUPED_ZOOMS.map((zoom): [string, FeatureCollection] => {
    const features = stopGroups(stops, stopPlaces, zoom).map((group): Feature => {
      const [first = 0, ...more] = group.stops;
      const mark = markOf(first);
      const together = {
        id: groupId++,
        properties: {
          task: group.task,
          number: group.text,
          plate: plateLength(group.text),
          sort: mark.properties?.sort,
          nearer: zoom + 2,
        },
      };
      return {
        type: "Feature",
        ...(more.length > 0 ? together : mark),
        geometry: { type: "Point", coordinates: [group.lon, group.lat] },
      };
    });
    return [`stops${zoom}`, { type: "FeatureCollection", features }];
  });
  return {
    ...Object.fromEntries(grouped),
    stops: collection(stopPlaces, markOf),
    gaps: collection(gapPlaces, (i) => ({ id: stops.length + i, properties: { ring: GAP_RING } })),
  };
};

const collection = (
  places: Float64Array,
  of: (i: number) => Pick<Feature, "id" | "properties">,
): FeatureCollection => {
  const features: Feature[] = [];
  for (let i = 0; 2 * i < places.length; i++) {
    const [lon, lat] = places.subarray(2 * i, 2 * i + 2) as unknown as [number, number];
    if (Number.isNaN(lon)) continue;
    features.push({
      type: "Feature",
      ...of(i),
      geometry: { type: "Point", coordinates: [lon, lat] },
    });
  }
  return { type: "FeatureCollection", features };
};
