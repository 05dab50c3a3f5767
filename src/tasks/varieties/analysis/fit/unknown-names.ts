import type { Pause } from "../../../../domain/pause.ts";
import { foldName } from "../../../../domain/varieties/fold-name.ts";
import { nearestNames } from "../../../../domain/varieties/nearest-names.ts";
import type { FitAnswer } from "./fit-answer.ts";
import type { NamedEntries } from "./judge-entries.ts";

/** How many names get their likely meanings, the commonest first. More than a person would go through. */
const MOST_ASKED = 500;

interface Counted {
  readonly written: string;
  plots: number;
}

/** The unknown names of the entries, each once however it is spelt by case and accents, commonest first. */
const countUnknown = ({ plot, written, variety }: NamedEntries): readonly Counted[] => {
  const found = new Map<string, Counted & { last: number }>();
  for (let entry = 0; entry < plot.length; entry++) {
    const name = written[entry]!;
    if (variety[entry]! >= 0 || name === "") continue;
    const key = foldName(name);
    const before = found.get(key);
    if (before === undefined) found.set(key, { written: name, plots: 1, last: plot[entry]! });
    else if (before.last !== plot[entry]) {
      before.plots++;
      before.last = plot[entry]!;
    }
  }
  return [...found.values()].toSorted((a, b) => b.plots - a.plots);
};

/** Each unknown name once, commonest first, with what it may mean. Nothing is decided by it. */
export const unknownNames = async (
  entries: NamedEntries,
  names: readonly string[],
  pause: Pause,
): Promise<FitAnswer["unknown"]> => {
  const nearest = nearestNames(names);
  const unknown: FitAnswer["unknown"][number][] = [];
  for (const { written, plots } of countUnknown(entries)) {
    const asked = unknown.length < MOST_ASKED;
    unknown.push({ written, plots, nearest: asked ? nearest(written) : [] });
    if (asked) await pause(unknown.length);
  }
  return unknown;
};
