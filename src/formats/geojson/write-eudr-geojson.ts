import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../geo/flat/select-features.ts";
import { writeGeojson } from "./write-geojson.ts";

/** Members of a plot of the EU's file, exactly these; `Area` in hectares, for points only. */
export interface EudrProperties {
  readonly ProducerName: string;
  readonly ProducerCountry: string;
  readonly ProductionPlace: string;
  readonly Area?: number;
}

export interface EudrFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly plots: number;
}

export interface EudrFiles {
  /** Each a whole FeatureCollection of at most so many bytes, and how many plots are in it. */
  readonly files: readonly EudrFile[];
  /** Plots, by their place in the list given, that are larger than a file may be. */
  readonly tooLarge: readonly number[];
}

const HEAD = '{"type":"FeatureCollection",\n"features":[\n';
const TAIL = "\n]}\n";

/**
 * Plots as the EU's GeoJSON: WGS84 longitude and latitude written with all their decimals, rings closed, split in order into
 * files of at most `mostBytes`. `geometry` has the figures as they are to be written.
 */
export const writeEudrGeojson = (
  geometry: FlatGeometry,
  properties: readonly EudrProperties[],
  decimals: number,
  mostBytes: number,
): EudrFiles => {
  const encoder = new TextEncoder();
  const room = mostBytes - HEAD.length - TAIL.length;
  const files: EudrFile[] = [];
  const tooLarge: number[] = [];
  let lines: string[] = [];
  let used = 0;
  const close = (): void => {
    if (lines.length === 0) return;
    const bytes = encoder.encode(`${HEAD}${lines.join(",\n")}${TAIL}`) as Uint8Array<ArrayBuffer>;
    files.push({ bytes, plots: lines.length });
    lines = [];
    used = 0;
  };
  for (const [i, own] of properties.entries()) {
    const line = featureLine(geometry, i, own, decimals);
    const size = encoder.encode(line).length + 2;
    if (size > room) {
      tooLarge.push(i);
      continue;
    }
    if (used + size > room) close();
    lines.push(line);
    used += size;
  }
  close();
  return { files, tooLarge };
};

/** The line of one feature, as the writer of all GeoJSON makes it. */
const featureLine = (
  geometry: FlatGeometry,
  i: number,
  properties: EudrProperties,
  decimals: number,
): string =>
  writeGeojson(selectFeatures(geometry, [i]), () => properties, { decimals }).slice(
    HEAD.length,
    -TAIL.length,
  );
