import { medianPlace } from "../../../checks/register/far-from-hamlet.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import type { DetectiveRegister } from "./detective-register.ts";

/** Fewer plots of a hamlet say nothing: the district's are asked. */
const FEWEST = 3;
/** A hamlet whose plots lie in one spot still reaches so far, m. */
const LEAST_REACH = 500;

/** Plots that should lie near: those of the same hamlet, else of the same district. */
export interface Kin {
  readonly of: "hamlet" | "district";
  readonly name: string;
  /** Their places in the register. */
  readonly plots: readonly number[];
  /** Their middle (median), metres in the plane. */
  readonly middle: readonly [number, number];
  /** Metres from the middle within which three quarters of them lie. */
  readonly reachM: number;
}

const key = (cell: string | undefined): string => (cell ?? "").trim().toLowerCase();

const centresOf = new WeakMap<object, Float64Array>();

/** Middles of a register's plots in its own system; kept, since every doubtful row asks. */
function kinCentres({ geometry }: DetectiveRegister): Float64Array {
  const known = centresOf.get(geometry);
  if (known) return known;
  const made = boxCentres(geometry);
  centresOf.set(geometry, made);
  return made;
}

/** The kin of a row, itself left out; null where the register names neither hamlet nor district, or has too few. */
export function kinOf(
  register: DetectiveRegister,
  row: number,
  hamlet: string,
  district: string,
  plane: UtmCrs,
): Kin | null {
  const { hamlets, districts, rows } = register;
  const centres = kinCentres(register);
  const members = (wanted: readonly (readonly [readonly string[], string])[]): number[] => {
    const plots: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      if (rows[i] === row || Number.isNaN(centres[2 * i])) continue;
      if (wanted.every(([cells, cell]) => key(cells[i]) === cell)) plots.push(i);
    }
    return plots;
  };
  const inHamlet = [hamlets, key(hamlet)] as const;
  const inDistrict = [districts, key(district)] as const;
  const groups = [
    ["hamlet", hamlet, key(district) === "" ? [inHamlet] : [inHamlet, inDistrict]],
    ["district", district, [inDistrict]],
  ] as const;
  for (const [of, name, wanted] of groups) {
    if (wanted[0]![1] === "") continue;
    const plots = members(wanted);
    if (plots.length >= FEWEST)
      return { of, name: name.trim(), plots, ...spread(register, plots, centres, plane) };
  }
  return null;
}

function spread(
  { crs }: DetectiveRegister,
  plots: readonly number[],
  centres: Float64Array,
  plane: UtmCrs,
): Pick<Kin, "middle" | "reachM"> {
  const metres = Float64Array.from(plots.flatMap((i) => [centres[2 * i]!, centres[2 * i + 1]!]));
  projectCoords(metres, crs, plane);
  const places = plots.map((_, k) => [metres[2 * k]!, metres[2 * k + 1]!] as const);
  const middle = medianPlace(places);
  const away = places
    .map(([x, y]) => Math.hypot(x - middle[0], y - middle[1]))
    .sort((a, b) => a - b);
  return { middle, reachM: Math.max(LEAST_REACH, away[Math.floor((3 * away.length) / 4)]!) };
}
