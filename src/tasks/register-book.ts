import type { IssueCode } from "../domain/issue/issue.ts";
import type { ChangeDraft, LogEntry } from "../domain/register/change.ts";
import type { IntakeReport } from "../intake/intake-report.ts";

/** An open register with everything that was ever changed in it. */
export interface RegisterBook {
  /** The file it is read from, as the person chose it; null until it is found. */
  readonly file: File | null;
  /** The file as it is read now, refused rows among it; null while it is being read. */
  readonly report: IntakeReport | null;
  /** Reads the file as it came, without what was changed since; absent where a book has no file. */
  readonly original?: () => Promise<IntakeReport>;
  readonly log: readonly LogEntry[];
  /** A change was made and the file is being read with it. */
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Who changes; a free text that is kept on this device. */
  readonly who: string;
  readonly setWho: (who: string) => void;
  /** Makes changes together, as one step to undo. Kept on this device before it returns to the caller's `then`. */
  readonly change: (drafts: readonly ChangeDraft[], rule?: IssueCode) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}
