import { useEffect, useState } from "react";
import { CAPITALS_PATH, type Capital, readCapitals } from "../../domain/capital.ts";

const NONE: readonly Capital[] = [];

/** The district capitals for small maps, WGS84 degrees; none until they come, and none when they do not. */
export const useCapitals = (): readonly Capital[] => {
  const [capitals, setCapitals] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    fetch(new URL(CAPITALS_PATH, document.baseURI), { signal: stop.signal })
      .then((response) => response.json())
      .then(
        (list: unknown) => setCapitals(readCapitals(list)),
        () => undefined,
      );
    return () => stop.abort();
  }, []);
  return capitals;
};
