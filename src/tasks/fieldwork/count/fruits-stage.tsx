import type { ReactNode } from "react";
import type { BerryCount } from "../../../domain/field/berry-count.ts";
import { countSums } from "../../../domain/field/berry-count.ts";
import { type BerryTap, treesOf, withoutLast, withTap } from "../../../domain/field/berry-taps.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LiveRegion } from "../../../ui/text/live-region.tsx";
import { countTexts } from "./count-texts.ts";
import { feel } from "./feel.ts";
import styles from "./fruits-stage.module.css";
import { RateLine } from "./rate-line.tsx";
import { TapButton } from "./tap-button.tsx";

export interface FruitsStageProps {
  readonly count: BerryCount;
  /** Where it is, and whether the screen stays on. */
  readonly place: ReactNode;
  readonly onTaps: (change: (taps: string) => string) => void;
  /** The last tree is done. */
  readonly onDone: () => void;
}

/** Tree by tree: one touch a fruit, the last one can always be taken back. */
export const FruitsStage = ({ count, place, onTaps, onDone }: FruitsStageProps) => {
  const t = useTexts(countTexts);
  const { taps, treesWanted, method } = count;
  const trees = treesOf(taps);
  const tree = trees.at(-1)!;
  const { counted, bored, trees: done } = countSums(taps);
  const number = formatInteger(trees.length);
  const wanted = formatInteger(treesWanted);
  const last = taps.at(-1) as BerryTap | undefined;
  const tap = (one: BerryTap): void => {
    feel(one === "n" ? "step" : one === "b" ? "other" : "one");
    onTaps((now) => withTap(now, one));
  };
  const undo = (): void => {
    feel("undo");
    onTaps(withoutLast);
  };
  const atEnd = trees.length >= treesWanted;
  return (
    <div className={styles.stage}>
      <div className={styles.said}>
        <div className={styles.top}>
          <h2 className={styles.tree}>{t.tree(number, wanted)}</h2>
          <span>{t.sum(formatInteger(done), formatInteger(counted), done === 1)}</span>
        </div>
        {counted === 0 ? (
          <p className={styles.hint}>{method === "ramas" ? t.branch : t.ground}</p>
        ) : null}
        <div className={styles.lot}>
          <RateLine counted={counted} bored={bored} />
          {counted === 0 ? null : <p className={styles.hint}>{t.doubtShort}</p>}
        </div>
        {place}
      </div>
      <div className={styles.pad}>
        <p className={styles.here}>{t.inTree(formatInteger(tree.counted))}</p>
        <div className={styles.taps}>
          <TapButton
            label={t.bored}
            figure={formatInteger(tree.bored)}
            look="full"
            onTap={() => tap("b")}
          />
          <TapButton
            label={t.sound}
            figure={formatInteger(tree.counted - tree.bored)}
            look="open"
            onTap={() => tap("s")}
          />
        </div>
        <div className={styles.below}>
          <div className={styles.two}>
            <Button wide disabled={last === undefined} onClick={undo}>
              {last === undefined ? t.undo : t.undoOf(t.undone[last])}
            </Button>
            <Button wide onClick={() => tap("t")}>
              {t.ten}
            </Button>
          </div>
          <Button
            look="primary"
            wide
            icon="arrow-right"
            disabled={tree.counted === 0}
            onClick={() => (atEnd ? onDone() : tap("n"))}
          >
            {atEnd ? t.last : t.next}
          </Button>
        </div>
      </div>
      <LiveRegion
        message={t.tapped(number, formatInteger(tree.counted), formatInteger(tree.bored))}
      />
    </div>
  );
};
