import { lazy } from "react";
import type { FieldworkSection } from "./fieldwork-section.ts";

const WhereSection = lazy(async () => ({
  default: (await import("./where/where-section.tsx")).WhereSection,
}));

const CountSection = lazy(async () => ({
  default: (await import("./count/count-section.tsx")).CountSection,
}));

/** The field's screens in the order of their tabs; a new one is one more entry. */
export const SECTIONS: readonly FieldworkSection[] = [
  { id: "donde", title: { "es-PE": "Dónde", en: "Where" }, Section: WhereSection },
  { id: "conteo", title: { "es-PE": "Conteo", en: "Count" }, Section: CountSection },
];
