/** Rows of the layers column, and the map layers they switch. */
export const POINTS_LAYER = "broca-puntos";
export const CELLS_LAYER = "broca-celdas";
export const TRAPS_LAYER = "broca-trampas";
export const ROUND_LAYER = "broca-ronda";
export const GAPS_ROW = "broca-lejos";
export const PLOTS_LAYER = "broca-parcelas";
export const SURFACE_ROW = "broca-superficie";
