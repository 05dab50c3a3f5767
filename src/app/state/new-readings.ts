/** What an address says of one sheet of readings, which another sheet does not have. */
export const NEW_READINGS = {
  periodo: null,
  borg: null,
  bdis: null,
  bcas: null,
  unidad: null,
  banda: null,
  compara: null,
  bsel: null,
} as const;

/** The same of one trial, which another may not have: response, site and season. */
export const NEW_TRIAL = { vtr: null, vts: null, vtc: null } as const;
