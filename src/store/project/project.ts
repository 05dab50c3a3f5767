import type { AnnexEntry } from "../../domain/annex/annex-entry.ts";
import type { FieldContents } from "../../domain/field/field-contents.ts";
import type { MappingTemplate } from "../../domain/mapping-template.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import type { Story } from "../../domain/story/story.ts";
import type { StoredFile } from "../stored-file.ts";

/** An opened file with its bytes at hand. */
export interface ProjectFile extends Omit<StoredFile, "content"> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file on its way in: opened, and neither taken nor left. */
export type ProjectImport = Omit<ProjectFile, "kind">;

/** What was changed in one register, by the id of its file. */
export interface ProjectLog {
  readonly file: string;
  readonly entries: readonly LogEntry[];
}

/** A register as it is read, for whoever has no Lindero: nothing is read back from it. */
export interface RegisterCopy {
  readonly file: string;
  readonly name: string;
  readonly geojson: Uint8Array<ArrayBuffer>;
  readonly csv: Uint8Array<ArrayBuffer>;
}

/** Everything a person has open and wrote, as one file carries it to another device. */
export interface Project {
  /** Keys of the address with their values, the language left out. */
  readonly view: Readonly<Record<string, string>>;
  /** Ids of the samples that were open: they ship with Lindero, so their bytes stay there. */
  readonly samples: readonly string[];
  /** Opened files as they came, with the answers given. */
  readonly files: readonly ProjectFile[];
  readonly imports: readonly ProjectImport[];
  /** Logs of the files, and of the samples. */
  readonly logs: readonly ProjectLog[];
  /** Short texts by name: how the project is called, who makes changes. */
  readonly settings: Readonly<Record<string, string>>;
  readonly stories: readonly Story[];
  readonly annexes: readonly AnnexEntry[];
  /** How files of one shape are read. */
  readonly templates: readonly MappingTemplate[];
  /** What was recorded in the field. */
  readonly field: FieldContents;
}

/** Ending of a project file. */
export const PROJECT_ENDING = ".lindero";

/** Makes the SHA-256 of bytes, lowercase hex. */
export type Digest = (bytes: Uint8Array) => Promise<string>;
