import type { DatasetKind } from "../domain/dataset.ts";
import type { ImportChoices } from "../domain/import-choices.ts";
import type { IntakeReport } from "../intake/intake-report.ts";

/** A file on its way in: read, shown, answered about, and only then used. */
export interface PendingImport {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly choices: ImportChoices;
  /** Null while it is being read. */
  readonly report: IntakeReport | null;
  /** 0 to 1 while being read. */
  readonly share: number;
}

/** A file that is no longer on its way in: it is in use. */
export interface TakenFile {
  readonly name: string;
  readonly kind: DatasetKind;
}

/** What the register task can do with files. */
export interface Imports {
  readonly pending: readonly PendingImport[];
  /** What was taken since, while other files still wait; newest last. */
  readonly taken: readonly TakenFile[];
  /** The file as the person chose it; null once it is taken or left. */
  file(id: string): Promise<File | null>;
  /** Reads the file again with more answers. */
  answer(id: string, choices: ImportChoices): void;
  /** Takes the accepted records into the documents; of several files in their order, so that the last is in use. */
  accept(
    id: string,
    kind: DatasetKind,
    rest?: readonly (readonly [string, DatasetKind])[],
  ): Promise<void>;
  /** Leaves the file; also stops a reading under way. */
  discard(id: string): void;
}
