import { mayBeInPeru } from "../../../checks/place/peru-outline.ts";
import { type DistrictBook, districtBook } from "../../../checks/register/district-book.ts";
import { farFromDistrict } from "../../../checks/register/far-from-district.ts";
import type { District } from "../../../domain/district.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import type { DoubtfulPlot } from "./detective-question.ts";
import type { DetectiveRegister } from "./detective-register.ts";
import { type Kin, kinOf } from "./kin-of.ts";
import { overlapWithOthers } from "./overlap-with-others.ts";
import { outlineIn, placeOf } from "./place-of.ts";
import type { PlotReading, ReadingName } from "./reading.ts";
import { readingsOf } from "./readings-of.ts";
import { shiftBetween } from "./shift-between.ts";

interface DoubtfulQuestion extends DoubtfulPlot {
  readonly register: DetectiveRegister;
  readonly districts: readonly District[];
}

const books = new WeakMap<readonly District[], DistrictBook>();

/** Kept for as long as the districts are, since every doubtful plot asks. */
function bookOf(districts: readonly District[]): DistrictBook {
  const known = books.get(districts);
  if (known) return known;
  const made = districtBook(districts);
  books.set(districts, made);
  return made;
}

/** One reading with what speaks for and against it. */
export interface Hypothesis extends PlotReading {
  /** 0 to 1; all of a row's and `none` together are 1. An order of likelihood, not a probability that was measured. */
  readonly score: number;
  /** Middle of the plot, degrees; null where the figures are no place. */
  readonly place: readonly [lon: number, lat: number] | null;
  readonly inPeru: boolean;
  /** Farther from its district or hamlet than plots of theirs lie: it is never called likely, however poor the others are. */
  readonly far: boolean;
  /** How far from where it lies as written, m; null where either is no place. */
  readonly shiftM: number | null;
  /** To the capital of its own district, km, and the radius of a circle of that district's area. */
  readonly district: {
    readonly name: string;
    readonly km: number;
    readonly radiusKm: number;
  } | null;
  /** To the middle of its hamlet's (or district's) plots, km. */
  readonly kin: {
    readonly of: Kin["of"];
    readonly name: string;
    readonly plots: number;
    readonly km: number;
  } | null;
  /** Land it would share with other plots of the register but `twin`, as a share of its own area; null for a point. */
  readonly shared: number | null;
  /** Row of a plot that is the same land under this reading; null where there is none. */
  readonly twin: number | null;
}

export interface DetectiveAnswer {
  /** Likeliest first; empty where the outline's system is not known. */
  readonly hypotheses: readonly Hypothesis[];
  /** Score of none of them being right; 0 where there is neither hamlet nor district to be far from. */
  readonly none: number;
  /** The plane distances were taken in. */
  readonly plane: UtmCrs;
  readonly kin: Kin | null;
}

/** What is written is believed before what needs a slip, and a slip of the zone or sign before one of the datum. */
const PRIOR: Readonly<Record<ReadingName, number>> = {
  "as-written": 1,
  "zone-17": 0.8,
  "zone-18": 0.8,
  swapped: 0.8,
  minus: 0.8,
  "swapped-minus": 0.6,
  decimals: 0.6,
  psad56: 0.5,
  wgs84: 0.5,
};
const DATUMS: ReadonlySet<ReadingName> = new Set<ReadingName>(["psad56", "wgs84"]);
/** None of the readings, as if it were one with this weight. */
const NONE = 0.001;
/** Farther from its hamlet than so many reaches (and so many metres), a plot is not there. */
const FAR = { reaches: 8, metres: 20_000 };
const AWAY = 0.01;
/** So many times better than as written must what lies around fit the other datum: it moves a plot by less than a hamlet. */
const DATUM_FITS = 1.2;
/** Abroad: possible next to the border, no more. */
const ABROAD = 0.01;
/** Nearer than this two readings are one place, m. */
const ONE_PLACE = 1;

/** Falls to a half at twice the reach, to a fifth at four times: neighbours are near, but hamlets straggle. */
const nearness = (metres: number, reach: number): number => 1 / (1 + (metres / (2 * reach)) ** 2);

