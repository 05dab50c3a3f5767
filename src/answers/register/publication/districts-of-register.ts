import type { Capital } from "../../../domain/capital.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { foldName } from "../../../domain/varieties/fold-name.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";

/** `column`: as the register writes them. `capital`: it names no known one, so plots stand by the nearest capital. */
export type DistrictSource = "column" | "capital";

export interface RegisterDistricts {
  /** Empty where none can be said. */
  readonly districtOf: (record: number) => string;
  readonly from: DistrictSource;
}

/** Farther than this from every capital a plot is by none of them, km as the crow flies. */
export const MOST_KM = 25;
const KM_OF_DEGREE = 111.2;

/**
 * The district of each plot in the register's own words; only where it has not one that is known, the name of the nearest
 * capital within {@link MOST_KM}. No free boundary of districts is good enough to place a plot by, so the second is no statement
 * about districts, and must be published as what it is.
 */
export const districtsOfRegister = (
  register: Pick<Dataset<"plots">, "fields" | "properties">,
  degrees: FlatGeometry,
  capitals: readonly Capital[],
): RegisterDistricts => {
  const column = register.fields.distrito;
  const own = (i: number): string =>
    column === undefined ? "" : (register.properties[i]![column] ?? "");
  const known = new Set(capitals.map(({ name }) => foldName(name)));
  if (register.properties.some((_, i) => known.has(foldName(own(i))))) {
    return { districtOf: own, from: "column" };
  }
  const centres = boxCentres(degrees);
  const nearest = (i: number): string => {
    const [lon, lat] = [centres[2 * i]!, centres[2 * i + 1]!];
    let [best, least] = ["", MOST_KM];
    for (const capital of capitals) {
      const narrowing = Math.cos((lat * Math.PI) / 180);
      const km = KM_OF_DEGREE * Math.hypot((capital.lon - lon) * narrowing, capital.lat - lat);
      if (km < least) [best, least] = [capital.name, km];
    }
    return best;
  };
  return { districtOf: nearest, from: "capital" };
};
