import type { OverlapSummary } from "../../../answers/overlap/summary.ts";
import { VERDICTS, type Verdict } from "../../../answers/overlap/verdict.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { Waffle, type WaffleCategory } from "../../../ui/chart/waffle.tsx";
import { panelTexts } from "../texts/panel-texts.ts";

const LOOKS: Readonly<Record<Verdict, Pick<WaffleCategory, "colour" | "mark">>> = {
  inside: { colour: "var(--cherry-deep)", mark: "solid" },
  crosses: { colour: "var(--cherry)", mark: "half" },
  "on-limit": { colour: "var(--ochre)", mark: "dotted" },
  outside: { colour: "var(--sand)", mark: "bare" },
};

/** A square per plot, by verdict: how few of how many. */
export const VerdictWaffle = ({ summary }: { readonly summary: OverlapSummary }) => {
  const t = useTexts(panelTexts);
  const v = useTexts(verdictTexts);
  const words = VERDICTS.map((id) => `${v[id]}: ${formatInteger(summary.counts[id])}`).join("; ");
  return (
    <Waffle
      categories={VERDICTS.map((id) => ({ id, count: summary.counts[id], ...LOOKS[id] }))}
      summary={`${t.waffleLabel}. ${words}`}
      mergedText={t.eachSquare}
    />
  );
};
