/** Quantities a variety trial usually measures; any other numeric column of a file is a response under its own name. */
export type ResponseField = "rendimiento_qq_ha" | "roya_pct" | "taza_puntos" | "broca_pct";
