import { countSums, readCount } from "../../../../domain/field/berry-count.ts";
import { readFieldFinding } from "../../../../domain/field/field-finding.ts";
import type { FieldPlace } from "../../../../domain/field/field-place.ts";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { isEmptyRecord } from "../../../../domain/field/is-empty-record.ts";
import { readTrap, trapDays } from "../../../../domain/field/trap-reading.ts";
import { limaClock } from "../../../../domain/lima-clock.ts";
import type { OutRecords } from "../../../../formats/out-records.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { parseCrs } from "../../../../geo/crs/parse-crs.ts";
import { projectCoords } from "../../../../geo/crs/project-coords.ts";
import {
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../../geo/flat/flat-geometry-builder.ts";
import { readCorner } from "../../../../position/average-corner.ts";
import { WIDENING } from "../../../../position/declared-radius.ts";
import { walkMarginM2 } from "../../../../position/walk/walk-margin.ts";
import { cornerPolygon } from "../../finding/corner-polygon.ts";
import { isWalkBody } from "../../walk/model/walk-body.ts";

const COLUMNS = [
  "tipo",
  "nombre",
  "fecha_hora",
  "actividad",
  "notas",
  "codigo_parcela",
  "precision_gps_m",
  "area_ha",
  "area_error_ha",
  "frutos_evaluados",
  "frutos_brocados",
  "capturas",
  "dias_trampa",
  "fotos",
] as const;
type Column = (typeof COLUMNS)[number];
const FIGURES: readonly Column[] = [
  ...(["precision_gps_m", "area_ha", "area_error_ha"] as const),
  ...(["frutos_evaluados", "frutos_brocados", "capturas", "dias_trampa"] as const),
];

interface Line {
  readonly at: string;
  readonly cells: Partial<Record<Column, string>>;
  /** Degrees, one after the other; one pair is a point. */
  readonly coords: readonly number[];
}

const rounded = (value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals)));
const hectares = (m2: number | null | undefined): string =>
  m2 === null || m2 === undefined ? "" : rounded(m2 / 10_000, 4);
const moment = (at: number): string => limaClock(new Date(at)).replace("T", " ");
const accuracy = (places: readonly FieldPlace[]): string =>
  places.length === 0 ? "" : rounded(Math.max(...places.map((one) => one.accuracyM)), 1);
const pairs = (places: readonly FieldPlace[]): readonly number[] =>
  places.flatMap(({ lon, lat }) => [lon, lat]);

const findingLine = (body: unknown): Line | null => {
  const one = readFieldFinding(body);
  if (one === null) return null;
  const { title, seenAt, activity, notes, place, corners, walked, photos } = one;
  const own = walked === null ? cornerPolygon(corners) : null;
  const places = walked ? [] : own ? corners : place ? [place] : [];
  const at = seenAt.replace("T", " ");
  return {
    at,
    cells: {
      ...{ tipo: "hallazgo", nombre: title, fecha_hora: at, actividad: activity, notas: notes },
      precision_gps_m: accuracy(places),
      area_ha: hectares((walked ?? own)?.areaM2),
      area_error_ha: hectares((walked ?? own)?.errorM2),
      fotos: photos.map(({ name }) => name).join(", "),
    },
    coords: walked?.ring ?? pairs(places),
  };
};

const countLine = (body: unknown): Line | null => {
  const one = readCount(body);
  if (one === null) return null;
  const { counted, bored } = countSums(one.taps);
  const { point, plot, place } = one.site;
  const at = moment(one.begun);
  return {
    at,
    cells: {
      ...{ tipo: "conteo", nombre: point, codigo_parcela: plot, fecha_hora: at, notas: one.notes },
      ...{ frutos_evaluados: String(counted), frutos_brocados: String(bored) },
      precision_gps_m: accuracy(place ? [place] : []),
    },
    coords: pairs(place ? [place] : []),
  };
};

const trapLine = (body: unknown): Line | null => {
  const one = readTrap(body);
  if (one === null) return null;
  const { point, plot, place } = one.site;
  return {
    at: one.read,
    cells: {
      ...{ tipo: "trampa", nombre: point, codigo_parcela: plot, fecha_hora: one.read },
      ...{ notas: one.notes, capturas: one.catches === null ? "" : String(one.catches) },
      dias_trampa: String(trapDays(one) ?? ""),
      precision_gps_m: accuracy(place ? [place] : []),
    },
    coords: pairs(place ? [place] : []),
  };
};

const cornerLine = (body: unknown): Line | null => {
  const one = readCorner(body);
  if (one === null) return null;
  const at = moment(one.at);
  // As the receiver declared it, like all others of the column; a corner that does not say it was kept with no more.
  const precision_gps_m = rounded(one.declaredM ?? one.accuracyM / WIDENING, 1);
  const cells = { tipo: "vértice", nombre: one.name, fecha_hora: at, precision_gps_m };
  return { at, cells, coords: [one.lon, one.lat] };
};

const walkLine = (body: unknown): Line | null => {
  if (!isWalkBody(body)) return null;
  const crs = parseCrs(body.outline.crs);
  if (crs === null) return null;
  const ring = Float64Array.from(body.outline.parts[0]![0]!);
  projectCoords(ring, crs, WGS84);
  const at = moment(body.closed);
  return {
    at,
    cells: {
      ...{ tipo: "lindero", nombre: body.code, fecha_hora: at },
      ...{ area_ha: hectares(body.areaM2), area_error_ha: hectares(walkMarginM2(body)) },
    },
    coords: [...ring],
  };
};

const LINE_OF: Readonly<Record<FieldRecord["kind"], (body: unknown) => Line | null>> = {
  finding: findingLine,
  count: countLine,
  trap: trapLine,
  corner: cornerLine,
  walk: walkLine,
};

/** Records of the field as one table, and how many could not be put into it. */
export interface FieldTable {
  readonly records: OutRecords;
  /** Not understood, or a walk that nobody closed yet. */
  readonly left: number;
  /** Opened and left with nothing in them. */
  readonly empty: number;
  /** In the table, but with no place: a format of places alone leaves them out. */
  readonly unplaced: number;
}

/** All that was recorded in the field but empty records, oldest first: WGS84 degrees as they were received, hours of Lima. */
export const fieldTable = (all: readonly FieldRecord[], name: string): FieldTable => {
  const full = all.filter((record) => !isEmptyRecord(record));
  const lines = full
    .flatMap(({ kind, body }) => LINE_OF[kind](body) ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const builder = new FlatGeometryBuilder();
  for (const { coords } of lines) {
    const kind = coords.length === 2 ? GEOMETRY_POINT : GEOMETRY_POLYGON;
    builder.beginFeature(coords.length === 0 ? GEOMETRY_NONE : kind);
    if (coords.length === 0) continue;
    builder.beginPart();
    builder.beginRing();
    for (let i = 0; i < coords.length; i += 2) builder.vertex(coords[i]!, coords[i + 1]!);
    builder.endRing();
  }
  return {
    records: {
      ...{ name, crs: WGS84, geometry: builder.build(), columns: COLUMNS },
      cells: lines.map(({ cells }) => COLUMNS.map((column) => cells[column] ?? "")),
      labels: lines.map(({ cells }) => cells.nombre ?? ""),
      figures: FIGURES.map((column) => COLUMNS.indexOf(column)),
    },
    left: full.length - lines.length,
    empty: all.length - full.length,
    unplaced: lines.filter(({ coords }) => coords.length === 0).length,
  };
};
