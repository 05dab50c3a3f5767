import { useState, useSyncExternalStore } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { averaging } from "../../../../position/averaging.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { whereTexts } from "../where-texts.ts";
import { AveragingProgress } from "./averaging-progress.tsx";
import styles from "./corner-part.module.css";
import { cornerTexts } from "./corner-texts.ts";
import { KeepCorner } from "./keep-corner.tsx";
import { KeptCorners } from "./kept-corners.tsx";

/** Seconds a corner may take. */
const DURATIONS = ["30", "60", "180"] as const;
type Duration = (typeof DURATIONS)[number];

/** Averages a corner while the person stands on it, keeps it, and lists those kept. */
export const CornerPart = () => {
  const t = useTexts(cornerTexts);
  const w = useTexts(whereTexts);
  const state = useSyncExternalStore(averaging.subscribe, averaging.state);
  const [duration, setDuration] = useState<Duration>("60");
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.title}</h3>
      {state.kind === "idle" ? (
        <div className={styles.start}>
          <p className={parts.hint}>{t.lead}</p>
          <SegmentedControl
            label={t.duration}
            value={duration}
            segments={DURATIONS.map((value) => ({
              value,
              label: t.seconds(formatInteger(Number(value))),
            }))}
            onChange={setDuration}
          />
          <Button icon="locate" wide onClick={() => averaging.start(Number(duration))}>
            {t.start}
          </Button>
        </div>
      ) : null}
      {state.kind === "running" ? (
        <>
          <AveragingProgress state={state} />
          <div role="status">
            {state.why === null ? null : (
              <StatusLine
                icon="warning"
                look="warning"
                strong={`${w.noFix[state.why].title}. ${w.noFix[state.why].next}`}
              />
            )}
          </div>
        </>
      ) : null}
      {state.kind === "done" ? (
        <KeepCorner average={state.average} seconds={state.seconds} />
      ) : null}
      <KeptCorners />
    </section>
  );
};
