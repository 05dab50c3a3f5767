import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import type { Provenance } from "../../domain/provenance.ts";
import { parseCrs } from "../../geo/crs/parse-crs.ts";
import { remembered } from "../../i18n/remembered.ts";
import type { AppClient } from "../app-client.ts";
import { changedMark } from "../register/changed-mark.ts";

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

/** An embedded file and how it is read, what a person changed in it on this device among that. */
export interface EmbeddedSource {
  readonly file: File;
  readonly choices: ImportChoices;
  /** What is known of it beside its bytes. */
  readonly about: Pick<Provenance, "source" | "date" | "licence" | "sample">;
  readonly name: string;
}

const readIndex = async (): Promise<readonly EmbeddedEntry[]> => {
  const index = JSON.parse(await (await embeddedBytes("data/index.json")).text()) as {
    files: EmbeddedEntry[];
  };
  return index.files;
};

const embeddedSource = async (
  { id, path, kind, name }: EmbeddedFile,
  entries: readonly EmbeddedEntry[],
): Promise<EmbeddedSource> => {
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === undefined) throw new Error(`${path} is not in the index`);
  const file = new File([await embeddedBytes(path)], path.replace(/^.*\//, ""));
  const crs = parseCrs(entry.crs ?? "");
  const edits = remembered(changedMark(id))
    ? await (await import("../register/kept-edits.ts")).keptEdits(id)
    : null;
  const { source, date, licence, sample } = entry;
  return {
    file,
    choices: { kind, ...(crs && { crs }), ...(edits && { edits }) },
    about: { source, date, licence, sample },
    name,
  };
};

/** The sample register as a file to be read again. */
export const sampleRegister = async (): Promise<EmbeddedSource> =>
  embeddedSource(FILES.find(({ id }) => id === SAMPLE_ID)!, await readIndex());

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
  const readOne = async (embedded: EmbeddedFile, entries: readonly EmbeddedEntry[]) => {
    const { file, choices, about, name } = await embeddedSource(embedded, entries);
    const { dataset } = await client.run("intake", { file, choices });
    if (dataset === null) throw new Error(`${embedded.path} holds no record`);
    const { id, kind } = embedded;
    onDataset({ ...dataset, id, kind, name, provenance: { ...dataset.provenance, ...about } });
  };
  const fail = (file: string, cause: unknown) =>
    onIssue({
      code: "embedded-failed",
      severity: "error",
      source: { file },
      params: { detail: cause instanceof Error ? cause.message : String(cause) },
    });
  try {
    const entries = await readIndex();
    const files = FILES.filter((file) => wanted.includes(file.id));
    await Promise.all(
      files.map((file) => readOne(file, entries).catch((cause) => fail(file.path, cause))),
    );
  } catch (cause) {
    fail("data/index.json", cause);
  }
};
