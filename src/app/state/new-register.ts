/** What an address says of one register, which another does not have: the plot, filters by its words, names taken as one. */
export const NEW_REGISTER = {
  parcela: null,
  caserio: null,
  org: null,
  buscar: null,
  an: null,
  anv: null,
  vpr: null,
  vpc: null,
  vpo: null,
  vpv: null,
  vpb: null,
  vpx: null,
  vpm: null,
  vfq: null,
  vfw: null,
} as const;
