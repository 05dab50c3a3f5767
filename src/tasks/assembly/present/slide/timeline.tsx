import type { Locale } from "../../../../i18n/locale.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { presentTexts } from "../present-texts.ts";
import type { SlideTimeline } from "./slide-foot.tsx";
import styles from "./timeline.module.css";

/** More stops than this have no room for their names: only where one is has its name. */
const MOST_NAMED = 7;
/** Length of the line in its own units, 1/1920 of the slide's width. */
const LENGTH = 1130;
const MIDDLE = 18;

/** The limit as the story's line: walked up to the large square, still to come after it. */
export const Timeline = ({ names, at, onGo, locale }: SlideTimeline & { locale: Locale }) => {
  const t = presentTexts[locale];
  const share = (place: number): number => (names.length < 2 ? 0 : place / (names.length - 1));
  const crowded = names.length > MOST_NAMED;
  return (
    <nav className={styles.timeline} aria-label={t.slides}>
      <svg className={styles.line} viewBox={`0 0 ${LENGTH} ${2 * MIDDLE}`} aria-hidden="true">
        <line className={styles.rest} x1={share(at) * LENGTH} x2={LENGTH} y1={MIDDLE} y2={MIDDLE} />
        <line className={styles.done} x2={share(at) * LENGTH} y1={MIDDLE} y2={MIDDLE} />
      </svg>
      <ol className={styles.stops} style={{ "--stops": Math.max(1, names.length) } as object}>
        {names.map((name, place) => {
          const look = classNames(
            styles.stop,
            place === 0 && styles.first,
            place > 0 && place === names.length - 1 && styles.last,
            place < at && styles.passed,
            place === at && styles.now,
          );
          const words = (
            <>
              <span className={styles.square} />
              {(!crowded || place === at) && <span className={styles.name}>{name[locale]}</span>}
            </>
          );
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place
              key={place}
              className={look}
              style={{ left: `${share(place) * 100}%` }}
              aria-current={place === at ? "step" : undefined}
            >
              {onGo ? (
                <button
                  type="button"
                  className={styles.press}
                  aria-label={t.slideOf(place + 1, names.length, name[locale])}
                  onClick={() => onGo(place)}
                >
                  {words}
                </button>
              ) : (
                <span className={styles.press}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
