import { useCallback, useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { sitesByAltitude } from "../../../../domain/trials/sites-by-altitude.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { type Answered, useAnswer } from "../../../use-answer.ts";
import type { SiteAnalysis, TrialAnswer } from "../../analysis/trial/trial-answer.ts";
import type { TrialQuery } from "../../analysis/trial/trial-query.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { type ResponseName, responseName } from "./response-name.ts";
import { type TrialChoices, type TrialScope, trialChoices, trialScope } from "./trial-choices.ts";
import { type TrialPlot, trialPlots } from "./trial-plots.ts";
import { readTrialView, type TrialView, writeTrialView } from "./trial-view.ts";

/** Everything the tab shows of the open trial. */
export interface TrialModel {
  readonly dataset: Dataset<"trials">;
  /** The file repeats its blocks at several heights of a site: each is taken for a site of its own. */
  readonly split: boolean;
  readonly choices: TrialChoices;
  readonly scope: TrialScope | null;
  /** null where the file has no response. */
  readonly response: ResponseName | null;
  readonly view: TrialView;
  readonly set: (patch: Partial<TrialView>) => void;
  readonly answered: Answered<TrialAnswer>;
  /** The site looked at; null for all of them. */
  readonly site: SiteAnalysis | null;
  readonly plots: readonly TrialPlot[];
  /** Order of each variety among all of the file: its look in every chart. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** Record of the chosen plot. */
  readonly selected: number | null;
  readonly select: (record: number | null) => void;
  /** The variety brought forward. */
  readonly variety: string | null;
  readonly setVariety: (variety: string | null) => void;
}

/** null while no trial is open or the tab is not looked at. */
export const useTrialModel = (context: VarietiesContext, active: boolean): TrialModel | null => {
  const { documents, analyses, view: address } = context;
  const { locale } = useLocale();
  const dataset =
    (active && documents.trials.find(({ id }) => id === documents.activeTrial)) || null;
  const asRead = dataset?.trial ?? null;
  const trial = useMemo(() => asRead && sitesByAltitude(asRead), [asRead]);
  const { response: wanted, site: wantedSite, campaign, pane, alpha } = readTrialView(address);
  const view = useMemo(
    () => ({ response: wanted, site: wantedSite, campaign, pane, alpha }),
    [wanted, wantedSite, campaign, pane, alpha],
  );
  const choices = useMemo(() => trial && trialChoices(trial), [trial]);
  const scope = useMemo(() => choices && trialScope(choices, view), [choices, view]);
  const column = scope?.response ?? null;
  const season = scope?.campaign ?? null;
  const query = useMemo<TrialQuery | null>(
    () =>
      dataset && trial && column !== null
        ? { trial, rows: dataset.rows, response: column, campaign: season, alpha }
        : null,
    [dataset, trial, column, season, alpha],
  );
  const answered = useAnswer(analyses, "varietyTrial", query, dataset);
  const answer = answered.value;
  const plots = useMemo(
    () => (trial && scope ? trialPlots(trial, scope, answer) : []),
    [trial, scope, answer],
  );
  const orderOf = useMemo(
    () =>
      new Map(
        (trial?.variety.words ?? [])
          .toSorted((a, b) => a.localeCompare(b, "es", { numeric: true }))
          .map((name, order) => [name, order]),
      ),
    [trial],
  );
  const named = trial?.responses.find((one) => one.column === column);
  const response = useMemo(() => (named ? responseName(named, locale) : null), [named, locale]);
  const [selected, select] = useState<number | null>(null);
  const [variety, setVariety] = useState<string | null>(null);
  const set = useCallback((patch: Partial<TrialView>) => writeTrialView(address, patch), [address]);
  return useMemo(() => {
    if (dataset === null || choices === null) return null;
    const sites = answer?.sites ?? [];
    const measured = sites.filter(({ used }) => used > 0);
    const only = measured.length === 1 ? measured : sites.length === 1 ? sites : [];
    return {
      dataset,
      split: trial !== dataset.trial,
      choices,
      scope,
      response,
      view,
      set,
      answered,
      site: sites.find(({ site }) => site === view.site) ?? only[0] ?? null,
      plots,
      orderOf,
      // What was chosen in another file or campaign is not here.
      selected: plots.some(({ record }) => record === selected) ? selected : null,
      select,
      variety: variety !== null && orderOf.has(variety) ? variety : null,
      setVariety,
    };
  }, [
    dataset,
    trial,
    choices,
    scope,
    response,
    view,
    set,
    answered,
    answer,
    plots,
    orderOf,
    selected,
    variety,
  ]);
};
