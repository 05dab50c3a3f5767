/** Known columns of a sheet of variety-trial results, named as such sheets name them. */
export const TRIAL_FIELDS = [
  "sitio",
  "campana",
  "bloque",
  "parcela",
  "fila",
  "columna",
  "arboles",
  "variedad",
  "altitud_msnm",
  "rendimiento_qq_ha",
  "roya_pct",
  "taza_puntos",
  "broca_pct",
  "observaciones",
] as const;

export type TrialField = (typeof TRIAL_FIELDS)[number];

/** The measured ones among them; any other numeric column of the file is a response too, under its own name. */
export const RESPONSE_FIELDS = [
  "rendimiento_qq_ha",
  "roya_pct",
  "taza_puntos",
  "broca_pct",
] as const;

export type ResponseField = (typeof RESPONSE_FIELDS)[number];
