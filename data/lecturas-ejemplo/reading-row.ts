/** Columns of the sheet, in its order. */
export const COLUMNS = [
  "id_punto",
  "fecha",
  "campana",
  "codigo_parcela",
  "organizacion",
  "distrito",
  "caserio",
  "este",
  "norte",
  "altitud_msnm",
  "variedad",
  "sombra",
  "metodo",
  "arboles_evaluados",
  "ramas_evaluadas",
  "frutos_evaluados",
  "frutos_brocados",
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
] as const;

type Column = (typeof COLUMNS)[number];

/** One line of the sheet; a column left out is an empty cell. */
export type ReadingRow = Partial<Readonly<Record<Column, string>>>;

/** A line with the day it is filed under, days since 1970-01-01. */
export interface FiledRow {
  readonly day: number;
  readonly row: ReadingRow;
}
