import { useEffect, useState } from "react";

export interface Capital {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

const NONE: readonly Capital[] = [];

const isCapital = (value: unknown): value is Capital => {
  const { name, lon, lat } = value as Partial<Capital>;
  return typeof name === "string" && typeof lon === "number" && typeof lat === "number";
};

/** The district capitals for small maps, WGS84 degrees; none until they come, and none when they do not. */
export const useCapitals = (): readonly Capital[] => {
  const [capitals, setCapitals] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    fetch(new URL("data/capitales.json", document.baseURI), { signal: stop.signal })
      .then((response) => response.json())
      .then(
        (list: unknown) => setCapitals(Array.isArray(list) ? list.filter(isCapital) : NONE),
        () => undefined,
      );
    return () => stop.abort();
  }, []);
  return capitals;
};
