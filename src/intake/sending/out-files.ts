import {
  type EudrFiles,
  type EudrProperties,
  writeEudrGeojson,
} from "../../formats/geojson/write-eudr-geojson.ts";
import type { OutFile } from "../../formats/out/out-file.ts";
import { OUT_FORMAT, type OutFormatName } from "../../formats/out/out-formats.ts";
import type { OutRecords } from "../../formats/out-records.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

export interface RecordsQuestion {
  readonly records: OutRecords;
  readonly format: OutFormatName;
  readonly made: Date;
}

/** Records as a file of a format, written where nobody waits for it. */
export const recordsFile = async ({ records, format, made }: RecordsQuestion): Promise<OutFile> =>
  (await OUT_FORMAT[format].load())(records, made);

export interface EudrFilesQuestion {
  readonly geometry: FlatGeometry;
  readonly properties: readonly EudrProperties[];
  readonly decimals: number;
  readonly mostBytes: number;
}

export const eudrFiles = ({
  geometry,
  properties,
  decimals,
  mostBytes,
}: EudrFilesQuestion): EudrFiles => writeEudrGeojson(geometry, properties, decimals, mostBytes);
