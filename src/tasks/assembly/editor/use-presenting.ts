import { useState } from "react";
import type { PublicStory } from "../../../domain/story/public-story.ts";
import { savePublicStory } from "../../../store/public-story-store.ts";
import { presentAddress } from "../present/present-address.ts";

export type PresentProblem =
  | { readonly kind: "not-stored" }
  /** The tab may not be opened by itself; a person still can. */
  | { readonly kind: "blocked"; readonly address: string };

export interface Presenting {
  readonly problem: PresentProblem | null;
  present(story: PublicStory, speaker: boolean): void;
}

/**
 * Hands a public story over to the page that presents. The tab is opened within the click, empty, and led on once the story
 * is stored: opened later, a browser takes it for an advertisement.
 */
export const usePresenting = (preparing: string): Presenting => {
  const [problem, setProblem] = useState<PresentProblem | null>(null);
  const present = (story: PublicStory, speaker: boolean): void => {
    const hash = presentAddress({ story: story.id, speaker, at: 0 });
    const address = new URL(`asamblea.html${hash}`, document.baseURI).href;
    const tab = window.open("about:blank", "_blank");
    if (tab !== null) {
      tab.document.title = preparing;
      tab.document.body.textContent = preparing;
    }
    setProblem(null);
    void savePublicStory(story).then((issue) => {
      if (issue !== null) {
        tab?.close();
        setProblem({ kind: "not-stored" });
      } else if (tab === null) setProblem({ kind: "blocked", address });
      else tab.location.replace(address);
    });
  };
  return { problem, present };
};
