/** Known columns of a catalogue of varieties. Altitudes in metres: the two published bands, by degrees of latitude. */
export const VARIETY_FIELDS = [
  "variedad",
  "porte",
  "altitud_min_lat_0_5",
  "altitud_max_lat_0_5",
  "altitud_min_lat_5_15",
  "altitud_max_lat_5_15",
  "altitud_min",
  "altitud_max",
  "rendimiento",
  "taza",
  "roya",
  "nematodos",
] as const;

export type VarietyField = (typeof VARIETY_FIELDS)[number];
