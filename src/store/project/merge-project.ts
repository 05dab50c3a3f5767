import type { AnnexEntry, AnnexPhoto } from "../../domain/annex/annex-entry.ts";
import { canonicalJson } from "../../domain/canonical-json.ts";
import { NO_FIELD } from "../../domain/field/field-contents.ts";
import { type FieldMerge, mergeField } from "../../domain/field/merge-field.ts";
import type { MappingTemplate } from "../../domain/mapping-template.ts";
import { logsClash } from "../../domain/register/logs-clash.ts";
import type { Story } from "../../domain/story/story.ts";
import type { Project, ProjectFile, ProjectImport, ProjectLog } from "./project.ts";

/** What this device has. */
export type Present = Pick<
  Project,
  "files" | "imports" | "logs" | "stories" | "annexes" | "templates" | "field"
>;

/** A device, or a new project, that has nothing. */
export const NOTHING: Present = {
  ...{ files: [], imports: [], logs: [], stories: [], annexes: [], templates: [] },
  field: NO_FIELD,
};

/** What opening a project does to a device. Nothing that is there is lost by it. */
export interface ProjectMerge {
  readonly view: Readonly<Record<string, string>>;
  readonly samples: readonly string[];
  readonly files: readonly ProjectFile[];
  /** Files of the project that are here already, with the same bytes and answers. */
  readonly sameFiles: readonly ProjectFile[];
  /**
   * Of `files`: registers that were changed here and elsewhere, otherwise, under a name of their own: to be compared. Their rows
   * cannot be put together, since a new row's number is given on each device.
   */
  readonly besideFiles: readonly ProjectFile[];
  /** Files on their way in that are not here. */
  readonly imports: readonly ProjectImport[];
  readonly sameImports: readonly ProjectImport[];
  /** Logs under the ids that their files have here. */
  readonly logs: readonly ProjectLog[];
  /** Changed samples that are changed otherwise on this device: they stay as they are here. */
  readonly otherLogs: readonly ProjectLog[];
  readonly settings: Readonly<Record<string, string>>;
  readonly stories: readonly Story[];
  readonly sameStories: readonly Story[];
  /** Of `stories`: those added beside another version of the same story, under a title of their own. */
  readonly besideStories: readonly Story[];
  readonly annexes: readonly AnnexEntry[];
  readonly sameAnnexes: readonly AnnexEntry[];
  /** Of the project, where this device has other words for the same plot: taken only if the person says so. */
  readonly otherAnnexes: readonly AnnexEntry[];
  readonly templates: readonly MappingTemplate[];
  readonly sameTemplates: readonly MappingTemplate[];
  readonly field: FieldMerge;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

const sameImport = (a: ProjectImport, b: ProjectImport): boolean =>
  a.name === b.name &&
  canonicalJson(a.choices) === canonicalJson(b.choices) &&
  sameBytes(a.bytes, b.bytes);

/** "padron (2).csv" is one more of "padron.csv". */
const ownName = (name: string): string => name.replace(/ \(\d+\)(?=(\.[^.]*)?$)/, "");

const sameFile = (a: ProjectFile, b: ProjectFile): boolean =>
  a.kind === b.kind && sameImport({ ...a, name: ownName(a.name) }, { ...b, name: ownName(b.name) });

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  const [, stem = "", ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(ownName(name)) ?? [];
  for (let n = 2; ; n++) {
    const next = `${stem} (${n})${ending}`;
    if (!taken.has(next)) return next;
  }
};

const sameLog = (a: ProjectLog["entries"], b: ProjectLog["entries"]): boolean =>
  canonicalJson(a) === canonicalJson(b);

const plainPhoto = ({ picture, ...plain }: AnnexPhoto): object => ({
  ...plain,
  bytes: picture.size,
});

const wordsOf = ({ changedAt: _moment, photos, ...entry }: AnnexEntry): string =>
  canonicalJson({ ...entry, photos: photos.map(plainPhoto) });

const contentOf = ({ changedAt: _moment, ...story }: Story): string => canonicalJson(story);

/** What a template says, whatever it is called. */
const rulesOf = ({ shape, kind, choices }: MappingTemplate): string =>
  canonicalJson({ shape, kind, choices });

const freeTitle = (title: string, taken: ReadonlySet<string>): string => {
  for (let n = 2; ; n++) {
    const next = `${title} (${n})`;
    if (!taken.has(next)) return next;
  }
};

/**
 * Holds a project against what a device has. A file with the same bytes and answers is the one that is there, whatever
 * its id; one that has the id of another gets a new one, and whatever speaks of it follows. `apart`: it goes into a project
 * of its own, where every file gets a new id, since another project may have it under the old one.
 */
export const mergeProject = (
  project: Project,
  present: Present,
  newId: () => string,
  apart = false,
): ProjectMerge => {
  const ids = new Map<string, string>();
  const files: ProjectFile[] = [];
  const sameFiles: ProjectFile[] = [];
  const besideFiles: ProjectFile[] = [];
  const taken = new Set(present.files.map(({ id }) => id));
  const fileNames = new Set(present.files.map(({ name }) => name));
  const logOf = (logs: readonly ProjectLog[], id: string) =>
    logs.find((log) => log.file === id)?.entries ?? [];
  for (const file of project.files) {
    const alike = present.files.filter((one) => sameFile(one, file));
    const changes = logOf(project.logs, file.id);
    const there =
      alike.find(({ id }) => sameLog(logOf(present.logs, id), changes)) ??
      alike.find(({ id }) => !logsClash(logOf(present.logs, id), changes));
    if (there !== undefined) {
      sameFiles.push(there);
      ids.set(file.id, there.id);
      continue;
    }
    const id = apart || taken.has(file.id) ? newId() : file.id;
    ids.set(file.id, id);
    const beside = alike.length > 0;
    const name = beside ? freeName(file.name, fileNames) : file.name;
    fileNames.add(name);
    files.push({ ...file, id, name });
    if (beside) besideFiles.push({ ...file, id, name });
  }
  const imports: ProjectImport[] = [];
  const sameImports: ProjectImport[] = [];
  for (const file of project.imports) {
    const there = present.imports.find((one) => sameImport(one, file));
    if (there === undefined) imports.push(file);
    else sameImports.push(there);
  }
  const logs: ProjectLog[] = [];
  const otherLogs: ProjectLog[] = [];
  for (const log of project.logs) {
    const file = ids.get(log.file);
    if (file !== undefined) logs.push({ ...log, file });
    else {
      const here = present.logs.find((one) => one.file === log.file)?.entries ?? [];
      const same = canonicalJson(here) === canonicalJson(log.entries);
      if (!same) (here.length === 0 ? logs : otherLogs).push(log);
    }
  }
  /** Ids are long and made up: no other text holds one. */
  const follow = (text: string): string => {
    let next = text;
    for (const [from, to] of ids) if (from !== to) next = next.replaceAll(from, to);
    return next;
  };
  const followView = (view: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(view).map(([key, text]) => [follow(key), follow(text)]));

  const stories: Story[] = [];
  const sameStories: Story[] = [];
  const besideStories: Story[] = [];
  const titles = new Set(present.stories.map(({ title }) => title));
  for (const story of project.stories) {
    const slides = story.slides.map((slide) =>
      slide.origin === null
        ? slide
        : { ...slide, origin: { ...slide.origin, view: followView(slide.origin.view) } },
    );
    const next = { ...story, slides };
    const there = present.stories.find(({ id }) => id === story.id);
    if (there === undefined) stories.push(next);
    else if (contentOf(there) === contentOf(next)) sameStories.push(there);
    else {
      const title = freeTitle(story.title, titles);
      titles.add(title);
      const beside = { ...next, id: newId(), title };
      stories.push(beside);
      besideStories.push(beside);
    }
  }

  const annexes: AnnexEntry[] = [];
  const sameAnnexes: AnnexEntry[] = [];
  const otherAnnexes: AnnexEntry[] = [];
  for (const entry of project.annexes) {
    const next = { ...entry, id: follow(entry.id) };
    const there = present.annexes.find(({ id }) => id === next.id);
    if (there === undefined) annexes.push(next);
    else if (wordsOf(there) === wordsOf(next)) sameAnnexes.push(there);
    else otherAnnexes.push(next);
  }
  const templates: MappingTemplate[] = [];
  const sameTemplates: MappingTemplate[] = [];
  const names = new Set(present.templates.map(({ name }) => name));
  for (const template of project.templates) {
    const there = present.templates.find((one) => rulesOf(one) === rulesOf(template));
    const name = names.has(template.name) ? freeTitle(template.name, names) : template.name;
    const taken = present.templates.some(({ id }) => id === template.id);
    if (there !== undefined) sameTemplates.push(there);
    else templates.push({ ...template, name, id: taken ? newId() : template.id });
    if (there === undefined) names.add(name);
  }
  return {
    view: followView(project.view),
    ...{ samples: project.samples, settings: project.settings },
    ...{ imports, sameImports, logs, otherLogs },
    ...{ files, sameFiles, besideFiles, stories, sameStories, besideStories },
    ...{ annexes, sameAnnexes, otherAnnexes, templates, sameTemplates },
    field: mergeField(project.field, present.field),
  };
};
