import type { TrialColumns } from "../../../../domain/trials/trial-columns.ts";
import type { WordColumn } from "../../../../domain/word-column.ts";
import { heightInName } from "./height-in-name.ts";
import { byNumberedName } from "./name-order.ts";

/** The records of one site. */
export interface SiteRecords {
  /** "" where the file names no site at all. */
  readonly site: string;
  /** Mean of the altitudes given, metres, else what the name itself says; NaN where neither does. */
  readonly altitude: number;
  readonly records: readonly number[];
}

export interface RecordsBySite {
  /** Records of the campaign. */
  readonly plots: number;
  /** Lowest first; sites without an altitude last, by name. */
  readonly sites: readonly SiteRecords[];
  /** Records that name no site though others do. */
  readonly noSite: readonly number[];
}

/** The word of a record; null where its cell is empty. */
export const wordOf = ({ words, code }: WordColumn, record: number): string | null =>
  words[code[record] ?? -1] ?? null;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const byAltitude = (a: SiteRecords, b: SiteRecords): number =>
  Number(Number.isNaN(a.altitude)) - Number(Number.isNaN(b.altitude)) ||
  a.altitude - b.altitude ||
  byNumberedName(a.site, b.site);

/** Sorts the records of one campaign (null: of all) to their sites. */
export const recordsBySite = (trial: TrialColumns, campaign: string | null): RecordsBySite => {
  const groups = new Map<string, number[]>();
  const noSite: number[] = [];
  let plots = 0;
  for (let record = 0; record < trial.site.code.length; record++) {
    if (campaign !== null && wordOf(trial.campaign, record) !== campaign) continue;
    plots++;
    const site = wordOf(trial.site, record);
    const known = site === null ? noSite : groups.get(site);
    if (known) known.push(record);
    else if (site !== null) groups.set(site, [record]);
  }
  const lone = groups.size === 0 && noSite.length > 0;
  if (lone) groups.set("", noSite);
  const sites = [...groups].map(([site, records]) => {
    const given = records.map((i) => trial.altitude[i] as number).filter(Number.isFinite);
    const altitude = given.length > 0 ? meanOf(given) : heightInName(site);
    return { site, altitude, records };
  });
  return { plots, sites: sites.sort(byAltitude), noSite: lone ? [] : noSite };
};
