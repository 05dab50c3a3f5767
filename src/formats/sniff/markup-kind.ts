import type { ForeignFormat } from "../../domain/issue/file-issues.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";

const FOREIGN_ROOTS: Readonly<Record<string, ForeignFormat>> = {
  html: "html",
  head: "html",
  body: "html",
  table: "html",
  div: "html",
  meta: "html",
  style: "html",
  script: "html",
  gpx: "gpx",
  featurecollection: "gml",
  workbook: "xlsx",
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

/** Markup that is no KML, as the finding that refuses it; null for KML and for what is no markup. */
export function markupKind(head: string): Finding | null {
  if (!head.startsWith("<")) return null;
  if (/^<!doctype html/i.test(head)) {
    return finding("error", "file-format-not-read", { format: "html" });
  }
  const root = rootElement(head);
  if (root === null || KML_ROOTS.has(root)) return null;
  return finding("error", "file-format-not-read", { format: FOREIGN_ROOTS[root] ?? "xml" });
}
