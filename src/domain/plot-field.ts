/** Known fields of a producer register, named as registers name them. */
export const PLOT_FIELDS = [
  "codigo_parcela",
  "codigo_socio",
  "dni",
  "apellidos_nombres",
  "organizacion",
  "comite",
  "caserio",
  "distrito",
  "provincia",
  "ubigeo",
  "area_total_ha",
  "area_cafe_ha",
  "variedades",
  "edad",
  "altitud_msnm",
  "produccion_qq",
  "certificaciones",
  "estado_organico",
  "tenencia",
  "beneficio_humedo",
] as const;

export type PlotField = (typeof PLOT_FIELDS)[number];
