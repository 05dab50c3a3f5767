import { formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { BreakKind, DropReason } from "../../../../position/walk/walk-track.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { type Fact, FactList } from "../../../../ui/text/fact-list.tsx";
import { ACCURACIES, type WalkModel } from "../model/use-walk.ts";
import { walkSectionTexts } from "../walk-section-texts.ts";

const DROPS: readonly DropReason[] = ["poor", "jump", "repeated"];
const BREAKS: readonly BreakKind[] = ["lost", "paused", "reopened", "jump"];

/** What counts of the walk and what does not, by why; nothing is left out in silence. */
export const TrackFacts = ({ model }: { readonly model: WalkModel }) => {
  const { track, accuracy, setAccuracy } = model;
  const t = useTexts(walkSectionTexts);
  const facts: Fact[] = [
    { label: t.positions, value: formatInteger(track.points.length) },
    ...DROPS.filter((why) => track.dropped[why] > 0).map((why) => ({
      label: t.dropped[why],
      value: formatInteger(track.dropped[why]),
    })),
    ...BREAKS.flatMap((kind) => {
      const own = track.breaks.filter((one) => one.kind === kind);
      if (own.length === 0) return [];
      const metres = own.reduce((sum, one) => sum + one.metres, 0);
      const value = t.stretches(formatInteger(own.length), formatMetres(metres));
      return [{ label: t.breaks[kind], value }];
    }),
  ];
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.track}</h3>
      <FactList facts={facts} />
      {track.clockJumps > 0 ? (
        <p className={parts.hint}>
          {t.clock(t.times(formatInteger(track.clockJumps), track.clockJumps))}
        </p>
      ) : null}
      <AccuracyChoice accuracy={accuracy} setAccuracy={setAccuracy} />
    </section>
  );
};

/** From which accuracy on a position counts. */
export const AccuracyChoice = ({
  accuracy,
  setAccuracy,
}: Pick<WalkModel, "accuracy" | "setAccuracy">) => {
  const t = useTexts(walkSectionTexts);
  return (
    <Select
      label={t.accuracy}
      hint={t.accuracyHint}
      value={String(accuracy)}
      options={ACCURACIES.map((metres) => ({
        value: String(metres),
        label: t.accuracyOption(String(metres)),
      }))}
      onChange={(metres) => setAccuracy(Number(metres))}
    />
  );
};
