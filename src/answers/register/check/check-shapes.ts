import {
  COARSE_SHARE,
  DECIMALS_ASKED,
  decimalsOf,
  fewDecimals,
} from "../../../checks/register/few-decimals.ts";
import { nearSpike, type Spike, spikeFound } from "../../../checks/register/near-spike.ts";
import { separateParts } from "../../../checks/register/separate-parts.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import type { RegisterView } from "./register-view.ts";
import { spikeDraft } from "./spike-draft.ts";
import type { Tell } from "./told.ts";

/** A tip that takes more of the plot than this is not only a jump of the GPS. */
const NOTHING_LOST = 0.01;

/** Spikes, separate parts, figures of few decimals. */
export function shapesCheck(view: RegisterView, tell: Tell): (plot: number) => void {
  const { metres, register, areaM2 } = view;
  const { type } = register.geometry;
  const judged = register.crs.kind === "geographic" ? decimalsOfPlots(view) : null;
  return (plot) => {
    if (judged) tell(plot, judged(plot));
    if (type[plot] !== GEOMETRY_POLYGON) return;
    tell(plot, separateParts(metres, plot));
    const spike = longestSpike(view, plot);
    if (!spike) return;
    const { vertex, lengthM } = spike;
    const [x, y] = [metres.coords[2 * vertex]!, metres.coords[2 * vertex + 1]!];
    const mend =
      spike.areaM2 <= NOTHING_LOST * areaM2[plot]! ? spikeDraft(view, plot, vertex) : null;
    tell(plot, spikeFound(x, y, lengthM), mend ? [mend] : undefined);
  };
}

function longestSpike({ metres }: RegisterView, plot: number): Spike | null {
  const { coords, ringStart, partStart, featureStart } = metres;
  let longest: Spike | null = null;
  const end = partStart[featureStart[plot + 1]!]!;
  for (let ring = partStart[featureStart[plot]!]!; ring < end; ring++) {
    const found = nearSpike(coords, ringStart[ring]!, ringStart[ring + 1]!);
    if (found && !(longest && longest.lengthM >= found.lengthM)) longest = found;
  }
  return longest;
}

/**
 * A polygon all of whose figures are coarse is so by writing. Two figures of a point may end in zeros by chance: it is told
 * only where a good part of the points is coarse.
 */
function decimalsOfPlots({ register, plots }: RegisterView) {
  const { coords, ringStart, partStart, featureStart, type } = register.geometry;
  const most = new Uint8Array(plots);
  let points = 0;
  let coarse = 0;
  for (let plot = 0; plot < plots; plot++) {
    const end = 2 * ringStart[partStart[featureStart[plot + 1]!]!]!;
    let decimals = 0;
    let k = 2 * ringStart[partStart[featureStart[plot]!]!]!;
    for (; k < end && decimals < DECIMALS_ASKED; k++) {
      decimals = Math.max(decimals, decimalsOf(coords[k]!));
    }
    most[plot] = decimals;
    if (type[plot] !== GEOMETRY_POINT) continue;
    points++;
    if (decimals < DECIMALS_ASKED) coarse++;
  }
  const surely = coarse > COARSE_SHARE * points;
  return (plot: number) =>
    type[plot] === GEOMETRY_POLYGON || (type[plot] === GEOMETRY_POINT && surely)
      ? fewDecimals(most[plot]!)
      : null;
}
