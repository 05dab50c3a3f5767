import type { WordColumn } from "../word-column.ts";
import type { TrialColumns } from "./trial-columns.ts";

/** More heights than this are not levels of a trial. */
const MOST_LEVELS = 12;
const LEAST_VARIETIES = 2;

const hasTwice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/** Whether the records of one site are a trial repeated at a few heights: cells repeat, but not at the same height. */
const isRepeatedByHeight = (trial: TrialColumns, records: readonly number[]): boolean => {
  const height = (i: number): number => Math.round(trial.altitude[i] as number);
  const levels = new Set(records.map(height));
  if (levels.size < 2 || levels.size > MOST_LEVELS || levels.has(Number.NaN)) return false;
  const cell = (i: number): string =>
    [trial.campaign.code[i], trial.block.code[i], trial.variety.code[i]].join(" ");
  if (!hasTwice(records.map(cell)) || hasTwice(records.map((i) => `${cell(i)} ${height(i)}`)))
    return false;
  return [...levels].every((level) => {
    const own = records.filter((i) => height(i) === level);
    return new Set(own.map((i) => trial.variety.code[i])).size >= LEAST_VARIETIES;
  });
};

/**
 * The trial with each height of a site as a site of its own ("San Ignacio, 1477 m") where a file has one site, or none, for
 * several heights and repeats its blocks at each: the figures would otherwise be repetitions within a block. Unchanged
 * elsewhere: heights that differ from plot to plot are no levels.
 */
export const sitesByAltitude = (trial: TrialColumns): TrialColumns => {
  const bySite = new Map<number, number[]>();
  trial.site.code.forEach((code, i) => {
    const own = bySite.get(code);
    if (own === undefined) bySite.set(code, [i]);
    else own.push(i);
  });
  const split = [...bySite].filter(([, records]) => isRepeatedByHeight(trial, records));
  if (split.length === 0) return trial;
  const names = Array.from(trial.site.code, (code) => trial.site.words[code] ?? "");
  for (const [code, records] of split) {
    const site = trial.site.words[code];
    for (const i of records) {
      const height = `${Math.round(trial.altitude[i] as number)} m`;
      names[i] = site === undefined ? height : `${site}, ${height}`;
    }
  }
  return { ...trial, site: wordColumn(names) };
};

const wordColumn = (names: readonly string[]): WordColumn => {
  const words = [...new Set(names.filter((name) => name !== ""))];
  const place = new Map(words.map((word, k) => [word, k]));
  return { words, code: Int32Array.from(names, (name) => place.get(name) ?? -1) };
};
