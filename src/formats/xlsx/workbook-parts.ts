import type { XmlHandler } from "../xml/xml-scanner.ts";
import { scanPart } from "../zip/scan-part.ts";
import { PartFailure } from "../zip/unpack-part.ts";
import type { ZipPart } from "../zip/zip-parts.ts";

/** A sheet of a workbook as its list has it. */
export interface SheetSeen {
  readonly name: string;
  readonly hidden: boolean;
  /** null for a chart, or where the archive lacks it. */
  readonly part: ZipPart | null;
}

/** What a workbook is made of. */
export interface WorkbookParts {
  readonly sheets: readonly SheetSeen[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  readonly strings: ZipPart | null;
  readonly styles: ZipPart | null;
}

type Attributes = ReadonlyMap<string, string>;

const elements = (open: (name: string, attributes: Attributes) => void): XmlHandler => ({
  open,
  close: () => undefined,
  text: () => undefined,
});

/** "xl/worksheets/sheet1.xml" of "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" beside "xl/workbook.xml". */
function resolved(base: string, target: string): string {
  const path = target.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

interface Related {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly path: string;
}

/** Throws where a workbook is none, as `scanPart` does. */
export async function workbookParts(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
): Promise<WorkbookParts> {
  const partAt = (path: string): ZipPart | null =>
    parts.find(({ name }) => name === path) ??
    parts.find(({ name }) => name.toLowerCase() === path.toLowerCase()) ??
    null;

  const relatedTo = async (path: string): Promise<readonly Related[]> => {
    const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const part = partAt(`${folder}_rels/${file}.rels`);
    const found: Related[] = [];
    if (part === null) return found;
    const take = (name: string, attributes: Attributes): void => {
      const target = attributes.get("Target");
      if (name !== "Relationship" || target === undefined) return;
      const kind = (attributes.get("Type") ?? "").replace(/^.*\//, "");
      found.push({ id: attributes.get("Id") ?? "", kind, path: resolved(path, target) });
    };
    await scanPart(bytes, part, elements(take));
    return found;
  };

  const root = (await relatedTo("")).find(({ kind }) => kind === "officeDocument");
  const path = root?.path ?? "xl/workbook.xml";
  const workbook = partAt(path);
  if (workbook === null) throw new PartFailure("damaged");
  const related = await relatedTo(path);
  const byKind = (wanted: string): ZipPart | null => {
    const found = related.find(({ kind }) => kind === wanted);
    return found ? partAt(found.path) : null;
  };
  const sheets: SheetSeen[] = [];
  let from1904 = false;
  const take = (name: string, attributes: Attributes): void => {
    if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.get("date1904") ?? "");
    // Prefixes fall away, so that `r:id` is the id.
    const id = attributes.get("id");
    if (name !== "sheet" || id === undefined) return;
    const target = related.find((one) => one.id === id && one.kind === "worksheet");
    const hidden = /^(?:very)?hidden$/i.test(attributes.get("state") ?? "");
    const part = target ? partAt(target.path) : null;
    sheets.push({ name: attributes.get("name") ?? "", hidden, part });
  };
  await scanPart(bytes, workbook, elements(take));
  if (sheets.length === 0) throw new PartFailure("damaged");
  return { sheets, from1904, strings: byKind("sharedStrings"), styles: byKind("styles") };
}
