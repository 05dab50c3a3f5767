import { useEffect, useState } from "react";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { speakerTexts } from "../speaker-texts.ts";
import styles from "./clock.module.css";

const two = (value: number): string => String(value).padStart(2, "0");

/** `4:05`, `1:04:05`. */
export const elapsedText = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
};

/** The hour of this device, and how long one has been talking. */
export const Clock = () => {
  const t = useTexts(speakerTexts);
  const [now, setNow] = useState(() => Date.now());
  const [since, setSince] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const hour = new Date(now);
  return (
    <div className={styles.clock}>
      <dl className={styles.figures}>
        <div>
          <dt>{t.hour}</dt>
          <dd className={styles.figure}>
            {two(hour.getHours())}:{two(hour.getMinutes())}
          </dd>
        </div>
        <div>
          <dt>{t.elapsed}</dt>
          <dd className={styles.figure}>{elapsedText(now - since)}</dd>
        </div>
      </dl>
      <Button look="link" onClick={() => setSince(Date.now())}>
        {t.restart}
      </Button>
    </div>
  );
};
