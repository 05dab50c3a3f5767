import type { Feature, FeatureCollection } from "geojson";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import type { BorerCellsSource } from "./borer-cells-source.ts";
import { CELL_LOOKS, cellLooks } from "./cell-look.ts";
import { cellRings } from "./cell-rings.ts";

export interface BorerCellsData {
  readonly [key: string]: FeatureCollection;
  /** Hexagons; empty where the unit is the point. */
  readonly cells: FeatureCollection;
  /** Places of the rings round points; empty where the unit is a hexagon. */
  readonly rings: FeatureCollection;
  /** Where the sign of an island stands: a cell's northern corner, or over the point. */
  readonly islands: FeatureCollection;
}

/** What the style reads of a unit. */
export interface BorerCellProperties {
  /** Place in CELL_LOOKS. */
  readonly look: number;
  /** The more telling lies higher. */
  readonly sort: number;
  /** Radius of the ring round a selected point, CSS pixels. */
  readonly ring: number;
}

/** Ring drawn round a selected point: outside that of its class. */
const SELECTION_RING = 21;

/** Features of the units that have a place; ids are places of units. */
export const borerCellsData = (source: BorerCellsSource): BorerCellsData => {
  const looks = cellLooks(source);
  const hexagons = source.unit === "cell" && source.cellSize !== null;
  const rings = hexagons
    ? cellRings(source.centreX, source.centreY, source.cellSize, source.plane)
    : [];
  const degrees = hexagons ? null : degreesOfPlaces(source.centreX, source.centreY, source.plane);
  const cells: Feature[] = [];
  const points: Feature[] = [];
  const islands: Feature[] = [];
  looks.forEach((look, id) => {
    if (look === null) return;
    const properties: BorerCellProperties = {
      look: CELL_LOOKS.indexOf(look),
      sort: CELL_LOOKS.length - CELL_LOOKS.indexOf(look),
      ring: SELECTION_RING,
    };
    const ring = rings[id];
    const place = ring
      ? [...(ring[0] as readonly [number, number])]
      : [degrees?.[2 * id] as number, degrees?.[2 * id + 1] as number];
    if (ring) {
      const corners = ring.map((corner) => [...corner]);
      cells.push({
        type: "Feature",
        id,
        properties,
        geometry: { type: "Polygon", coordinates: [corners] },
      });
    } else points.push({ type: "Feature", id, properties, geometry: point(place) });
    if (source.neighbours[id] === 0) {
      islands.push({ type: "Feature", id, properties: { shapeZoom: 0 }, geometry: point(place) });
    }
  });
  return { cells: collection(cells), rings: collection(points), islands: collection(islands) };
};

const point = (coordinates: number[]): { type: "Point"; coordinates: number[] } => ({
  type: "Point",
  coordinates,
});

const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});
