import type { Issue } from "../../domain/issue/issue.ts";

/** All that is to be said of each row, one sentence after the other, each once. */
export function remarksByRow(
  issues: readonly Issue[],
  say: (issue: Issue) => string,
): ReadonlyMap<number, string> {
  const sentences = new Map<number, Set<string>>();
  for (const issue of issues) {
    const { row, rows } = issue.source;
    const told = rows ?? (row === undefined ? [] : [row]);
    if (told.length === 0) continue;
    const sentence = say(issue);
    for (const one of told) {
      const others = sentences.get(one);
      if (others) others.add(sentence);
      else sentences.set(one, new Set([sentence]));
    }
  }
  return new Map([...sentences].map(([row, all]) => [row, [...all].join(" ")]));
}
