import type { ReadingMethod } from "../../domain/readings/reading-method.ts";

/** Methods of counting, as a sentence names them. */
export const METHODS_ES: Readonly<Record<ReadingMethod, string>> = {
  ramas: "conteo en ramas",
  frutos_suelo: "frutos del suelo",
  trampa: "trampas",
};

export const METHODS_EN: Readonly<Record<ReadingMethod, string>> = {
  ramas: "counts on branches",
  frutos_suelo: "fruits from the ground",
  trampa: "traps",
};
