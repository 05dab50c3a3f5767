import { lazy } from "react";
import type { FieldworkSection } from "./fieldwork-section.ts";

const WhereSection = lazy(async () => ({
  default: (await import("./where/where-section.tsx")).WhereSection,
}));

const FindingSection = lazy(async () => ({
  default: (await import("./finding/finding-section.tsx")).FindingSection,
}));

const CountSection = lazy(async () => ({
  default: (await import("./count/count-section.tsx")).CountSection,
}));

const WalkSection = lazy(async () => ({
  default: (await import("./walk/walk-section.tsx")).WalkSection,
}));

const TakeSection = lazy(async () => ({
  default: (await import("./share/take-section.tsx")).TakeSection,
}));

/** The field's screens in the order of their tabs; a new one is one more entry. */
export const SECTIONS: readonly FieldworkSection[] = [
  { id: "donde", title: { "es-PE": "Dónde", en: "Where" }, Section: WhereSection },
  { id: "lindero", title: { "es-PE": "Lindero", en: "Boundary" }, Section: WalkSection },
  { id: "hallazgo", title: { "es-PE": "Hallazgo", en: "Finding" }, Section: FindingSection },
  { id: "conteo", title: { "es-PE": "Conteo", en: "Count" }, Section: CountSection },
  { id: "llevar", title: { "es-PE": "Llevar", en: "Hand on" }, Section: TakeSection },
];
