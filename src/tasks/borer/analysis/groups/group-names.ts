import { foldWord } from "../select/fold-word.ts";

/** The groups readings fall into: names, and the group of each reading. */
export interface Grouping {
  readonly names: readonly string[];
  readonly groupOf: (i: number) => number;
}

/** Takes names to groups; names a person would take for the same are one group, written as it is met first. */
export class GroupNames {
  readonly names: string[] = [];
  readonly #known = new Map<string, number>();

  add(name: string): number {
    const key = foldWord(name);
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    this.#known.set(key, this.names.length);
    this.names.push(name.trim());
    return this.names.length - 1;
  }
}
