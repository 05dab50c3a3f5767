/** One finding of the proof, in words. */
export interface ProofLine {
  readonly good: boolean;
  readonly says: string;
}

/** What was found when what is kept was really read. `at`: milliseconds since 1970. */
export interface ProofResult {
  readonly at: number;
  readonly lines: readonly ProofLine[];
  /** Files of Lindero that are not as kept: to be fetched anew. */
  readonly damaged: readonly string[];
}

export type ProofStage = "app" | "maps" | "data";

/** Bytes read so far of a stage; `all` null where they are not known before. */
export interface ProofProgress {
  readonly stage: ProofStage;
  readonly done: number;
  readonly all: number | null;
}

export interface ProofRun {
  readonly signal: AbortSignal;
  readonly progress: (progress: ProofProgress) => void;
}
