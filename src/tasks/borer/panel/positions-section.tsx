import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ShareBar } from "../../../ui/chart/share-bar.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { GroupRate } from "../analysis/groups/group-answer.ts";
import { groupTexts } from "../texts/group-texts.ts";

const POSITIONS = ["A", "B", "C", "D"] as const;

/** Where in the fruit the borer was found, as shares with what each position means. */
export const PositionsSection = ({ positions }: Pick<GroupRate, "positions">) => {
  const t = useTexts(groupTexts);
  const [position, meaning, share, count] = t.positionHeads as [string, string, string, string];
  const opened = positions?.opened ?? 0;
  return (
    <section className={parts.section}>
      <ShareBar
        title={t.positions}
        aside={opened > 0 ? t.opened(formatInteger(opened)) : null}
        parts={POSITIONS.map((letter, i) => ({
          id: letter,
          letter,
          count: Math.round((positions?.shares[i] ?? 0) * opened),
          meaning: t.positionNames[letter],
        }))}
        formatShare={(part) => formatPercent(part, 0)}
        formatCount={formatInteger}
        headers={[position, meaning, share, count]}
        empty={t.positionsEmpty}
        note={opened > 0 ? t.positionsNote : null}
      />
    </section>
  );
};
