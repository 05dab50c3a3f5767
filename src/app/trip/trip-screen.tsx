import { lazy, Suspense, useState } from "react";
import { formatDateTimeLima } from "../../i18n/format-date.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { TaskContext } from "../../tasks/task.ts";
import { Button } from "../../ui/controls/button.tsx";
import { PrintCopy } from "../../ui/printing/print-copy.tsx";
import { usePrinting } from "../../ui/printing/use-printing.ts";
import type { PageAnalyses } from "../page-analyses.ts";
import { tripAnswer, tripLines } from "./model/trip-lines.ts";
import { ProofPart, ProofSays } from "./panel/proof-part.tsx";
import { SignMark } from "./panel/sign-mark.tsx";
import { TripGroups } from "./panel/trip-groups.tsx";
import type { ProofResult } from "./proof/proof-result.ts";
import styles from "./trip-screen.module.css";
import { tripTexts } from "./trip-texts.ts";
import { useTripActs } from "./use-trip-acts.ts";
import { useTripFacts } from "./use-trip-facts.ts";

const BasemapsDialog = lazy(async () => ({
  default: (await import("../basemaps/basemaps-dialog.tsx")).BasemapsDialog,
}));

/** What this device holds for a trip without signal: the answer, the proof, and every part with what to do about it. */
export const TripScreen = ({ goTo }: TaskContext<PageAnalyses>) => {
  const t = useTexts(tripTexts);
  const { locale } = useLocale();
  const device = useTripFacts();
  const [proof, setProof] = useState<ProofResult | null>(null);
  const { act, busy, said, maps } = useTripActs(device, proof, () => setProof(null), goTo);
  const printed = usePrinting();
  const facts = { ...device.facts, damaged: proof?.damaged.length ?? 0 };
  const lines = tripLines(facts, locale);
  const answer = tripAnswer(lines, locale);
  const head = (
    <div className={styles.answer} role="status" data-testid="trip-answer">
      <SignMark sign={answer.sign} size={44} />
      <p className={styles.words}>
        <strong>{answer.title}</strong>
        {answer.rest && <span>{answer.rest}</span>}
      </p>
    </div>
  );
  return (
    <div id="resultado" tabIndex={-1} className={styles.screen}>
      <div className={styles.column}>
        <Button look="link" icon="arrow-left" onClick={() => goTo("campo")}>
          {t.back}
        </Button>
        <h2 className={styles.title}>{t.title}</h2>
        {head}
        <p className={styles.lead}>{t.lead}</p>
        <p className={styles.said} role="status">
          {said}
        </p>
        <ProofPart
          app={facts.app}
          maps={facts.maps ?? []}
          result={proof}
          onResult={(found) => {
            setProof(found);
            // What the browser threw away meanwhile is counted too.
            if (found) device.look();
          }}
        />
        <TripGroups lines={lines} onAct={act} busy={busy} />
        <div>
          <Button icon="print" onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
      </div>
      {maps.open && (
        <Suspense fallback={null}>
          <BasemapsDialog onClose={maps.close} />
        </Suspense>
      )}
      {printed && (
        <PrintCopy>
          <div className={styles.paper}>
            <h1 className={styles.title}>{t.title}</h1>
            <p>{t.seenAt(formatDateTimeLima(printed, locale))}</p>
            {head}
            {proof && (
              <div>
                <ProofSays result={proof} />
              </div>
            )}
            <TripGroups lines={lines} />
          </div>
        </PrintCopy>
      )}
    </div>
  );
};
