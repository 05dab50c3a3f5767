import type { Dataset } from "../../domain/dataset.ts";
import type { ColumnRole, ImportChoices } from "../../domain/import-choices.ts";
import type { Finding } from "../../domain/issue/finding.ts";
import type { RecordFindings, TableReading } from "../../formats/format-reading.ts";

/** What a sheet without places says, before it is known which records stand. */
export interface SheetRead {
  readonly fields: ReadonlyMap<ColumnRole, string>;
  readonly findings: RecordFindings;
  readonly fileFindings: readonly Finding[];
  /** Columns of figures under their own names: true where taken as responses, false where the user left them aside. */
  readonly ownResponses: ReadonlyMap<string, boolean>;
  /** The record's own code or name; "" where it has none. */
  readonly codeOf: (record: number) => string;
  /** The checked content of the records that stand, and what is said of them as a whole. */
  readonly contentOf: (accepted: readonly number[]) => {
    readonly content: Pick<Dataset, "trial" | "varieties">;
    readonly notes: readonly Finding[];
  };
}

/** One kind of sheet: how it is told from others, and how it is read. */
export interface SheetReader {
  readonly kind: "trials" | "catalogue";
  /** Most records of one file. */
  readonly most: number;
  looksLike(table: TableReading, choices: ImportChoices): boolean;
  read(table: TableReading, choices: ImportChoices): SheetRead;
}
