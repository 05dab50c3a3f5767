import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import { foldWord } from "../select/fold-word.ts";
import { type Grouping, GroupNames } from "./group-names.ts";

/** By hamlet; hamlets of one name in several districts are several: "San Antonio (Chirinos)". */
export function groupByHamlet({ hamlet, district }: ReadingColumns): Grouping {
  const width = district.words.length + 1;
  const pairOf = (i: number): number =>
    ((hamlet.code[i] as number) + 1) * width + (district.code[i] as number) + 1;
  const pairs = new Set<number>();
  for (let i = 0; i < hamlet.code.length; i++) pairs.add(pairOf(i));
  const named = [...pairs].map((pair) => ({
    pair,
    name: hamlet.words[Math.floor(pair / width) - 1] ?? "",
    of: district.words[(pair % width) - 1] ?? "",
  }));
  const districtsOf = new Map<string, Set<string>>();
  for (const { name, of } of named) {
    const known = districtsOf.get(foldWord(name)) ?? new Set();
    if (of !== "") known.add(foldWord(of));
    districtsOf.set(foldWord(name), known);
  }
  const names = new GroupNames();
  const groups = new Map<number, number>();
  for (const { pair, name, of } of named) {
    const several = (districtsOf.get(foldWord(name))?.size ?? 0) > 1;
    groups.set(pair, names.add(name !== "" && of !== "" && several ? `${name} (${of})` : name));
  }
  return { names: names.names, groupOf: (i) => groups.get(pairOf(i)) as number };
}
