import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import type { AppClient } from "../app-client.ts";

/** What `data/index.json` says of an embedded file. */
interface EmbeddedEntry {
  readonly path: string;
  readonly source: string;
  readonly date: string | null;
  readonly licence: string;
  readonly crs?: string;
  readonly sample: boolean;
}

interface EmbeddedFile {
  readonly id: string;
  readonly path: string;
  readonly kind: DatasetKind;
  readonly name: string;
}

/** The sanctuary's id: its limit is the law's, and comparisons are made against it. */
export const SANCTUARY_ID = "sn08";
export const SAMPLE_ID = "ejemplo";
export const SAMPLE_READINGS_ID = "ejemplo-broca";
export const SAMPLE_READINGS = "data/lecturas-ejemplo.csv";
export const SAMPLE_TRIAL_ID = "ejemplo-ensayo";
export const SAMPLE_TRIAL = "data/ensayo-ejemplo.csv";

const FILES: readonly EmbeddedFile[] = [
  {
    id: SANCTUARY_ID,
    path: "data/limite-sn08.geojson",
    kind: "areas",
    name: "Santuario Nacional Tabaconas Namballe",
  },
  { id: SAMPLE_ID, path: "data/parcelas-ejemplo.csv", kind: "plots", name: "Padrón de ejemplo" },
  {
    id: SAMPLE_READINGS_ID,
    path: SAMPLE_READINGS,
    kind: "readings",
    name: "Lecturas de ejemplo",
  },
  { id: SAMPLE_TRIAL_ID, path: SAMPLE_TRIAL, kind: "trials", name: "Ensayo de ejemplo" },
];

const fetched = async (path: string): Promise<Blob> => {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.blob();
};

/** What came once stays: fetched ahead, it is here when the network is gone. */
const kept = new Map<string, Promise<Blob>>();

export const embeddedBytes = (path: string): Promise<Blob> => {
  const known = kept.get(path);
  if (known) return known;
  const coming = fetched(path);
  kept.set(path, coming);
  coming.catch(() => kept.delete(path));
  return coming;
};

/**
 * Reads the embedded limit and samples through the same door as any user's file.
 * What cannot be read is told to `onIssue`; the rest comes.
 */
export const readEmbedded = async (
  client: AppClient,
  wanted: readonly string[],
  onDataset: (dataset: Dataset) => void,
  onIssue: (issue: Issue) => void,
): Promise<void> => {
  const readOne = async (
    { id, path, kind, name }: EmbeddedFile,
    entries: readonly EmbeddedEntry[],
  ) => {
    const entry = entries.find((candidate) => candidate.path === path);
    if (entry === undefined) throw new Error(`${path} is not in the index`);
    const bytes = await embeddedBytes(path);
    const crs = parseCrs(entry.crs ?? "");
    const report = await client.run("intake", {
      file: new File([bytes], path.replace(/^.*\//, "")),
      choices: { kind, ...(crs && { crs }) },
    });
    if (report.dataset === null) throw new Error(`${path} holds no record`);
    const { source, date, licence, sample } = entry;
    const provenance = { ...report.dataset.provenance, source, date, licence, sample };
    onDataset({ ...report.dataset, id, kind, name, provenance });
  };
  const fail = (file: string, cause: unknown) =>
    onIssue({
      code: "embedded-failed",
      severity: "error",
      source: { file },
      params: { detail: cause instanceof Error ? cause.message : String(cause) },
    });
  try {
    const index = JSON.parse(await (await embeddedBytes("data/index.json")).text()) as {
      files: EmbeddedEntry[];
    };
    const files = FILES.filter((file) => wanted.includes(file.id));
    await Promise.all(
      files.map((file) => readOne(file, index.files).catch((cause) => fail(file.path, cause))),
    );
  } catch (cause) {
    fail("data/index.json", cause);
  }
};
