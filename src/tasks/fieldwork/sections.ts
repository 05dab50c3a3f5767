import { lazy } from "react";
import type { FieldworkSection } from "./fieldwork-section.ts";

const WhereSection = lazy(async () => ({
  default: (await import("./where/where-section.tsx")).WhereSection,
}));

/** The field's screens in the order of their tabs; a new one is one more entry. */
export const SECTIONS: readonly FieldworkSection[] = [
  { id: "donde", title: { "es-PE": "Dónde", en: "Where" }, Section: WhereSection },
];
