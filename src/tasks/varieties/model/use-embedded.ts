import { useEffect, useState } from "react";
import type { VarietiesContext } from "../varieties-context.ts";

export interface Embedded<T> {
  readonly value: T | null;
  /** It came, or it is known that it does not. */
  readonly settled: boolean;
}

const COMING = { value: null, settled: false } as const;

/**
 * A file the project ships, read once. `read` must be the same function at every render; what it cannot read, or what
 * does not come, is null.
 */
export const useEmbedded = <T>(
  embedded: VarietiesContext["embedded"],
  path: string,
  read: (file: Blob) => Promise<T | null>,
): Embedded<T> => {
  const [known, setKnown] = useState<Embedded<T>>(COMING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page makes another `embedded` at every render.
  useEffect(() => {
    let wanted = true;
    embedded(path)
      .then(read)
      .catch(() => null)
      .then((value) => wanted && setKnown({ value, settled: true }));
    return () => {
      wanted = false;
    };
  }, [path, read]);
  return known;
};
