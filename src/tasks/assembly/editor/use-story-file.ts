import { createElement, type ReactNode, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { readStoryFile, type StoryFileProblem } from "../file/story-file.ts";
import { newId } from "../model/new-id.ts";
import { storyTexts } from "../texts/story-texts.ts";
import type { Editor } from "./use-editor.ts";

type Outcome =
  | { readonly kind: "refused"; readonly name: string; readonly problem: StoryFileProblem }
  | { readonly kind: "opened"; readonly title: string; readonly left: string | null };

const NEXT = { unreadable: "unreadableNext", large: "largeNext", newer: "newerNext" } as const;

export interface StoryFileDoor {
  readonly open: (file: File) => void;
  /** What came of the file opened last. */
  readonly notice: ReactNode;
}

/** Opens story files into the editor and says what came of it. */
export const useStoryFile = (editor: Pick<Editor, "begin">): StoryFileDoor => {
  const t = useTexts(storyTexts);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = (file: File): void => {
    void readStoryFile(file, newId()).then((read) => {
      if (read.story === null)
        return setOutcome({ kind: "refused", name: file.name, problem: read.problem });
      editor.begin(read.story);
      setOutcome({
        kind: "opened",
        title: read.story.title,
        left: read.left?.sentence ?? null,
      });
    });
  };
  const notice =
    outcome === null
      ? null
      : outcome.kind === "refused"
        ? createElement(
            Notice,
            {
              tone: "attention",
              title: `${outcome.name}: ${t.problems[outcome.problem]}`,
              announce: true,
            },
            t.problems[NEXT[outcome.problem]],
          )
        : createElement(
            Notice,
            {
              tone: outcome.left === null ? "info" : "warning",
              title: t.opened(outcome.title),
              announce: true,
            },
            outcome.left === null ? null : t.consentLeft(outcome.left),
          );
  return { open, notice };
};
