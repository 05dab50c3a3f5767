import { formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { radius95 } from "../../../../position/declared-radius.ts";
import { Icon } from "../../../../ui/icon/icon.tsx";
import type { Where } from "../../where/use-where.ts";
import { ageWords, errorRadius } from "../../where/where-words.ts";
import type { WalkModel } from "../model/use-walk.ts";
import { walkSectionTexts } from "../walk-section-texts.ts";
import styles from "./walk-signs.module.css";

export interface WalkSignsProps {
  readonly model: WalkModel;
  readonly where: Where;
}

interface Sign {
  readonly label: string;
  readonly value: string;
  /** null: neither good nor bad. */
  readonly good: boolean | null;
}

/** What whoever walks must trust at each step: the receiver, the way so far, and that it is on the disk. */
export const WalkSigns = ({ model, where }: WalkSignsProps) => {
  const { walk, track, receiver, accuracy } = model;
  const t = useTexts(walkSectionTexts);
  const { locale } = useLocale();
  const receives = (): Sign => {
    const label = t.signs.gps;
    if (receiver.kind === "lost") return { label, value: t.signs.none, good: false };
    if (receiver.kind !== "fix") return { label, value: t.signs.searching, good: null };
    if (where.old) return { label, value: ageWords(where.ageS, locale), good: false };
    const metres = `±${errorRadius(radius95(receiver.fix.accuracy))}`;
    return receiver.fix.accuracy > accuracy
      ? { label: t.signs.poor, value: metres, good: false }
      : { label, value: metres, good: null };
  };
  const positions = walk.entries.reduce((n, { kind }) => n + (kind === "fix" ? 1 : 0), 0);
  const signs: readonly Sign[] = [
    ...(walk.phase === "walking" ? [receives()] : []),
    { label: t.walked, value: formatMetres(track.lengthM, 0), good: null },
    walk.unkept > 0
      ? {
          label: t.signs.unkept(walk.unkept),
          value: t.signs.notSaved(formatInteger(walk.unkept)),
          good: false,
        }
      : {
          label: t.signs.positions(positions, formatInteger(positions)),
          value: t.signs.saved,
          good: true,
        },
  ];
  return (
    <dl className={styles.signs}>
      {signs.map(({ label, value, good }) => (
        <div key={label} className={good === false ? styles.poor : undefined}>
          <dt>{label}</dt>
          <dd>
            {good === null ? null : <Icon name={good ? "saved" : "warning"} size={18} />}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
};
