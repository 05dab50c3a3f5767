import type { Resistance } from "../../../../domain/varieties/variety.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classTexts } from "../texts/class-texts.ts";
import styles from "./marks.module.css";

export interface ResistanceMarkProps {
  readonly of: "rust" | "nematodes";
  readonly resistance: Resistance | null;
  /** Decoration beside its word. */
  readonly silent?: boolean;
}

const FILL: Readonly<Record<Resistance, string | null>> = {
  resistant: "M1 1H13V13H1Z",
  tolerant: "M1 13V1H13Z",
  susceptible: null,
};

/** A square, filled as far as the variety resists; dashed where the catalogue does not say. */
export const ResistanceMark = ({ of, resistance, silent = false }: ResistanceMarkProps) => {
  const t = useTexts(classTexts);
  const fill = resistance === null ? null : FILL[resistance];
  const words = resistance === null ? t.notSaid : t.resistance[resistance];
  return (
    <svg
      className={styles.rust}
      viewBox="0 0 14 14"
      role="img"
      aria-label={t.spoken(t.attributes[of], words)}
      aria-hidden={silent}
    >
      {fill && <path d={fill} fill="var(--forest)" />}
      <path
        d="M1 1H13V13H1Z"
        fill="none"
        stroke={resistance === null ? "var(--mid)" : "var(--forest)"}
        strokeWidth="1.4"
        {...(resistance === null && { strokeDasharray: "2 2" })}
      />
      {resistance === null && <path d="M5 7H9" stroke="var(--mid)" strokeWidth="1.4" />}
    </svg>
  );
};
