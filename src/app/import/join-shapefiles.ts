import { joinParts } from "../../formats/shapefile/join-parts.ts";
import { SHAPEFILE_PARTS } from "../../formats/zip/archive-layers.ts";
import { baseName, endingOf } from "../../formats/zip/part-name.ts";

/** Indexes and looks that programs put beside a Shapefile: nothing of a register is in them. */
const BESIDE = /\.(?:sb[nx]|qix|qmd|qml|lyr|id[xm]|ind|fb[nx]|ai[nh]|at[xn]|[im]xs|shp\.xml)$/i;
/** Parts that say nothing alone. */
const ABOUT = new Set(["prj", "cpg", "cst", "qpj"]);

export interface JoinedFiles {
  readonly files: readonly File[];
  /** Parts without anything they could belong to. */
  readonly beside: readonly File[];
}

const stemOf = (path: string): string =>
  path
    .replace(/\.shp\.xml$/i, "")
    .replace(/\.[^./]*$/, "")
    .toLowerCase();

/**
 * Parts of one Shapefile, by folder and name, as one archive called `name.shp.zip`, as GDAL and ArcGIS know it, where the
 * first of them stood. The parts are in it byte for byte.
 */
export const joinShapefiles = async (
  chosen: readonly File[],
  pathOf: (file: File) => string,
): Promise<JoinedFiles> => {
  const groups = new Map<string, File[]>();
  for (const file of chosen) {
    if (!SHAPEFILE_PARTS.has(endingOf(file.name))) continue;
    const stem = stemOf(pathOf(file));
    groups.set(stem, [...(groups.get(stem) ?? []), file]);
  }
  const files: File[] = [];
  const beside: File[] = [];
  const done = new Set<string>();
  for (const file of chosen) {
    const stem = stemOf(pathOf(file));
    const group = groups.get(stem);
    if (group && BESIDE.test(file.name)) continue;
    if (!group || !SHAPEFILE_PARTS.has(endingOf(file.name))) files.push(file);
    else if (!done.has(stem)) {
      done.add(stem);
      if (group.every(({ name }) => ABOUT.has(endingOf(name)))) beside.push(...group);
      else files.push(group.length === 1 ? file : await joined(group));
    }
  }
  return { files, beside };
};

const joined = async (parts: readonly File[]): Promise<File> => {
  const contents = await Promise.all(
    parts.map(async (part) => ({
      name: baseName(part.name),
      bytes: new Uint8Array(await part.arrayBuffer()),
    })),
  );
  const named = parts.find(({ name }) => endingOf(name) === "shp") ?? (parts[0] as File);
  const stem = baseName(named.name).replace(/\.[^.]*$/, "");
  return new File([joinParts(contents)], `${stem}.shp.zip`);
};
