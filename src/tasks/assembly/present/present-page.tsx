import { useEffect, useState } from "react";
import { Coming } from "../../../ui/text/coming.tsx";
import { Deck } from "./deck/deck.tsx";
import { StoryProblem } from "./load/story-problem.tsx";
import { usePublicStory } from "./load/use-public-story.ts";
import { readPresentAddress } from "./present-address.ts";
import { Speaker } from "./speaker/speaker.tsx";

/** The presenting page: one story for an audience, out of a store that holds nothing else. */
export const PresentPage = () => {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const changed = (): void => setHash(window.location.hash);
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);
  const { story: id, speaker, at } = readPresentAddress(hash);
  const read = usePublicStory(id);
  const title = read?.story?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Lindero`;
  }, [title]);
  if (read === null) return <Coming />;
  if (read.story === null) return <StoryProblem problem={read.reason} />;
  if (read.story.slides.length === 0) return <StoryProblem problem="empty" />;
  return speaker ? <Speaker story={read.story} /> : <Deck key={hash} story={read.story} at={at} />;
};
