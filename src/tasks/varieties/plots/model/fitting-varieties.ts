import type { Variety } from "../../../../domain/varieties/variety.ts";
import { judgeAltitude } from "../../analysis/fit/judge-altitude.ts";
import { altitudeBandOf } from "../../analysis/fit/latitude-band.ts";

const collator = new Intl.Collator("es", { numeric: true });
/** Resistant first, then tolerant, then those of which nothing is known, then susceptible. */
const RUST = { resistant: 0, tolerant: 1, unknown: 2, susceptible: 3 } as const;

/** Varieties whose band holds an altitude with all of its error, at a latitude; resistant to rust first, then by name. */
export const fittingVarieties = (
  catalogue: readonly Variety[],
  altitude: number,
  errorM: number,
  latitudeBand: number,
): readonly Variety[] =>
  catalogue
    .filter((variety) => {
      const band = altitudeBandOf(variety, latitudeBand);
      return band !== null && judgeAltitude(altitude, errorM, band).verdict === "inside";
    })
    .toSorted(
      (a, b) =>
        RUST[a.rust ?? "unknown"] - RUST[b.rust ?? "unknown"] || collator.compare(a.name, b.name),
    );
