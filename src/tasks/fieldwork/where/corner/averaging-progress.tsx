import { useEffect, useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { type AveragingState, averaging } from "../../../../position/averaging.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../../ui/feedback/limit-progress.tsx";
import { errorRadius } from "../where-words.ts";
import styles from "./corner-part.module.css";
import { cornerTexts } from "./corner-texts.ts";

export interface AveragingProgressProps {
  readonly state: Extract<AveragingState, { kind: "running" }>;
}

/** How long yet, and what there is so far. */
export const AveragingProgress = ({ state }: AveragingProgressProps) => {
  const t = useTexts(cornerTexts);
  const { begun, seconds, average } = state;
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const share = begun === null ? null : Math.min(1, Math.max(0, (now - begun) / 1000 / seconds));
  return (
    <>
      <LimitProgress
        title={t.running}
        detail={
          average === null
            ? t.waiting
            : t.soFar(formatInteger(average.used), errorRadius(average.spreadM))
        }
        share={share}
        delay={0}
        cancelLabel={t.cancel}
        onCancel={averaging.discard}
      />
      {average === null ? null : (
        <div className={styles.acts}>
          <Button icon="check" onClick={averaging.finish}>
            {t.finish}
          </Button>
        </div>
      )}
    </>
  );
};
