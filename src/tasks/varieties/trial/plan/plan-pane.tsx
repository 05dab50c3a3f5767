import { useMemo } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { plotPattern } from "../../../../ui/chart/field-plan/plot-pattern.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { decimalsFor } from "../model/figure-text.ts";
import type { ResponseName } from "../model/response-name.ts";
import { shortNames } from "../model/short-names.ts";
import { siteName } from "../model/site-name.ts";
import type { TrialPlot } from "../model/trial-plots.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import styles from "../trial.module.css";
import { SitePlan } from "./site-plan.tsx";

export interface PaneProps {
  readonly model: TrialModel;
  readonly response: ResponseName;
}

/** Digits that tell the plots' figures apart without drowning them: a hundredth of their range. */
export const plotDecimals = (plots: readonly TrialPlot[], response: ResponseName): number => {
  const values = plots.flatMap(({ value }) => (value === null ? [] : [value]));
  return decimalsFor((Math.max(...values) - Math.min(...values)) / 10, response);
};

/** More varieties than this have their key under the fields, which name each plot anyway. */
const MOST_KEYS = 12;

/** The fields of the sites looked at, with what their patterns mean. */
export const PlanPane = ({ model, response }: PaneProps) => {
  const t = useTexts(paneTexts);
  const { locale } = useLocale();
  const { plots, orderOf, site, answered, selected, select } = model;
  const answer = answered.value;
  const names = useMemo(
    () => [...orderOf.keys()].filter((name) => plots.some(({ variety }) => variety === name)),
    [orderOf, plots],
  );
  const short = useMemo(() => shortNames(names), [names]);
  const largest = Math.max(0, ...plots.map(({ value }) => value ?? 0));
  const fields = useMemo(() => {
    const found = new Map<string, TrialPlot[]>();
    for (const plot of plots) {
      const of = found.get(plot.site);
      if (of) of.push(plot);
      else found.set(plot.site, [plot]);
    }
    return found;
  }, [plots]);
  const order = answer ? answer.sites.map((one) => one.site) : [...fields.keys()];
  const shown = site ? [site.site] : order;
  const seen = plots.filter((plot) => shown.includes(plot.site));
  const key = (
    <ul className={styles.varieties} aria-label={t.keys}>
      {names.map((name) => (
        <li key={name}>
          <span className={classNames(styles.swatch, plotPattern(orderOf.get(name) ?? 0))} />
          {short.get(name) === name ? name : `${short.get(name)} = ${name}`}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.paneBody}>
      {names.length > MOST_KEYS ? null : key}
      <div className={styles.fields}>
        {shown.map((name) => {
          const analysis = answer?.sites.find((one) => one.site === name);
          return (
            <SitePlan
              key={name}
              site={analysis ? siteName(analysis, locale) : name}
              plots={fields.get(name) ?? []}
              absent={analysis?.missing.filter(({ record }) => record === null).length ?? 0}
              largest={largest}
              decimals={plotDecimals(plots, response)}
              short={short}
              orderOf={orderOf}
              selected={selected}
              onSelect={select}
            />
          );
        })}
      </div>
      {names.length > MOST_KEYS ? key : null}
      <p className={styles.keyNote}>
        {[
          ...(seen.some(({ row, column }) => row !== null && column !== null) ? [t.sketch] : []),
          t.barKey,
          ...(seen.some(({ trees }) => trees !== null && trees > 0) ? [t.treeKey] : []),
        ].join(" ")}
      </p>
    </div>
  );
};
