/** How the caller follows and stops a long reading. `progress` gets a share from 0 to 1. */
export interface IntakeContext {
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
