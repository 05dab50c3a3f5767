import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Issue } from "../../../../domain/issue/issue.ts";
import type { MappingTemplate } from "../../../../domain/mapping-template.ts";
import { newId } from "../../../../domain/new-id.ts";
import { createTemplateStore } from "../../../../store/template-store.ts";
import type { Imports, PendingImport } from "../../../imports.ts";
import { choicesFor, choicesToKeep, isReadWith, isUntouched } from "./template-choices.ts";
import { templateShape } from "./template-shape.ts";

/** The templates of this device, as the review of files uses them. */
export interface Templates {
  readonly all: readonly MappingTemplate[];
  /** Why the last change was not kept. */
  readonly trouble: Issue | null;
  /** Keeps how a file is read under a name; one of that name and shape is replaced. */
  keep(name: string, file: PendingImport): Promise<boolean>;
  forget(id: string): void;
}

/** Reads the templates once, and applies the newest that fits to every file about which nobody has said anything yet. */
export const useTemplates = ({ pending, answer }: Imports): Templates => {
  const [all, setAll] = useState<readonly MappingTemplate[]>([]);
  const [trouble, setTrouble] = useState<Issue | null>(null);
  const store = useMemo(() => createTemplateStore(setTrouble), []);
  const applied = useRef(new Set<string>());
  useEffect(() => {
    let gone = false;
    void store.list().then((found) => {
      if (!gone) setAll(found);
    });
    return () => {
      gone = true;
    };
  }, [store]);
  useEffect(() => {
    for (const file of pending) {
      if (file.report === null || applied.current.has(file.id) || !isUntouched(file)) continue;
      const fitting = all.find((template) => choicesFor(template, file) !== null);
      if (!fitting) continue;
      applied.current.add(file.id);
      const choices = choicesFor(fitting, file);
      if (choices && !isReadWith(fitting, file)) answer(file.id, choices);
    }
  }, [all, pending, answer]);
  const keep = useCallback(
    async (name: string, file: PendingImport): Promise<boolean> => {
      const shape = file.report && templateShape(file.report);
      if (!shape || !file.report) return false;
      const before = all.find((known) => known.name === name && known.shape === shape);
      const template: MappingTemplate = {
        id: before?.id ?? newId(),
        name,
        shape,
        kind: file.choices.kind ?? file.report.suggestedKind,
        choices: choicesToKeep(file),
        savedAt: Date.now(),
      };
      setTrouble(null);
      // It is settled: the template just made is no news to the file it was made from.
      applied.current.add(file.id);
      if (!(await store.keep(template))) return false;
      setAll((known) => [template, ...known.filter(({ id }) => id !== template.id)]);
      return true;
    },
    [all, store],
  );
  const forget = useCallback(
    (id: string) => {
      setTrouble(null);
      void store.forget(id).then((gone) => {
        if (gone) setAll((known) => known.filter((template) => template.id !== id));
      });
    },
    [store],
  );
  return { all, trouble, keep, forget };
};
