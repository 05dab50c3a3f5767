import { lazy } from "react";
import type { RegisterSection } from "./register-section.ts";

const FilesSection = lazy(async () => ({
  default: (await import("./files/files-section.tsx")).FilesSection,
}));

/** The register's screens in the order of their tabs; a new one is one more entry. */
export const SECTIONS: readonly RegisterSection[] = [
  { id: "archivos", title: { "es-PE": "Archivos", en: "Files" }, Section: FilesSection },
];
