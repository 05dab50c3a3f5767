/** A district's capital, WGS84 degrees. */
export interface Capital {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Where the capitals ship, under `public/`. */
export const CAPITALS_PATH = "data/capitales.json";

const isCapital = (value: unknown): value is Capital => {
  const { name, lon, lat } = (value ?? {}) as Partial<Capital>;
  return typeof name === "string" && typeof lon === "number" && typeof lat === "number";
};

/** The shipped list, parsed; what is not a capital is left out. */
export const readCapitals = (list: unknown): readonly Capital[] =>
  Array.isArray(list) ? list.filter(isCapital) : [];
