import type { FormatName } from "../../domain/issue/file-issues.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import { MOST_COLUMNS, MOST_RECORDS } from "../format-reading.ts";
import { DEEPEST_ELEMENT, type XmlFault } from "./xml-scanner.ts";

/** Why a file of XML is refused whole, in what a person is told. */
export function faultOfXml(fault: XmlFault, format: FormatName): Finding {
  if (fault.kind === "entities") return finding("error", "file-xml-entities", {});
  if (fault.kind === "too-deep") {
    return finding("error", "file-nested-too-deep", { limit: DEEPEST_ELEMENT });
  }
  if (fault.kind === "too-many") {
    return finding("error", "file-too-many-records", { limit: MOST_RECORDS, of: "records" });
  }
  if (fault.kind === "too-wide") {
    const found = { columns: MOST_COLUMNS + 1, limit: MOST_COLUMNS };
    return finding("error", "file-too-many-columns", found);
  }
  const { line } = fault;
  return fault.kind === "cut-off"
    ? finding("error", "file-truncated", { format, line })
    : finding("error", "file-xml-broken", { line });
}
