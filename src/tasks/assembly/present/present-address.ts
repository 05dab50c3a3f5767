/** What the address of the presenting page says; untrusted. */
export interface PresentAddress {
  /** null: no story is named. */
  readonly story: string | null;
  readonly speaker: boolean;
  /** Slide to begin with, from 0. */
  readonly at: number;
}

const LONGEST_ID = 80;

/** Reads `#historia=ID&vista=orador&d=3`. */
export const readPresentAddress = (hash: string): PresentAddress => {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const story = values.get("historia") ?? "";
  const number = /^\d{1,3}$/.test(values.get("d") ?? "") ? Number(values.get("d")) : 1;
  return {
    story: story !== "" && story.length <= LONGEST_ID ? story : null,
    speaker: values.get("vista") === "orador",
    at: Math.max(0, number - 1),
  };
};

/** The same written; the page's own name is left to the caller. */
export const presentAddress = ({ story, speaker, at }: PresentAddress): string => {
  const values = new URLSearchParams({ historia: story ?? "" });
  if (speaker) values.set("vista", "orador");
  if (at > 0) values.set("d", String(at + 1));
  return `#${values}`;
};
