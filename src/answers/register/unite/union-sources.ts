import type { Dataset } from "../../../domain/dataset.ts";
import { registerDigest } from "./register-digest.ts";
import type { UnionSource } from "./union-record.ts";

/** Registers as sources of a union that is about to be made. */
export const sourcesOf = (registers: readonly Dataset<"plots">[]): UnionSource[] =>
  registers.map((register) => {
    const { name, sha256, read, accepted } = register.provenance;
    return {
      name,
      sha256,
      taken: register.rows.length,
      left: read - accepted,
      content: registerDigest(register),
    };
  });

/** A source of a union as it is now. */
export interface SourceNow {
  readonly source: UnionSource;
  /** `closed`: whether it changed cannot be known. */
  readonly state: "same" | "changed" | "closed";
  readonly register: Dataset<"plots"> | null;
}

/** How the sources of a union stand among the open registers: by file, and by what they would bring in now. */
export function sourcesNow(
  sources: readonly UnionSource[],
  registers: readonly Dataset<"plots">[],
): SourceNow[] {
  const free = new Set(registers);
  return sources.map((source): SourceNow => {
    const own = [...free].filter(
      ({ provenance: { name, sha256 } }) => sha256 === source.sha256 && name === source.name,
    );
    const same = own.find((register) => registerDigest(register) === source.content);
    const register = same ?? own[0] ?? null;
    if (register === null) return { source, state: "closed", register };
    free.delete(register);
    return { source, state: same ? "same" : "changed", register };
  });
}
