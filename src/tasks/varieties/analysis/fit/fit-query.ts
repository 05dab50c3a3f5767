import type { Variety } from "../../../../domain/varieties/variety.ts";

/** What a person may change of the comparison. Metres and degrees Celsius. */
export interface FitSettings {
  /** Half-width of what a register's altitude may be wrong by. */
  readonly registerErrorM: number;
  /** The same of a height read from the relief. */
  readonly reliefErrorM: number;
  /** Degrees of latitude from 5° within which both bands are told. */
  readonly nearDeg: number;
  /** The exercise: every band moves up by warmingC / lapseCPerM. 0 for the bands as published. */
  readonly warmingC: number;
  readonly lapseCPerM: number;
  /** Names a person has said mean a variety of the catalogue: as written -> catalogue name. */
  readonly equivalences: Readonly<Record<string, string>>;
}

export const FIT_DEFAULTS: FitSettings = {
  registerErrorM: 15,
  reliefErrorM: 30,
  nearDeg: 0.1,
  warmingC: 0,
  lapseCPerM: 0.0065,
  equivalences: {},
};

/** Plots of a register against the altitude bands of the varieties they say they grow. */
export interface FitQuery {
  /** Middle of each plot, WGS84 degrees, lon lat lon lat …; NaN where a record has no place. */
  readonly centres: Float64Array;
  /** The register's own words; "" where empty. */
  readonly altitudes: readonly string[];
  readonly varieties: readonly string[];
  readonly catalogue: readonly Variety[];
  /** The relief as it ships (`geo/heights`); null when it could not be read. */
  readonly heights: Uint8Array | null;
  readonly settings: FitSettings;
}
