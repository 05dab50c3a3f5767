import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { utmZoneOf } from "../../../../geo/crs/utm-zone-of.ts";
import { type AveragedCorner, readCorner } from "../../../../position/average-corner.ts";

export interface KeptCorner {
  readonly id: string;
  readonly corner: AveragedCorner;
}

/** The corners among the records, in the order they were taken. */
export const cornersOf = (records: readonly FieldRecord[] | null): readonly KeptCorner[] =>
  (records ?? [])
    .flatMap(({ id, kind, body }) => {
      const corner = kind === "corner" ? readCorner(body) : null;
      return corner === null ? [] : [{ id, corner }];
    })
    .sort((a, b) => a.corner.at - b.corner.at);

/** Tabs and line ends of a name would make another column of it. */
const oneCell = (text: string): string => text.replace(/\s+/g, " ");

/**
 * Name, Este and Norte of each corner, a line each, as the corner table of a drawing reads them: centimetres, all in the UTM
 * zone of the first.
 */
export const cornerTable = (corners: readonly AveragedCorner[]): string => {
  const [first] = corners;
  if (first === undefined) return "";
  const zone = utmZoneOf(first.lon, first.lat);
  const lines = corners.map(({ name, lon, lat }) => {
    const [east, north] = projectPoint(lon, lat, WGS84, zone);
    return `${oneCell(name)}\t${east.toFixed(2)}\t${north.toFixed(2)}`;
  });
  return [`Vértice\tEste\tNorte (${zone.zone}${zone.hemisphere} WGS84)`, ...lines].join("\n");
};
