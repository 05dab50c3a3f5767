import { type FieldFinding, readFieldFinding } from "../../../domain/field/field-finding.ts";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import type { OutRecords } from "../../../formats/out-records.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import {
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { cornerPolygon } from "./corner-polygon.ts";

export interface FoundRecord {
  readonly record: FieldRecord;
  readonly finding: FieldFinding;
}

/** Findings among the records, in their order; `odd` are those that are not understood. */
export const findingsOf = (
  records: readonly FieldRecord[],
): { readonly found: readonly FoundRecord[]; readonly odd: number } => {
  const own = records.filter(({ kind }) => kind === "finding");
  const found = own.flatMap((record): FoundRecord[] => {
    const finding = readFieldFinding(record.body);
    return finding === null ? [] : [{ record, finding }];
  });
  return { found, odd: own.length - found.length };
};

/** Whether it is on a map at all. */
export const hasPlace = ({ place, corners, walked }: FieldFinding): boolean =>
  place !== null || walked !== null || corners.length >= 3;

const COLUMNS = [
  "hallazgo",
  "fecha_hora",
  "actividad",
  "notas",
  "precision_gps_m",
  "area_ha",
  "area_error_ha",
  "fotos",
];

const hectares = (m2: number | null | undefined): string =>
  m2 === null || m2 === undefined ? "" : String(Number((m2 / 10_000).toFixed(4)));

const shape = (out: FlatGeometryBuilder, finding: FieldFinding): void => {
  const { place, corners, walked } = finding;
  const polygon = walked !== null || corners.length >= 3;
  const places = polygon ? corners : place === null ? [] : [place];
  const figures = walked?.ring ?? places.flatMap(({ lon, lat }) => [lon, lat]);
  const kind = polygon ? GEOMETRY_POLYGON : GEOMETRY_POINT;
  out.beginFeature(figures.length > 0 ? kind : GEOMETRY_NONE);
  if (figures.length === 0) return;
  out.beginPart();
  out.beginRing();
  for (let i = 0; i < figures.length; i += 2) out.vertex(figures[i]!, figures[i + 1]!);
  out.endRing();
};

/** Findings for a file of any format, oldest first: a polygon where it was walked or corners were noted, else the point, else no place. */
export const findingRecords = (found: readonly FoundRecord[], name: string): OutRecords => {
  const findings = found
    .map(({ finding }) => finding)
    .toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
  const builder = new FlatGeometryBuilder();
  for (const finding of findings) shape(builder, finding);
  const cells = findings.map((finding) => {
    const corners = finding.walked === null ? cornerPolygon(finding.corners) : null;
    const polygon = finding.walked ?? corners;
    const accuracy = corners
      ? Math.max(...finding.corners.map(({ accuracyM }) => accuracyM))
      : finding.walked === null
        ? finding.place?.accuracyM
        : undefined;
    return [
      finding.title,
      finding.seenAt.replace("T", " "),
      finding.activity,
      finding.notes,
      accuracy === undefined ? "" : String(Number(accuracy.toFixed(1))),
      hectares(polygon?.areaM2),
      hectares(polygon?.errorM2),
      finding.photos.map((photo) => photo.name).join(", "),
    ];
  });
  return {
    name,
    crs: WGS84,
    geometry: builder.build(),
    columns: COLUMNS,
    cells,
    labels: findings.map(({ title }) => title),
    figures: [4, 5, 6],
  };
};
