import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import type { BorerContext } from "./borer-context.ts";
import { DataAgeNote } from "./data-age-note.tsx";
import { roundTexts } from "./round-texts.ts";
import styles from "./section.module.css";
import { usePlannedRound } from "./use-planned-round.ts";

/** What a phone shows of the round before anything is touched. */
export const RoundSummary = ({
  context,
  model,
}: {
  readonly context: BorerContext;
  readonly model: BorerModel;
}) => {
  const t = useTexts(roundTexts);
  const round = usePlannedRound(context, model);
  if (round === null) return <p className={parts.hint}>{t.working}…</p>;
  const { stops } = round;
  const count = (task: string): number => stops.filter((stop) => stop.task === task).length;
  return stops.length === 0 ? (
    <p className={styles.message}>{t.none}</p>
  ) : (
    <>
      <p className={styles.answer}>{t.sentence(stops.length, formatInteger(stops.length))}</p>
      <p className={styles.message}>{t.parts(count("treat"), count("count"))}</p>
      <DataAgeNote model={model} />
    </>
  );
};
