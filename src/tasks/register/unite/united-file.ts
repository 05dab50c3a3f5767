import {
  type CarriedChanges,
  UNION_MEMBER,
  type UnionRecord,
} from "../../../answers/register/unite/union-record.ts";
import { sourcesOf } from "../../../answers/register/unite/union-sources.ts";
import {
  type UnitedRegisters,
  uniteRegisters,
} from "../../../answers/register/unite/unite-registers.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { OriginHeadings } from "../../../domain/register/origin-headings.ts";
import { writeGeojson } from "../../../formats/geojson/write-geojson.ts";
import { inRegisteredCrs } from "../../../formats/out/in-degrees.ts";
import { epsgOf } from "../../../geo/crs/epsg.ts";

export interface UnitedFile {
  readonly name: string;
  readonly united: UnitedRegisters;
  /** It as a file, which says of what it was made and which changes came along. */
  readonly write: (changes?: CarriedChanges) => File;
}

const EPSG_WGS84 = 4326;

/** Several registers as one GeoJSON file, to be read as any other. */
export function unitedFile(
  registers: readonly Dataset<"plots">[],
  origin: OriginHeadings,
  name: string,
): UnitedFile {
  const made = uniteRegisters(registers, origin);
  const { crs, geometry } = inRegisteredCrs({ name, ...made });
  const united: UnitedRegisters = { ...made, crs, geometry };
  const { columns, cells } = united;
  const epsg = epsgOf(crs);
  const sources = sourcesOf(registers);
  return {
    name,
    united,
    write: (changes) => {
      const record: UnionRecord = changes === undefined ? { sources } : { sources, changes };
      const propertiesOf = (i: number): ReadonlyMap<string, string> =>
        new Map(columns.map((column, c) => [column, cells[i]?.[c] ?? ""]));
      const text = writeGeojson(geometry, propertiesOf, {
        ...(epsg !== null && epsg !== EPSG_WGS84 && { epsg }),
        members: { [UNION_MEMBER]: record },
      });
      return new File([text], name, { type: "application/geo+json" });
    },
  };
}
