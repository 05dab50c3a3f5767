import { isObject } from "../../../domain/json-shape.ts";
import { readStory } from "../../../domain/story/read-story.ts";
import type { Consent, Story } from "../../../domain/story/story.ts";
import { VERSION } from "../../../domain/version.ts";

/** Rises when an older Lindero would misread the file. */
const FORMAT = 1;
const KIND = "lindero-historia";

export const STORY_FILE_ENDING = ".lindero-historia.json";
export const STORY_FILE_TYPE = "application/json";

/** Words are small: 60 slides full of text are less than half of this. */
const MOST_BYTES = 2_000_000;

/** `Presentación de la plataforma` is kept as `presentacion-de-la-plataforma.lindero-historia.json`. */
export const storyFileName = (title: string, otherwise: string): string => {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${plain || otherwise}${STORY_FILE_ENDING}`;
};

export const writeStoryFile = (story: Story): string =>
  `${JSON.stringify({ kind: KIND, format: FORMAT, version: VERSION, story }, null, 1)}\n`;

export type StoryFileProblem = "large" | "unreadable" | "newer";

export type StoryFileRead =
  | {
      readonly story: Story;
      /** A consent was in the file. It was given to whoever wrote it, so it is not in the story. */
      readonly left: Consent | null;
    }
  | { readonly story: null; readonly problem: StoryFileProblem };

/** Opens what may be a story file; `id` is its name on this device, so that it never writes over another. */
export const readStoryFile = async (file: Blob, id: string): Promise<StoryFileRead> => {
  if (file.size > MOST_BYTES) return { story: null, problem: "large" };
  let parsed: unknown;
  try {
    parsed = JSON.parse((await file.text()).replace(/^\uFEFF/, ""));
  } catch {
    return { story: null, problem: "unreadable" };
  }
  if (!isObject(parsed) || parsed.kind !== KIND) return { story: null, problem: "unreadable" };
  const { format } = parsed;
  if (typeof format === "number" && format > FORMAT) return { story: null, problem: "newer" };
  const story = format === FORMAT ? readStory(parsed.story) : null;
  if (story === null) return { story: null, problem: "unreadable" };
  return { story: { ...story, id, consent: null }, left: story.consent };
};
