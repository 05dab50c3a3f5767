import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import { withUnit } from "../model/figure-text.ts";
import { responseName } from "../model/response-name.ts";
import { siteName } from "../model/site-name.ts";
import { TRIAL_ALPHAS } from "../model/trial-view.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

const EVERY = "";

/** A level of significance as people say it: "5%". */
export const levelText = (alpha: number): string => withUnit(String(Math.round(alpha * 100)), "%");

/** What is looked at: response, campaign, site and level. */
export const ScopeSection = ({ model }: { readonly model: TrialModel }) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const { dataset, choices, scope, answered, site, view, set } = model;
  if (scope === null) return null;
  const responses = dataset.trial?.responses ?? [];
  const sites = answered.value?.sites ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.form}>
        <Select
          label={t.response}
          value={scope.response}
          options={choices.responses.map((column) => {
            const named = responseName(responses.find((one) => one.column === column)!, locale);
            const { name, unit } = named;
            return { value: column, label: unit === "" ? name : `${name} (${unit})` };
          })}
          onChange={(response) => set({ response })}
        />
        {sites.length > 1 ? (
          <Select
            label={t.site}
            value={site?.site ?? EVERY}
            options={[
              { value: EVERY, label: t.everySite },
              ...sites.map((one) => ({ value: one.site, label: siteName(one, locale) })),
            ]}
            onChange={(name) => set({ site: name === EVERY ? null : name })}
          />
        ) : null}
        <div className={styles.halves}>
          {choices.campaigns.length > 1 ? (
            <Select
              label={t.campaign}
              value={scope.campaign ?? ""}
              options={choices.campaigns.map((word) => ({ value: word, label: word }))}
              onChange={(campaign) => set({ campaign })}
            />
          ) : null}
          <Select
            label={t.level}
            value={String(view.alpha)}
            options={TRIAL_ALPHAS.map((alpha) => ({
              value: String(alpha),
              label: t.levelOf(levelText(alpha)),
            }))}
            onChange={(value) => set({ alpha: Number(value) })}
          />
        </div>
      </div>
    </section>
  );
};
