import type { FieldMerge } from "../../domain/field/merge-field.ts";
import type { ProjectMerge } from "../../store/project/merge-project.ts";
import type { Fact } from "../../ui/text/fact-list.tsx";
import type { ContentCounts } from "../projects/projects-texts.ts";
import type { projectTexts } from "./project-texts.ts";

const counts = (
  t: (typeof projectTexts)["en"],
  added: number,
  same: number,
  other: number,
): string => {
  const parts = [
    ...(added > 0 ? [t.added(added)] : []),
    ...(same > 0 ? [t.same(same)] : []),
    ...(other > 0 ? [t.kept(other)] : []),
  ];
  return parts.length === 0 ? t.none : parts.join("; ");
};

/** What becomes of the field records, in words; "" where nothing does. */
export const fieldCounts = (
  t: (typeof projectTexts)["en"],
  { added, newer, kept, deleted, conflicts }: FieldMerge,
): string =>
  [
    ...(added > 0 ? [t.added(added)] : []),
    ...(newer > 0 ? [t.newer(newer)] : []),
    ...(kept > 0 ? [t.stay(kept)] : []),
    ...(deleted > 0 ? [t.deleted(deleted)] : []),
    ...(conflicts > 0 ? [t.conflicts(conflicts)] : []),
  ].join("; ");

const listed = (names: readonly string[]): string =>
  names.slice(0, 8).join(", ") + (names.length > 8 ? "…" : "");

/** What opening a project adds to this device, and what is there already, kind by kind. */
export const projectFacts = (
  merge: ProjectMerge,
  t: (typeof projectTexts)["en"],
): readonly Fact[] => {
  const {
    files,
    sameFiles,
    besideFiles,
    imports,
    sameImports,
    logs,
    otherLogs,
    stories,
    sameStories,
    besideStories,
  } = merge;
  const { annexes, sameAnnexes, otherAnnexes, templates, sameTemplates, field } = merge;
  const changes = logs.reduce((sum, { entries }) => sum + entries.length, 0);
  const names = listed(files.map(({ name }) => name));
  const apart = listed(besideFiles.map(({ name }) => `«${name}»`));
  const filesHint = [names, apart === "" ? "" : t.besideFiles(apart)].filter((one) => one !== "");
  const beside = listed(besideStories.map(({ title }) => `«${title}»`));
  return [
    {
      label: t.files,
      value: counts(t, files.length, sameFiles.length, 0),
      ...(filesHint.length > 0 && { hint: filesHint.join(". ") }),
    },
    ...(imports.length + sameImports.length > 0
      ? [{ label: t.imports, value: counts(t, imports.length, sameImports.length, 0) }]
      : []),
    ...(changes > 0 || otherLogs.length > 0
      ? [
          {
            label: t.changes,
            value: t.changesOf(changes),
            ...(otherLogs.length > 0 && { hint: t.otherChanges }),
          },
        ]
      : []),
    {
      label: t.stories,
      value: counts(t, stories.length, sameStories.length, 0),
      ...(beside !== "" && { hint: t.beside(beside) }),
    },
    {
      label: t.annexes,
      value: counts(t, annexes.length, sameAnnexes.length, otherAnnexes.length),
    },
    ...(templates.length + sameTemplates.length > 0
      ? [{ label: t.templates, value: counts(t, templates.length, sameTemplates.length, 0) }]
      : []),
    ...(field.added + field.newer + field.kept + field.deleted + field.conflicts > 0
      ? [
          {
            label: t.field,
            value: fieldCounts(t, field),
            ...(field.conflicts + field.deleted > 0 && {
              hint: [
                ...(field.conflicts > 0 ? [t.conflictsHint] : []),
                ...(field.deleted > 0 ? [t.deletedHint] : []),
              ].join(" "),
            }),
          },
        ]
      : []),
    { label: t.view, value: t.viewValue },
  ];
};

/** How much of each kind it adds. */
export const projectCounts = (merge: ProjectMerge): ContentCounts => ({
  files: merge.files.length,
  imports: merge.imports.length,
  stories: merge.stories.length,
  annexes: merge.annexes.length,
  changes: merge.logs.reduce((sum, { entries }) => sum + entries.length, 0),
  templates: merge.templates.length,
  field: merge.field.added,
});
