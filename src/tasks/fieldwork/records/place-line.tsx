import type { FieldPlace } from "../../../domain/field/field-place.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import styles from "./place-part.module.css";
import { recordsTexts } from "./records-texts.ts";
import { type OnPlace, useBestFix } from "./use-best-fix.ts";

/** A declared radius as it is reckoned with, never told smaller than it is. */
const whole = (declaredM: number): string =>
  formatDistance(Math.max(1, Math.ceil(radius95(declaredM))));

export interface PlaceLineProps {
  readonly place: FieldPlace | null;
  /** It was begun just now: its place is looked for without another touch. */
  readonly atOnce: boolean;
  /** The same for as long as the line stands. */
  readonly onPlace: OnPlace;
}

/** Where a count is, in one line that leaves the fingers their room. */
export const PlaceLine = ({ place, atOnce, onPlace }: PlaceLineProps) => {
  const t = useTexts(recordsTexts);
  const { on, best, why, start } = useBestFix(onPlace, atOnce && place === null);
  return (
    <p className={styles.one}>
      <Icon name="locate" size={18} />
      <span role="status">
        {on
          ? best === null
            ? t.searchingShort
            : t.betterShort(whole(best.accuracy))
          : place === null
            ? why === null
              ? t.noPlace
              : t.noPlaceHere
            : t.placeShort(whole(place.accuracyM))}
      </span>
      {on || place !== null ? null : (
        <Button look="link" onClick={start}>
          {t.takePlace}
        </Button>
      )}
    </p>
  );
};
