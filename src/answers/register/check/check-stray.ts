import { farFromRegister } from "../../../checks/register/far-from-register.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Plots that lie far from all others, also where they name neither hamlet nor district to be held against. */
export function strayCheck({ plots, centres }: RegisterView, tell: Tell): void {
  const members: number[] = [];
  for (let plot = 0; plot < plots; plot++) if (!Number.isNaN(centres[2 * plot])) members.push(plot);
  const places = members.map((plot) => [centres[2 * plot]!, centres[2 * plot + 1]!] as const);
  farFromRegister(places, (member, found) => tell(members[member]!, found));
}
