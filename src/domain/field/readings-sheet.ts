import { limaClock } from "../lima-clock.ts";
import type { ReadingField } from "../readings/reading-field.ts";
import { type BerryCount, countSums } from "./berry-count.ts";
import { openedOf } from "./berry-taps.ts";
import type { FieldSite } from "./field-site.ts";
import type { TrapReading } from "./trap-reading.ts";

/** Columns of a sheet of readings, as monitoring sheets name them, with the receiver's error beside the place. */
export const SHEET_COLUMNS = [
  "id_punto",
  "fecha",
  "campana",
  "codigo_parcela",
  "organizacion",
  "distrito",
  "caserio",
  "lat",
  "lon",
  "datum",
  "precision_gps_m",
  "altitud_msnm",
  "variedad",
  "metodo",
  "arboles_evaluados",
  "ramas_evaluadas",
  "frutos_evaluados",
  "frutos_brocados",
  "frutos_abiertos",
  "pos_a",
  "pos_b",
  "pos_c",
  "pos_d",
  "brocas_vivas",
  "brocas_muertas",
  "tipo_trampa",
  "fecha_instalacion",
  "fecha_lectura",
  "capturas",
  "observaciones",
] as const satisfies readonly (ReadingField | "lat" | "lon" | "datum" | "precision_gps_m")[];

type Column = (typeof SHEET_COLUMNS)[number];
type Cells = Partial<Readonly<Record<Column, string>>>;

const figure = (value: number | null): string => (value === null ? "" : String(value));

/** Nine decimals of a degree are 0.1 mm: more than any receiver knows, and nothing of it is lost. */
const degrees = (value: number): string => String(Number(value.toFixed(9)));

const siteCells = (site: FieldSite): Cells => ({
  id_punto: site.point,
  codigo_parcela: site.plot,
  organizacion: site.organisation,
  distrito: site.district,
  caserio: site.hamlet,
  variedad: site.variety,
  altitud_msnm: figure(site.altitudeM),
  ...(site.place && {
    lat: degrees(site.place.lat),
    lon: degrees(site.place.lon),
    datum: "WGS84",
    precision_gps_m: figure(Number(site.place.accuracyM.toFixed(1))),
  }),
});

const rowOf = (cells: Cells): readonly string[] =>
  SHEET_COLUMNS.map((column) => cells[column] ?? "");

/** One count as a row; a count without a fruit is none, and has no row. */
export const countRow = (count: BerryCount): readonly string[] | null => {
  const { trees, counted, bored } = countSums(count.taps);
  if (counted === 0) return null;
  const positions = openedOf(count.opened);
  return rowOf({
    ...siteCells(count.site),
    fecha: limaClock(new Date(count.begun)).slice(0, 10),
    metodo: count.method,
    arboles_evaluados: String(trees),
    // One branch a tree, the most productive.
    ramas_evaluadas: count.method === "ramas" ? String(trees) : "",
    frutos_evaluados: String(counted),
    frutos_brocados: String(bored),
    ...(count.opened !== "" && {
      frutos_abiertos: String(count.opened.length),
      pos_a: String(positions.A),
      pos_b: String(positions.B),
      pos_c: String(positions.C),
      pos_d: String(positions.D),
    }),
    brocas_vivas: figure(count.alive),
    brocas_muertas: figure(count.dead),
    observaciones: count.notes,
  });
};

/** One reading of a trap as a row; one without its catches has none yet. */
export const trapRow = (trap: TrapReading): readonly string[] | null =>
  trap.catches === null
    ? null
    : rowOf({
        ...siteCells(trap.site),
        fecha: trap.read,
        metodo: "trampa",
        tipo_trampa: trap.type,
        fecha_instalacion: trap.since,
        fecha_lectura: trap.read,
        capturas: String(trap.catches),
        observaciones: trap.notes,
      });
