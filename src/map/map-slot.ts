/**
 * Storeys of the map sheet, from below. A layer says in which storey each of its parts is drawn;
 * which of two layers lies higher inside a storey is their `order`.
 */
export const MAP_SLOTS = [
  "ground",
  "band",
  "buffer",
  "area",
  "grid",
  "cells",
  "plots",
  "limit",
  "symbols",
  "edges",
  "labels",
  "names",
  "selection",
  "position",
] as const;

export type MapSlot = (typeof MAP_SLOTS)[number];
