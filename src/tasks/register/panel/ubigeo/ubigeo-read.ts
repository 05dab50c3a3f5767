import { type DistrictBook, districtBook } from "../../../../checks/register/district-book.ts";
import {
  systemFitted,
  type UbigeoFits,
  ubigeoFits,
} from "../../../../checks/register/ubigeo-fits.ts";
import { systemNamed } from "../../../../checks/register/ubigeo-system.ts";
import type { District } from "../../../../domain/district.ts";
import type { ImportChoices, UbigeoSaid } from "../../../../domain/import-choices.ts";
import type { UbigeoSystem } from "../../../../domain/issue/register-issues.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";

/** In which system a file's codes of districts are, as far as the file tells. */
export interface UbigeoRead {
  readonly column: string;
  readonly fits: UbigeoFits;
  /** By the districts written beside them. */
  readonly fitted: UbigeoSystem | "both" | null;
  /** By the heading. */
  readonly named: UbigeoSystem | null;
  readonly said: UbigeoSaid | null;
  /** What the check goes by; null: to be chosen. */
  readonly applied: UbigeoSaid | null;
  /** A code of the file that the systems read differently, and the known district it is in each. */
  readonly example: {
    readonly code: string;
    readonly inei: string | null;
    readonly reniec: string | null;
  } | null;
}

type Read = Pick<IntakeReport, "dataset" | "understood">;

const columnOf = ({ understood }: Read, field: "ubigeo" | "distrito"): string | undefined =>
  understood?.columns.find((one) => one.field === field)?.column;

const exampleOf = (codes: readonly string[], book: DistrictBook): UbigeoRead["example"] => {
  for (const code of new Set(codes)) {
    const inei = book.coded(code, "inei")?.name ?? null;
    const reniec = book.coded(code, "reniec")?.name ?? null;
    if (inei !== reniec) return { code, inei, reniec };
  }
  return null;
};

/** Null where the file has no such codes, or the districts are not there to hold them against. */
export function readUbigeo(
  report: Read,
  districts: readonly District[],
  choices: ImportChoices,
): UbigeoRead | null {
  const column = columnOf(report, "ubigeo");
  const { dataset } = report;
  if (column === undefined || districts.length === 0 || dataset?.kind !== "plots") return null;
  const book = districtBook(districts);
  const district = columnOf(report, "distrito");
  const pairs = dataset.properties.map(
    (texts) =>
      [
        (texts[column] ?? "").trim(),
        district === undefined ? "" : (texts[district] ?? ""),
      ] as const,
  );
  const fits = ubigeoFits(pairs, book);
  if (fits.filled === 0) return null;
  const fitted = systemFitted(fits);
  const named = systemNamed(column);
  const said = choices.ubigeo ?? null;
  const likely = fitted === "both" ? null : fitted;
  const disputed = named !== null && likely !== null && named !== likely;
  return {
    column,
    fits,
    fitted,
    named,
    said,
    applied: said ?? (disputed ? null : (named ?? likely)),
    example: exampleOf(
      pairs.map(([code]) => code),
      book,
    ),
  };
}
