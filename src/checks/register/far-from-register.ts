import { type Finding, finding } from "../../domain/issue/finding.ts";
import { medianPlace } from "./far-from-hamlet.ts";

/** Plots of which one can be a stray. */
const FEWEST = 8;
/** A register of one province reaches so far from its middle, m. */
const LEAST_M = 60_000;
/** Times the distance within which three quarters of the plots lie. */
const TIMES = 5;

/** Plots far from where the register's others lie; `places` are their middles in metres, without gaps. */
export function farFromRegister(
  places: readonly (readonly [number, number])[],
  report: (member: number, found: Finding) => void,
): void {
  if (places.length < FEWEST) return;
  const [x, y] = medianPlace(places);
  const metres = places.map((place) => Math.hypot(place[0] - x, place[1] - y));
  const reach = [...metres].sort((a, b) => a - b)[Math.floor((3 * metres.length) / 4)]!;
  const most = Math.max(LEAST_M, TIMES * reach);
  const plots = metres.filter((distance) => distance <= most).length;
  for (const [member, distance] of metres.entries()) {
    if (!(distance > most)) continue;
    report(member, finding("warning", "place-far-from-register", { km: distance / 1000, plots }));
  }
}
