import { useEffect, useRef, useState } from "react";
import { formatDate } from "../../i18n/format-date.ts";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { writeArchive } from "../../store/project/write-archive.ts";
import { Button } from "../../ui/controls/button.tsx";
import { LimitProgress } from "../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { parseAddress } from "../state/address.ts";
import { useSession } from "../state/session.ts";
import { slideSources } from "../state/slide-sources.ts";
import { gatherSlides } from "./publish/gather-slides.ts";
import type { Publishable } from "./publish/publishable.ts";
import { publishableParts } from "./publish/publishable-parts.ts";
import styles from "./share.module.css";
import { ShareRow } from "./share-row.tsx";
import { shareTexts } from "./share-texts.ts";

interface Work {
  readonly stop: AbortController;
  readonly done: number;
  readonly total: number;
}

/** Aggregates alone, of every slide that any task offers of what is open now. */
export const SharePublishable = () => {
  const t = useTexts(shareTexts);
  const { locale } = useLocale();
  const [work, setWork] = useState<Work | null>(null);
  const [made, setMade] = useState<Publishable | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    setMade(null);
    setTold(null);
    setFailed(null);
    setWork({ stop, done: 0, total: 0 });
    try {
      const address = parseAddress(window.location.hash);
      const publishable = await gatherSlides({
        sources: await slideSources(),
        documents: useSession.getState().documents,
        view: { get: (key) => address[key] ?? null },
        signal: stop.signal,
        onProgress: (done, total) => setWork({ stop, done, total }),
      });
      setMade(publishable);
      if (publishable.slides.length > 0) {
        const now = new Date();
        const bytes = writeArchive(publishableParts(publishable, now, locale));
        const name = `${t.publishName}-${formatDate(now, "en")}.zip`;
        saveFile(name, bytes, "application/zip");
        setTold(t.saved(name, formatBytes(bytes.length)));
      }
    } catch (cause) {
      if (!stop.signal.aborted) setFailed(cause instanceof Error ? cause.message : String(cause));
    }
    if (running.current === stop) setWork(null);
  };

  return (
    <ShareRow name={t.publish} leaves={t.publishLeaves} stays={t.publishStays}>
      {work ? (
        <LimitProgress
          title={t.publishing}
          detail={t.publishDetail(work.done, work.total)}
          share={work.total > 0 ? work.done / work.total : null}
          cancelLabel={t.cancel}
          onCancel={() => work.stop.abort()}
        />
      ) : (
        <Button icon="download" onClick={() => void save()}>
          {t.savePublishable}
        </Button>
      )}
      {failed !== null && (
        <Notice tone="attention" title={t.failed} announce>
          {failed}
        </Notice>
      )}
      {made?.slides.length === 0 && <Notice tone="warning" title={t.nothingToPublish} announce />}
      {told !== null && made && (
        <p className={styles.done} role="status">
          {told}: {t.published(made.slides.length)}
        </p>
      )}
      {made && made.leftOut.length > 0 && (
        <>
          <p className={styles.text}>
            <b>{t.leftOut}</b>
          </p>
          <ul className={styles.list}>
            {made.leftOut.map(({ title, reason }) => (
              <li key={title.en}>
                {title[locale]}: {reason[locale]}
              </li>
            ))}
          </ul>
        </>
      )}
    </ShareRow>
  );
};
