import type { Feature, FeatureCollection } from "geojson";
import type { ReferencePlace } from "../domain/platform/reference-place.ts";
import { circleRing, groundZoom, isFilled, lostZoom } from "./reference-circle.ts";

/** Things at one reference place, as many as there are, each by its place in the list they come from. */
export interface SamePlace {
  readonly place: ReferencePlace;
  readonly members: readonly number[];
}

/** Groups a list by place: what stands at the same town must not be drawn on one spot. */
export const samePlaces = (places: readonly (ReferencePlace | null)[]): readonly SamePlace[] => {
  const groups = new Map<string, { place: ReferencePlace; members: number[] }>();
  places.forEach((place, i) => {
    if (place === null) return;
    const key = `${place.lon} ${place.lat}`;
    const known = groups.get(key);
    if (known) known.members.push(i);
    else groups.set(key, { place, members: [i] });
  });
  return [...groups.values()];
};

export interface ReferenceData {
  readonly [key: string]: FeatureCollection;
  /** Areas of uncertainty, in their true size. */
  readonly areas: FeatureCollection;
  readonly points: FeatureCollection;
}

/** Ring round what is selected, CSS pixels: just outside the least circle, or just inside, clear of marks round it. */
const RING = { area: 21, town: 15 };
/** Never drawn by its shape. */
const NO_SHAPE = 25;

/**
 * Features of things at reference places: an area and a point each, ids as in the list. `half` says where in the row
 * of those at one place a symbol stands, in half steps from the middle; `first` marks one of each size of area, for what
 * is drawn once.
 *
 * @param chosen What is outlined of a thing that is chosen: its area, or the middle of its town.
 */
export const referenceFeatures = (
  places: readonly (ReferencePlace | null)[],
  propertiesOf: (i: number, group: SamePlace) => Readonly<Record<string, string | number>>,
  chosen: "area" | "town",
): ReferenceData => {
  const areas: Feature[] = [];
  const points: Feature[] = [];
  for (const group of samePlaces(places)) {
    const { members } = group;
    const drawn = new Set<number>();
    members.forEach((id, k) => {
      const place = places[id] ?? group.place;
      const zoom = groundZoom(place);
      const properties = {
        ...propertiesOf(id, group),
        first: !drawn.has(place.uncertaintyM),
        half: 2 * k - (members.length - 1),
        groundZoom: zoom,
        lostZoom: lostZoom(place),
        ring: RING[chosen],
        shapeZoom: chosen === "area" ? zoom : NO_SHAPE,
      };
      drawn.add(place.uncertaintyM);
      areas.push({
        type: "Feature",
        id,
        properties: { ...properties, filled: isFilled(place) },
        geometry: { type: "Polygon", coordinates: [circleRing(place)] },
      });
      points.push({
        type: "Feature",
        id,
        properties,
        geometry: { type: "Point", coordinates: [place.lon, place.lat] },
      });
    });
  }
  return { areas: collection(areas), points: collection(points) };
};

const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});
