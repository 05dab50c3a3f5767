import { useEffect, useState } from "react";
import { MOST_TOLERANCE } from "../../../answers/overlap/tolerance.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Slider } from "../../../ui/controls/slider.tsx";
import panel from "../../../ui/layout/panel-parts.module.css";
import { panelTexts } from "../texts/panel-texts.ts";

const TICKS = [0, 5, 15, 30];
/** A slider speaks many times while it is dragged; each answer costs a new comparison. */
const SETTLED_MS = 180;
const USUAL_ERROR = [5, 15] as const;

export interface ToleranceChoiceProps {
  readonly tolerance: Metres;
  readonly onChange: (tolerance: Metres) => void;
}

/** How near the limit nothing is decided, with the reason in sight. */
export const ToleranceChoice = ({ tolerance, onChange }: ToleranceChoiceProps) => {
  const t = useTexts(panelTexts);
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => {
    if (dragged === null) return;
    const settled = setTimeout(() => {
      onChange(metres(dragged));
      setDragged(null);
    }, SETTLED_MS);
    return () => clearTimeout(settled);
  }, [dragged, onChange]);
  return (
    <section className={panel.section}>
      <Slider
        label={t.tolerance}
        hint={t.toleranceWhy}
        value={dragged ?? tolerance}
        min={0}
        max={MOST_TOLERANCE}
        step={1}
        ticks={TICKS}
        recommended={USUAL_ERROR}
        format={(value) => `${value} m`}
        formatTick={(value, isLast) => (isLast ? `${value} m` : String(value))}
        onChange={setDragged}
      />
    </section>
  );
};
