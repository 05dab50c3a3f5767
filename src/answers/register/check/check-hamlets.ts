import { farFromHamlet } from "../../../checks/register/far-from-hamlet.ts";
import { foldPlace } from "../../../checks/register/fold-place.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Plots far from where the others of their hamlet lie. A hamlet is its name within its district. */
export function hamletsCheck(view: RegisterView, tell: Tell): void {
  for (const { name, members } of hamletsOf(view)) {
    const places = members.map(
      (plot) => [view.centres[2 * plot]!, view.centres[2 * plot + 1]!] as const,
    );
    farFromHamlet(name, places, (member, found) => tell(members[member]!, found));
  }
}

function hamletsOf({ cell, plots, centres }: RegisterView) {
  const groups = new Map<string, { readonly name: string; readonly members: number[] }>();
  for (let plot = 0; plot < plots; plot++) {
    const name = cell(plot, "caserio").trim();
    const key = foldPlace(name);
    if (key === "" || Number.isNaN(centres[2 * plot])) continue;
    const full = `${key}\n${foldPlace(cell(plot, "distrito"))}`;
    const group = groups.get(full);
    if (group) group.members.push(plot);
    else groups.set(full, { name, members: [plot] });
  }
  return groups.values();
}
