import type { Feature, FeatureCollection } from "geojson";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import type { BorerRoundSource } from "./borer-round-source.ts";

export interface BorerRoundData {
  readonly [key: string]: FeatureCollection;
  readonly stops: FeatureCollection;
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
  return {
    stops: collection(stopPlaces, (i) => ({
      id: i,
      properties: {
        task: stops[i]?.task,
        number: String(stops[i]?.number),
        sort: -(stops[i]?.number ?? 0),
        ring: STOP_RING,
      },
    })),
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
