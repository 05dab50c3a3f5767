import { useMemo, useState } from "react";
import type { BestReading } from "../../../answers/register/detective/detective-question.ts";
import type { ReadingName } from "../../../answers/register/detective/reading.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { isClear, sharingReading } from "./choose-shared.ts";
import { detectiveTexts } from "./detective-texts.ts";
import { readingDraft } from "./reading-draft.ts";
import { scoreFigure } from "./score-figure.ts";
import styles from "./shared-reading.module.css";
import { shiftWords } from "./shift-words.ts";

export interface SharedReadingProps {
  readonly name: ReadingName;
  /** The likeliest reading of every row of the rule that was asked. */
  readonly best: readonly BestReading[];
  readonly codeOf: (row: number) => string;
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** One reading for all rows of a rule that share it: each with how sure it is, taken together as one step to undo. */
export const SharedReading = ({ name, best, codeOf, onChange }: SharedReadingProps) => {
  const t = useTexts(detectiveTexts);
  const sharing = useMemo(() => sharingReading(best, name), [best, name]);
  // By what was ticked otherwise than proposed, so that rows which come later keep their proposal.
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  if (sharing.length < 2) return null;
  const isChosen = (one: BestReading): boolean => isClear(one) !== turned.has(one.row);
  const chosen = sharing.filter(isChosen);
  const unclear = sharing.filter((one) => !isClear(one)).length;
  const toggle = (row: number): void => {
    const next = new Set(turned);
    if (!next.delete(row)) next.add(row);
    setTurned(next);
  };
  const apply = (): void => onChange(chosen.map((one) => readingDraft(one.row, one.before, one)));
  const count = formatInteger(chosen.length);
  return (
    <section className={styles.shared}>
      <h5 className={styles.title}>
        {t.sharedTitle(formatInteger(sharing.length), t.names[name])}
      </h5>
      <p className={styles.help}>
        {t.sharedHelp}
        {unclear > 0 ? ` ${t.sharedUnclear(formatInteger(unclear), unclear)}` : null}
      </p>
      <ul className={styles.rows}>
        {sharing.map((one) => (
          <li key={one.row}>
            <Checkbox
              label={t.sharedRow(one.row, codeOf(one.row))}
              hint={t.sharedScore(
                shiftWords(one.shiftM, t),
                scoreFigure(one.score),
                scoreFigure(one.next),
              )}
              checked={isChosen(one)}
              onChange={() => toggle(one.row)}
            />
          </li>
        ))}
      </ul>
      <Button look="primary" icon="check" disabled={chosen.length === 0} onClick={apply}>
        {chosen.length === sharing.length ? t.applyAll(count) : t.applyChosen(count, chosen.length)}
      </Button>
    </section>
  );
};
