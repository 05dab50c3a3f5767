import type { KeptBasemap } from "../../../domain/basemap/kept-basemap.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sha256 } from "../../../intake/sha256.ts";
import type { OfflineView } from "../../../offline/page/offline-link.ts";
import { proveRelease } from "../../../offline/page/prove-release.ts";
import { isWhole, pieceCount } from "../../../store/basemap-store.ts";
import { readFieldContents } from "../../../store/field-store.ts";
import { namedPictures } from "../../../store/project/field-part.ts";
import { sampleBasemap } from "../../../store/sample-basemap.ts";
import { store } from "../../state/boot.ts";
import { useSession } from "../../state/session.ts";
import type { ProofLine, ProofResult, ProofRun } from "./proof-result.ts";
import { proofTexts } from "./proof-texts.ts";

/** Pieces of 1 MB read of each basemap: an archive of 100 MB is read to a quarter. */
const SAMPLE = 24;

/** Address of the page's folder, which the kept files are named by. */
export const pageFolder = (): string => new URL(".", document.baseURI).href;

const proveApp = async (
  app: OfflineView,
  locale: Locale,
  { signal, progress }: ProofRun,
): Promise<Pick<ProofResult, "lines" | "damaged">> => {
  const t = proofTexts[locale];
  const none = { lines: [{ good: false, says: t.appNone }], damaged: [] };
  const id = app.kind === "kept" || app.kind === "offered" ? app.status.current?.id : undefined;
  if (id === undefined) return none;
  const found = await proveRelease(caches, pageFolder(), id, {
    signal,
    progress: (done, all) => progress({ stage: "app", done, all }),
  });
  if (found === null) return none;
  const { files, bytes, missing, damaged } = found;
  const good = missing.length + damaged.length === 0;
  const says = good ? t.app(files, bytes) : t.appLacks(missing.length, damaged.length, files);
  return { lines: [{ good, says }], damaged };
};

const proveMaps = async (
  maps: readonly KeptBasemap[],
  locale: Locale,
  { signal, progress }: ProofRun,
): Promise<readonly ProofLine[]> => {
  const t = proofTexts[locale];
  const lines: ProofLine[] = [];
  let done = 0;
  for (const map of maps.filter(isWhole)) {
    const { read, pieces, damaged } = await sampleBasemap(map, SAMPLE, {
      ...{ signal, mark: sha256 },
      progress: (bytes) => {
        done += bytes;
        progress({ stage: "maps", done, all: null });
      },
    });
    const says = damaged === null ? t.map(map.name, read, pieces) : t.mapBad(map.name);
    lines.push({ good: damaged === null && pieces === pieceCount(map.bytes), says });
  }
  return lines;
};

const readable = async (blob: Blob): Promise<number | null> => {
  const bytes = await blob.arrayBuffer().catch(() => null);
  return bytes !== null && bytes.byteLength === blob.size && blob.size > 0 ? blob.size : null;
};

const proveData = async (
  locale: Locale,
  { signal, progress }: ProofRun,
): Promise<readonly ProofLine[]> => {
  const t = proofTexts[locale];
  const { documents } = useSession.getState();
  const hashes = new Map(
    [documents.registers, documents.areas, documents.readings, documents.trials]
      .flat()
      .map(({ id, provenance }) => [id, provenance.sha256]),
  );
  const bad: string[] = [];
  let done = 0;
  const files = await store.list();
  for (const { id, name, content } of files) {
    signal.throwIfAborted();
    const bytes = await content.arrayBuffer().catch(() => null);
    const due = hashes.get(id);
    const same =
      bytes !== null && (due === undefined || (await sha256(new Uint8Array(bytes))) === due);
    if (same) done += bytes.byteLength;
    else bad.push(name);
    progress({ stage: "data", done, all: null });
  }
  const contents = await readFieldContents();
  const named = new Set(contents.records.flatMap(({ pictures }) => pictures ?? []));
  let photos = 0;
  for (const { picture } of namedPictures(contents)) {
    signal.throwIfAborted();
    if ((await readable(picture)) !== null) photos += 1;
  }
  const lacking = named.size - photos;
  return [
    ...(files.length > 0
      ? [
          bad.length === 0
            ? { good: true, says: t.files(files.length, done) }
            : { good: false, says: t.filesBad(bad.join(", ")) },
        ]
      : []),
    ...(contents.records.length > 0
      ? [
          lacking === 0
            ? { good: true, says: t.field(contents.records.length, photos) }
            : { good: false, says: t.fieldBad(lacking) },
        ]
      : []),
  ];
};

/**
 * Reads what this device keeps: every file of Lindero against its hash, a sample of each basemap, the project's files and
 * photos. The network is never asked. It rejects where `signal` ends it.
 */
export const proveKept = async (
  app: OfflineView,
  maps: readonly KeptBasemap[],
  locale: Locale,
  run: ProofRun,
): Promise<ProofResult> => {
  const { lines, damaged } = await proveApp(app, locale, run);
  const mapLines = await proveMaps(maps, locale, run);
  const dataLines = await proveData(locale, run).catch((cause: unknown) => {
    run.signal.throwIfAborted();
    if (cause instanceof Error || cause instanceof DOMException)
      return [{ good: false, says: proofTexts[locale].dataUnread }];
    throw cause;
  });
  return { at: Date.now(), lines: [...lines, ...mapLines, ...dataLines], damaged };
};

/** Whether all of it could be read, in words, with the hour. */
export const proofTitle = ({ at, lines }: ProofResult, locale: Locale): string => {
  const t = proofTexts[locale];
  const when = formatDateTimeLima(new Date(at), locale);
  return lines.every(({ good }) => good) ? t.good(when) : t.bad(when);
};
