import { DEFAULT_TOLERANCE } from "../../../answers/overlap/tolerance.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { panelTexts } from "./panel-texts.ts";
import type { Where } from "./use-where.ts";
import { whereTexts } from "./where-texts.ts";
import { ageWords, errorRadius, POOR_M, walkingDistance } from "./where-words.ts";

/** What to think of before the position is believed. */
export const WhereDoubts = ({ where }: { readonly where: Where }) => {
  const t = useTexts(panelTexts);
  const w = useTexts(whereTexts);
  const { locale } = useLocale();
  const { fix, jump, old, ageS, state, areas } = where;
  if (fix === null) return null;
  const radius = radius95(fix.accuracy);
  const against = areas[0]?.where ?? null;
  const near =
    against !== null &&
    against.side !== "undecided" &&
    against.distanceM <= radius + DEFAULT_TOLERANCE;
  return (
    <>
      {old && jump === null && (state.kind !== "lost" || state.why === "timeout") ? (
        <Notice tone="attention" title={t.oldHint} announce>
          {state.kind === "lost" ? w.noFix[state.why].title : ageWords(ageS, locale)}
        </Notice>
      ) : null}
      {radius > POOR_M ? (
        <Notice tone="warning" title={t.poor(errorRadius(radius))} announce>
          {t.poorHint}
        </Notice>
      ) : null}
      {near ? (
        <Notice tone="info" title={t.near}>
          {t.nearHint(walkingDistance(DEFAULT_TOLERANCE))}
        </Notice>
      ) : null}
    </>
  );
};
