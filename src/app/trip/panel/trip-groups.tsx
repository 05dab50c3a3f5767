import { useTexts } from "../../../i18n/use-texts.ts";
import type { TripAct, TripLine } from "../model/trip-line.ts";
import { tripTexts } from "../trip-texts.ts";
import styles from "./trip-groups.module.css";
import { TripRow } from "./trip-row.tsx";

const GROUPS = ["app", "data", "safe", "phone"] as const;

export interface TripGroupsProps {
  readonly lines: readonly TripLine[];
  readonly onAct?: (act: TripAct) => void;
  readonly busy?: TripAct | null;
}

/** All lines under their headings. */
export const TripGroups = ({ lines, onAct, busy = null }: TripGroupsProps) => {
  const t = useTexts(tripTexts);
  return (
    <div className={styles.groups}>
      {GROUPS.map((group) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.heading}>{t.groups[group]}</h3>
          <ul className={styles.list}>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <TripRow key={line.id} line={line} onAct={onAct} busy={busy} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
