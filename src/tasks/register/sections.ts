import { lazy } from "react";
import type { RegisterSection } from "./register-section.ts";

const FilesSection = lazy(async () => ({
  default: (await import("./files/files-section.tsx")).FilesSection,
}));

const DrawSection = lazy(async () => ({
  default: (await import("./draw/draw-section.tsx")).DrawSection,
}));

const WorklistSection = lazy(async () => ({
  default: (await import("./worklist/worklist-section.tsx")).WorklistSection,
}));

const CompareSection = lazy(async () => ({
  default: (await import("./compare/compare-section.tsx")).CompareSection,
}));

const DeliverSection = lazy(async () => ({
  default: (await import("./deliver/deliver-section.tsx")).DeliverSection,
}));

/** The register's screens in the order of their tabs; a new one is one more entry. */
export const SECTIONS: readonly RegisterSection[] = [
  { id: "archivos", title: { "es-PE": "Archivos", en: "Files" }, Section: FilesSection },
  { id: "revisar", title: { "es-PE": "Revisar", en: "Review" }, Section: WorklistSection },
  { id: "dibujar", title: { "es-PE": "Dibujar", en: "Draw" }, Section: DrawSection },
  { id: "comparar", title: { "es-PE": "Comparar", en: "Compare" }, Section: CompareSection },
  { id: "entregar", title: { "es-PE": "Entregar", en: "Deliver" }, Section: DeliverSection },
];
