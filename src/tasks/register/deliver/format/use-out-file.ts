import { useEffect, useMemo, useState } from "react";
import type { OutFile } from "../../../../formats/out/out-file.ts";
import type { OutFormatName } from "../../../../formats/out/out-formats.ts";
import type { OutRecords } from "../../../../formats/out-records.ts";
import type { SendingAnalyses } from "../../../../intake/sending/sending-analyses.ts";
import type { AnalysisClient } from "../../../../worker/analysis-client.ts";

export interface OutRun {
  readonly file: OutFile | null;
  readonly failed: boolean;
}

const WAITING: OutRun = { file: null, failed: false };
/** A column is often not the only one that is taken out. */
const PAUSE_MS = 250;

/** Writes the file in a thread as soon as what it is to be is known, so that it can be looked at before it is saved. */
export const useOutFile = (
  analyses: AnalysisClient<SendingAnalyses>,
  format: OutFormatName,
  make: () => OutRecords | null,
): OutRun => {
  const [made] = useState(() => new Date());
  const [run, setRun] = useState<OutRun>(WAITING);
  useEffect(() => {
    const stop = new AbortController();
    setRun(WAITING);
    const timer = setTimeout(() => {
      const records = make();
      if (records === null) return;
      analyses.run("writeRecords", { records, format, made }, { signal: stop.signal }).then(
        (file) => setRun({ file, failed: false }),
        () => stop.signal.aborted || setRun({ file: null, failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [analyses, format, make, made]);
  return useMemo(() => run, [run]);
};
