import { organicNeighbour } from "../../../checks/register/organic-neighbour.ts";
import type { AnalysisContext } from "../../../domain/analysis.ts";
import { answerOrganic } from "../organic/answer-organic.ts";
import { organicStatuses } from "../organic/organic-status.ts";
import { otherPlot } from "./check-pairs.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Organic plots, each with its nearest that is not, within `distance` metres. In transition counts as organic. */
export async function organicCheck(
  view: RegisterView,
  distance: number,
  tell: Tell,
  context: AnalysisContext,
): Promise<void> {
  const status = organicStatuses(view.register);
  if (status === null) return;
  const { organic, conventional, distanceM } = await answerOrganic(
    { geometry: view.metres, crs: view.plane, status, distance, transition: "organic" },
    context,
  );
  const nearest = new Map<number, number>();
  for (let k = 0; k < organic.length; k++) {
    const known = nearest.get(organic[k]!);
    if (known === undefined || distanceM[k]! < distanceM[known]!) nearest.set(organic[k]!, k);
  }
  for (const [plot, k] of nearest) {
    tell(plot, organicNeighbour(otherPlot(view, conventional[k]!), distanceM[k]!));
  }
}
