import type { KeyboardEvent } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { classNames } from "../class-names.ts";
import { periodAfterKey } from "./period-steps.ts";
import styles from "./time-strip.module.css";
import type { TimePeriod } from "./time-strip-props.ts";
import { TIME_TEXTS } from "./time-texts.ts";

export interface PeriodBarsProps {
  readonly label: string;
  /** All of them; those of the current one's group are drawn. */
  readonly periods: readonly TimePeriod[];
  readonly place: number;
  readonly onChange: (place: number) => void;
}

/** A bar per period over its name, as one slider; the current one framed, those without data grey. */
export const PeriodBars = ({ label, periods, place, onChange }: PeriodBarsProps) => {
  const texts = useTexts(TIME_TEXTS);
  const current = periods[place];
  // Where none is current, the latest group.
  const { group } = current ?? periods.at(-1) ?? {};
  const drawn = periods.flatMap((period, at) => (period.group === group ? [{ period, at }] : []));
  const most = Math.max(1, ...drawn.map(({ period }) => period.amount));

  const keys = (event: KeyboardEvent) => {
    if (!["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key))
      return;
    event.preventDefault();
    const next = periodAfterKey(event.key, periods, place);
    if (next !== null) onChange(next);
  };

  return (
    <div
      className={styles.bars}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={periods.length}
      aria-valuenow={Math.max(1, place + 1)}
      aria-valuetext={
        current
          ? `${current.name}, ${current.amount > 0 ? current.amountText : texts.noData}`
          : texts.noData
      }
      onKeyDown={keys}
    >
      {drawn.map(({ period, at }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: one slider for the keyboard, a place each for the pointer
        // biome-ignore lint/a11y/useKeyWithClickEvents: the slider around it has the keys
        <div
          key={period.id}
          className={classNames(
            styles.period,
            at === place && styles.current,
            period.amount <= 0 && styles.none,
          )}
          title={`${period.name}: ${period.amount > 0 ? period.amountText : texts.noData}`}
          onClick={() => period.amount > 0 && onChange(at)}
        >
          <span className={styles.well}>
            {period.amount > 0 && (
              <span
                className={styles.bar}
                style={{ height: `${Math.max(6, (period.amount / most) * 100)}%` }}
              />
            )}
          </span>
          <span className={styles.name}>{period.label}</span>
        </div>
      ))}
    </div>
  );
};
