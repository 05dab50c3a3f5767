import { useEffect, useRef, useState } from "react";
import type { KeptBasemap } from "../../../domain/basemap/kept-basemap.ts";
import { formatBytes } from "../../../i18n/format-measure.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { OfflineView } from "../../../offline/page/offline-link.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import type { ProofProgress, ProofResult } from "../proof/proof-result.ts";
import { proofTexts } from "../proof/proof-texts.ts";
import { proofTitle, proveKept } from "../proof/prove-kept.ts";
import styles from "./proof-part.module.css";
import { SignMark } from "./sign-mark.tsx";

export interface ProofPartProps {
  readonly app: OfflineView;
  readonly maps: readonly KeptBasemap[];
  readonly result: ProofResult | null;
  readonly onResult: (result: ProofResult | null) => void;
}

/** Reads what is kept, on demand, and says what of it could be read. */
export const ProofPart = ({ app, maps, result, onResult }: ProofPartProps) => {
  const t = useTexts(proofTexts);
  const { locale } = useLocale();
  const [progress, setProgress] = useState<ProofProgress | null>(null);
  const [stopped, setStopped] = useState(false);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setStopped(false);
    onResult(null);
    setProgress({ stage: "app", done: 0, all: null });
    try {
      const { signal } = controller;
      onResult(await proveKept(app, maps, locale, { signal, progress: setProgress }));
    } catch {
      setStopped(true);
    }
    setProgress(null);
  };
  return (
    <section className={styles.part} data-testid="proof">
      <h3 className={styles.title}>{t.title}</h3>
      <p className={styles.lead}>{t.lead}</p>
      {progress ? (
        <LimitProgress
          title={t.stages[progress.stage]}
          detail={
            progress.all === null
              ? formatBytes(progress.done)
              : t.ofBytes(progress.done, progress.all)
          }
          share={progress.all === null ? null : progress.done / progress.all}
          cancelLabel={t.cancel}
          onCancel={() => stop.current?.abort()}
        />
      ) : (
        <Button look="primary" icon="offline" onClick={() => void run()}>
          {result ? t.again : t.start}
        </Button>
      )}
      <div role="status">
        {stopped && <p>{t.stopped}</p>}
        {result && <ProofSays result={result} />}
      </div>
    </section>
  );
};

/** What was found, line by line. */
export const ProofSays = ({ result }: { readonly result: ProofResult }) => {
  const { locale } = useLocale();
  return (
    <>
      <p>
        <strong>{proofTitle(result, locale)}</strong>
      </p>
      <ul className={styles.list}>
        {result.lines.map(({ good, says }) => (
          <li key={says} className={styles.line}>
            <SignMark sign={good ? "ready" : "missing"} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
