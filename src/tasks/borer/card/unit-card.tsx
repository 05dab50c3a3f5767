import { useMemo } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { FactList } from "../../../ui/text/fact-list.tsx";
import type { BorerModel } from "../model/borer-model.ts";
import { unitMembers } from "../model/unit-members.ts";
import { ResultCell } from "../table/result-cell.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./card.module.css";
import { CardHead } from "./card-head.tsx";
import { bayesFacts, hotSpotFacts } from "./hot-spot-facts.ts";
import { MemberList } from "./member-list.tsx";
import { RateLine } from "./rate-line.tsx";

export interface UnitCardProps {
  readonly model: BorerModel;
  readonly unit: number;
}

/** One cell (or point) of the hot spots: what was counted in it, what Gi* says, and its points. */
export const UnitCard = ({ model, unit }: UnitCardProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const answer = model.hotSpots.value;
  const members = useMemo(
    () => (answer ? (unitMembers(answer)[unit] ?? null) : null),
    [answer, unit],
  );
  if (answer === null || members === null) return null;
  const method = model.filter?.method ?? "ramas";
  const trap = method === "trampa";
  const id = answer.ids[unit] ?? "";
  const title = answer.unit === "cell" ? t.cell(id) : t.point(id);
  const [low, high] = [answer.wilsonLow[unit] as number, answer.wilsonHigh[unit] as number];
  return (
    <article className={styles.card} aria-label={title}>
      <CardHead
        title={title}
        aside={<ResultCell answer={answer} unit={unit} />}
        onClose={() => model.select(null)}
      />
      <RateLine
        events={answer.events[unit] as number}
        exposure={answer.exposure[unit] as number}
        interval={!trap && Number.isFinite(low) ? [low, high] : null}
        method={method}
        edges={model.view.edges}
      />
      <FactList
        facts={[
          ...bayesFacts(answer, unit, trap, locale),
          ...hotSpotFacts(answer, unit, locale),
          { label: t.points, value: formatInteger(members.length) },
        ]}
      />
      <MemberList model={model} members={members} />
    </article>
  );
};
