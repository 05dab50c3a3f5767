import { createStoryStore } from "../../store/story-store.ts";
import { readStoryFile, STORY_FILE_ENDING } from "../../tasks/assembly/file/story-file.ts";
import { newId } from "../../tasks/assembly/model/new-id.ts";
import { addNotice } from "../state/session.ts";

export interface TakenStories {
  /** Id of the story taken last; null where there was none. */
  readonly story: string | null;
  /** Everything else, and story files that could not be read as such: whoever reads files says why. */
  readonly others: readonly File[];
}

const isNamedStory = ({ name }: File): boolean => name.toLowerCase().endsWith(STORY_FILE_ENDING);

/** Keeps the story files among the chosen. */
export const takeStories = async (files: readonly File[]): Promise<TakenStories> => {
  const store = createStoryStore(addNotice);
  const others: File[] = [];
  let story: string | null = null;
  for (const file of files) {
    const read = isNamedStory(file) ? await readStoryFile(file, newId()) : null;
    if (read?.story == null) others.push(file);
    else if (await store.keep({ ...read.story, changedAt: Date.now() })) story = read.story.id;
  }
  return { story, others };
};
