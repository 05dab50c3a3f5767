import { useMemo } from "react";
import type { Issue } from "../../../domain/issue/issue.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { registerIssueSentence } from "../../../i18n/issues/register-issue-sentence.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Select } from "../../../ui/controls/select.tsx";
import type { HamletGroup, RuleGroup } from "./model/work-groups.ts";
import type { WorkState } from "./model/work-item.ts";
import styles from "./rule-list.module.css";
import { ruleNames } from "./rule-names.ts";
import { worklistTexts } from "./worklist-texts.ts";

export interface RuleListProps {
  /** How many items there are of all rules together. */
  readonly total: number;
  readonly groups: readonly RuleGroup[];
  readonly hamletGroups: readonly HamletGroup[];
  readonly rule: string | null;
  readonly hamlet: string | null;
  readonly onRule: (rule: string | null) => void;
  readonly onHamlet: (hamlet: string | null) => void;
  /** Two fields to choose from instead of two lists, on a narrow screen. */
  readonly narrow: boolean;
  /** Rules are still being asked for the first time: how many there are in all is not known yet. */
  readonly checking: boolean;
}

export const ruleName = (issue: Issue, locale: Locale): string =>
  ruleNames[locale][issue.code] ?? registerIssueSentence(issue, locale).what;

interface Choice {
  readonly value: string | null;
  readonly label: string;
  /** null while it is not known. */
  readonly count: number | null;
  readonly state?: WorkState;
}

const countFigure = (count: number | null): string => (count === null ? "…" : formatInteger(count));

/** Rules with their counts, and hamlets with theirs: a press shows those alone. */
export const RuleList = (props: RuleListProps) => {
  const { total, groups, hamletGroups, rule, hamlet, onRule, onHamlet, narrow, checking } = props;
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const rules = useMemo<readonly Choice[]>(
    () => [
      { value: null, label: t.allRules, count: checking ? null : total },
      ...groups.map(({ code, state, items: own, issue }) => ({
        value: code,
        label: ruleName(issue, locale),
        count: own.length,
        state,
      })),
    ],
    [total, groups, locale, t, checking],
  );
  const hamlets = useMemo<readonly Choice[]>(() => {
    if (!hamletGroups.some(({ hamlet: name }) => name !== "")) return [];
    const all = hamletGroups.reduce((sum, { count }) => sum + count, 0);
    return [
      { value: null, label: t.allHamlets, count: checking ? null : all },
      ...hamletGroups.map(({ hamlet: name, count }) => ({
        value: name,
        label: name === "" ? t.noHamlet : name,
        count,
      })),
    ];
  }, [hamletGroups, t, checking]);
  const lists = [
    { label: t.rules, choices: rules, chosen: rule, onChoose: onRule },
    { label: t.hamlets, choices: hamlets, chosen: hamlet, onChoose: onHamlet },
  ].filter(({ choices }) => choices.length > 0);
  return (
    <div className={narrow ? styles.narrow : styles.lists}>
      {lists.map(({ label, choices, chosen, onChoose }) =>
        narrow ? (
          <Select
            key={label}
            label={label}
            value={String(choices.findIndex(({ value }) => value === chosen))}
            options={choices.map((choice, at) => ({
              value: String(at),
              label: `${choice.label} (${countFigure(choice.count)})`,
            }))}
            onChange={(at) => onChoose(choices[Number(at)]?.value ?? null)}
          />
        ) : (
          <section key={label}>
            <h3 className={styles.heading}>{label}</h3>
            <ul className={styles.list}>
              {choices.map(({ value, label: name, count, state }) => (
                <li key={value ?? "\u0000"}>
                  <button
                    type="button"
                    className={styles.choice}
                    aria-pressed={value === chosen}
                    onClick={() => onChoose(value === chosen ? null : value)}
                  >
                    <span className={styles.name}>{name}</span>
                    <span className={styles.count} data-state={state}>
                      {countFigure(count)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
};
