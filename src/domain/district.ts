/** A district of San Ignacio or Jaén: both UBIGEO codes, and where its capital lies. */
export interface District {
  readonly name: string;
  readonly province: string;
  readonly ubigeoInei: string;
  readonly ubigeoReniec: string;
  /** Official area, km². */
  readonly areaKm2: number;
  /** The capital, WGS84 degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** Where the districts ship, under `public/`. */
export const DISTRICTS_PATH = "data/distritos.json";

const TEXTS = ["name", "province", "ubigeoInei", "ubigeoReniec"] as const;
const FIGURES = ["areaKm2", "lon", "lat"] as const;

const isDistrict = (value: unknown): value is District => {
  const given = (value ?? {}) as Partial<District>;
  return (
    TEXTS.every((key) => typeof given[key] === "string") &&
    FIGURES.every((key) => typeof given[key] === "number")
  );
};

/** The shipped list, parsed; what is not a district is left out. */
export const readDistrictList = (list: unknown): readonly District[] =>
  Array.isArray(list) ? list.filter(isDistrict) : [];
