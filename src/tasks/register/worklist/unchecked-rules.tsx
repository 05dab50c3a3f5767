import type { SkippedRule } from "../../../answers/register/register-check.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { settingsTexts } from "./settings/settings-texts.ts";
import { worklistTexts } from "./worklist-texts.ts";

const REASONS: readonly SkippedRule["why"][] = ["no-column", "no-reference"];

/** Which rules could not be applied, and why, in one sentence. */
export const UncheckedRules = ({ skipped }: { readonly skipped: readonly SkippedRule[] }) => {
  const t = useTexts(worklistTexts);
  const words = useTexts(settingsTexts);
  const { locale } = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const parts = REASONS.flatMap((why) => {
    const rules = skipped.filter((one) => one.why === why).map(({ rule }) => words.rules[rule]);
    return rules.length === 0 ? [] : [`${list.format(rules)} (${words.skipped[why]})`];
  });
  return parts.length === 0 ? null : t.unchecked(parts.join("; "), skipped.length);
};
