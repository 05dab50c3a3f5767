import { useEffect, useState } from "react";
import { type PublicStoryRead, readPublicStory } from "../../../../store/public-story-store.ts";

/** A story of this browser's store by its id; null while it is being read. */
export const usePublicStory = (id: string | null): PublicStoryRead | null => {
  const [read, setRead] = useState<PublicStoryRead | null>(null);
  useEffect(() => {
    let gone = false;
    setRead(null);
    const reading = id === null ? Promise.resolve(NAMELESS) : readPublicStory(id);
    void reading.then((result) => !gone && setRead(result));
    return () => {
      gone = true;
    };
  }, [id]);
  return read;
};

const NAMELESS: PublicStoryRead = { story: null, reason: "absent" };
