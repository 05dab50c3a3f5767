import { CUP_CLASSES, type CupClass } from "../../../../domain/varieties/variety.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classTexts } from "../texts/class-texts.ts";
import styles from "./marks.module.css";

export interface CupDotsProps {
  readonly cup: CupClass | null;
  /** Decoration beside its word. */
  readonly silent?: boolean;
}

/** One to five beans: from very low to exceptional. */
export const CupDots = ({ cup, silent = false }: CupDotsProps) => {
  const t = useTexts(classTexts);
  if (cup === null) return <span className={styles.none}>{t.notSaid}</span>;
  const filled = CUP_CLASSES.indexOf(cup) + 1;
  return (
    <span
      className={styles.cup}
      {...(silent
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": t.spoken(t.attributes.cup, t.cup[cup]) })}
    >
      {CUP_CLASSES.map((each, i) => (
        <svg key={each} viewBox="0 0 10 10" aria-hidden="true">
          <circle
            cx="5"
            cy="5"
            r="4.1"
            fill={i < filled ? "var(--coffee)" : "none"}
            stroke="var(--coffee)"
            strokeWidth="1.2"
          />
        </svg>
      ))}
    </span>
  );
};
