import { useTexts } from "../../i18n/use-texts.ts";
import { SegmentedControl } from "../controls/segmented-control.tsx";
import { Icon } from "../icon/icon.tsx";
import { useMedia } from "../layout/use-media.ts";
import { PeriodBars } from "./period-bars.tsx";
import { periodBeside } from "./period-steps.ts";
import { TimeStep } from "./time-step.tsx";
import styles from "./time-strip.module.css";
import type { TimeStripProps } from "./time-strip-props.ts";
import { TIME_TEXTS } from "./time-texts.ts";
import { usePlayback } from "./use-playback.ts";

const PHONE = "(max-width: 767.98px)";

/**
 * The time under the map: its name, a bar per period, steps and play. On a phone the name stands between two large
 * steps. Playing starts only when asked, goes on to the last period with data, and starts over from the first.
 */
export const TimeStrip = (props: TimeStripProps) => {
  const { label, periods, value, onChange, sub, compactSub = sub, grain, pace = 1400 } = props;
  const texts = useTexts(TIME_TEXTS);
  const phone = useMedia(PHONE);
  const place = periods.findIndex(({ id }) => id === value);
  const current = periods[place];
  const before = periodBeside(periods, place, -1);
  const after = periodBeside(periods, place, 1);
  const go = (to: number | null): boolean => {
    const period = to === null ? undefined : periods[to];
    if (period) onChange(period.id);
    return period !== undefined;
  };
  const { playing, setPlaying } = usePlayback(() => go(after), pace);
  const choose = (to: number | null) => {
    setPlaying(false);
    go(to);
  };
  const play = () => {
    if (!playing) go(after ?? periodBeside(periods, -1, 1));
    setPlaying(!playing);
  };

  const playButton = (
    <button
      type="button"
      className={styles.play}
      aria-label={playing ? texts.pause : texts.play}
      title={playing ? texts.pause : texts.play}
      disabled={before === null && after === null}
      onClick={play}
    >
      <Icon name={playing ? "pause" : "play"} size={22} />
    </button>
  );
  const previous = (
    <TimeStep
      look="previous"
      name={texts.previous}
      disabled={before === null}
      onPress={() => choose(before)}
    />
  );
  const next = (
    <TimeStep
      look="next"
      name={texts.next}
      disabled={after === null}
      onPress={() => choose(after)}
    />
  );
  const grains = grain && (
    <SegmentedControl
      look="text"
      label={grain.label}
      value={grain.value}
      segments={grain.segments}
      onChange={(to) => {
        setPlaying(false);
        grain.onChange(to);
      }}
    />
  );

  if (phone)
    return (
      <div className={styles.compact}>
        {previous}
        <div className={styles.compactWords}>
          <p className={styles.compactName} aria-live={playing ? "off" : "polite"}>
            {current?.name}
          </p>
          <div className={styles.sub}>{compactSub}</div>
          <div className={styles.compactRow}>
            {playButton}
            {grains}
          </div>
        </div>
        {next}
      </div>
    );
  return (
    <div className={styles.room}>
      <div className={styles.strip}>
        <div className={styles.head}>
          {playButton}
          <p className={styles.title}>{current?.name}</p>
          <div className={styles.steps}>
            {previous}
            {next}
          </div>
          <div className={styles.sub}>{sub}</div>
        </div>
        <PeriodBars label={label} periods={periods} place={place} onChange={choose} />
        {grains && <div className={styles.grain}>{grains}</div>}
      </div>
    </div>
  );
};