/** The readings of a doubtful plot, scored against its own district, its hamlet's plots and those it would lie on. */
export function detect(question: DoubtfulQuestion): DetectiveAnswer {
  const { register, row, outline, hamlet, districts } = question;
  const district = bookOf(districts).named(question.district) ?? null;
  const plane =
    register.crs.kind === "utm" ? { ...register.crs, datum: "WGS84" as const } : UTM_17S;
  const kin = kinOf(register, row, hamlet, question.district, plane);
  const home = placeOf(outline);
  const inMetres = (place: readonly [number, number] | null) => {
    const at = place && projectPoint(place[0], place[1], WGS84, plane);
    return at?.every(Number.isFinite) ? at : null;
  };
  const written = inMetres(home);
  const capital = district && projectPoint(district.lon, district.lat, WGS84, plane);
  const radiusKm = district ? Math.sqrt(district.areaKm2 / Math.PI) : 0;
  const seen: (readonly [number, number])[] = [];
  const weighed: (Omit<Hypothesis, "score"> & { readonly weight: number })[] = [];
  /** The reading as written, once it is weighed. */
  let asWritten: { readonly fit: number; readonly far: boolean; readonly twin: number | null } = {
    ...{ fit: 0, far: false, twin: null },
  };
  for (const reading of readingsOf(outline, question.zone)) {
    const ofDatum = DATUMS.has(reading.name);
    if (ofDatum && question.datumFixed) continue;
    const place = placeOf(reading.outline);
    const at = inMetres(place);
    if (reading.name !== "as-written") {
      if (!place || !at || !mayBeInPeru(...place)) continue;
      if (seen.some((one) => Math.hypot(one[0] - at[0], one[1] - at[1]) < ONE_PLACE)) continue;
    }
    if (at) seen.push(at);
    const inPeru = place !== null && mayBeInPeru(...place);
    const kmTo = (to: readonly [number, number]): number =>
      at ? Math.hypot(at[0] - to[0], at[1] - to[1]) / 1000 : Number.POSITIVE_INFINITY;
    const own = inPeru ? outlineIn(reading.outline, plane) : null;
    const land = own && overlapWithOthers(own, register, row, plane);
    const twin = land?.twin ?? null;
    const districtKm = capital ? kmTo(capital) : null;
    const kinKm = kin ? kmTo(kin.middle) : null;
    const far =
      // Half a kilometre is no way back from where it is far.
      (ofDatum && asWritten.far) ||
      // What the rule of districts would doubt again is no way out.
      (district !== null &&
        districtKm !== null &&
        farFromDistrict(district, districtKm) !== null) ||
      (kin !== null &&
        kinKm !== null &&
        1000 * kinKm > Math.max(FAR.metres, FAR.reaches * kin.reachM));
    const fit =
      place === null
        ? 0
        : (inPeru ? 1 : ABROAD) *
          (far ? AWAY : 1) *
          (districtKm === null ? 1 : nearness(1000 * districtKm, 500 * radiusKm)) *
          (kinKm === null || !kin ? 1 : nearness(1000 * kinKm, kin.reachM)) *
          (1 - 0.9 * Math.min(1, land?.share ?? 0));
    if (reading.name === "as-written") asWritten = { fit, far, twin };
    const fitsTwin = twin !== null && asWritten.twin === null;
    if (ofDatum && !fitsTwin && fit < DATUM_FITS * asWritten.fit) continue;
    weighed.push({
      ...reading,
      weight: PRIOR[reading.name] * fit,
      place,
      inPeru,
      far,
      shiftM: shiftBetween({ place: home, metres: written }, { place, metres: at }),
      district:
        district && place && districtKm !== null
          ? { name: district.name, km: districtKm, radiusKm }
          : null,
      kin:
        kin && place && kinKm !== null
          ? { of: kin.of, name: kin.name, plots: kin.plots.length, km: kinKm }
          : null,
      shared: land?.share ?? null,
      twin,
    });
  }
  const nothing = district || kin ? NONE : 0;
  const total = weighed.reduce((sum, { weight }) => sum + weight, nothing);
  const hypotheses = weighed
    .map(({ weight, ...rest }) => ({ ...rest, score: total > 0 ? weight / total : 0 }))
    .sort((a, b) => b.score - a.score);
  const none = weighed.length > 0 && total > 0 ? nothing / total : 0;
  return { hypotheses, none, plane, kin };
}
