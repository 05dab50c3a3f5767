/** How the caller follows and stops a long reading. `progress` gets a share from 0 to 1. */
export interface IntakeContext {
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** Days since 1970-01-01, to tell a date that is yet to come; by the clock when left out. */
  readonly today?: number;
}

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
