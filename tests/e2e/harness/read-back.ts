import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { UTM_17S } from "../../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../../src/geo/crs/project-geometry.ts";
import { toGeoJson } from "../../../src/geo/flat/to-geojson.ts";
import { readDataset } from "../../../src/intake/intake.ts";
import { areaOf, type Corner } from "../../fixtures/ugly-folder/ground.ts";

interface Shape {
  readonly type: string;
  readonly coordinates: unknown;
}

export interface ReadBack {
  readonly records: number;
  /** Planar, UTM 17S, of shapes without holes. */
  readonly areaM2: number;
}

const areaOfShape = (shape: Shape | null): number => {
  if (shape?.type === "Polygon") return areaOf((shape.coordinates as Corner[][])[0] ?? []);
  if (shape?.type !== "MultiPolygon") return 0;
  return (shape.coordinates as Corner[][][]).reduce((sum, [ring]) => sum + areaOf(ring ?? []), 0);
};

const summed = (shapes: readonly (Shape | null)[]): ReadBack => ({
  records: shapes.length,
  areaM2: shapes.reduce((sum, shape) => sum + areaOfShape(shape), 0),
});

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const hasGdal = (): boolean => {
  try {
    return run("ogrinfo", ["--version"]) !== "" && run("ogr2ogr", ["--version"]) !== "";
  } catch {
    return false;
  }
};

/** What GDAL finds in a file, all layers together, brought to UTM 17S by PROJ. */
const byGdal = (path: string): ReadBack => {
  const source = path.endsWith(".zip") ? `/vsizip/${path}` : path;
  const csv = path.endsWith(".csv");
  const open = csv ? ["-oo", "GEOM_POSSIBLE_NAMES=wkt"] : [];
  const layers = [
    ...run("ogrinfo", ["-q", ...open, source]).matchAll(/^\d+: (.+?)(?: \([^()]*\))*$/gm),
  ];
  const shapes = layers.flatMap(([, layer = ""]) => {
    const out = run("ogr2ogr", [
      ...["-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=12", "-lco", "RFC7946=NO"],
      ...["-t_srs", "EPSG:32717", ...(csv ? ["-s_srs", "EPSG:4326"] : []), ...open],
      ...["/vsistdout/", source, layer],
    ]);
    const { features } = JSON.parse(out) as { features: { geometry: Shape | null }[] };
    return features.map(({ geometry }) => geometry);
  });
  return summed(shapes);
};

/** What this house's own readers find, where the machine has no GDAL. */
const byOurselves = async (path: string): Promise<ReadBack> => {
  const bytes = new Uint8Array(readFileSync(path));
  const { dataset } = await readDataset({ name: path, bytes }, { kind: "plots" });
  if (dataset === null) return { records: 0, areaM2: 0 };
  const plane = projectGeometry(dataset.geometry, dataset.crs, UTM_17S);
  return summed([...dataset.rows].map((_, i) => toGeoJson(plane, i)));
};

/** A written file by another program's eyes: records and hectares. */
export const readBack = async (path: string): Promise<ReadBack> =>
  hasGdal() ? byGdal(path) : byOurselves(path);
