import type { ForeignFormat } from "../../domain/issue/file-issues.ts";

const FOREIGN_ROOTS: Readonly<Record<string, ForeignFormat>> = {
  html: "html",
  head: "html",
  body: "html",
  table: "html",
  div: "html",
  meta: "html",
  style: "html",
  script: "html",
  featurecollection: "gml",
  workbook: "xls-xml",
  svg: "image",
};

/** Roots that KML files have in the wild. */
const KML_ROOTS = new Set(["kml", "document", "folder", "placemark"]);

/** Name of the first element after declarations, comments and blanks, lower case, without prefix. */
export function rootElement(head: string): string | null {
  const rest = head.replace(
    /^(?:\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>))*\s*/i,
    "",
  );
  const found = /^<([\w.-]+:)?([\w.-]+)/.exec(rest);
  return found ? (found[2] as string).toLowerCase() : null;
}

/** What markup is; null for what is none, or has no element at all. */
export function markupKind(head: string): ForeignFormat | "kml" | "gpx" | null {
  if (!head.startsWith("<")) return null;
  if (/^<!doctype html/i.test(head)) return "html";
  const root = rootElement(head);
  if (root === null) return null;
  if (root === "gpx") return "gpx";
  return KML_ROOTS.has(root) ? "kml" : (FOREIGN_ROOTS[root] ?? "xml");
}
