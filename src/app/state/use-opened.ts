import { startTransition, useLayoutEffect, useState } from "react";
import { isPhone } from "../shell/use-layout.ts";
import { type Session, useSession } from "./session.ts";

type Opened = Pick<Session, "documents" | "opening">;

const nothing = (): null => null;
const documentsOf = (session: Session) => session.documents;
const openingOf = (session: Session) => session.opening;

/**
 * What is open, and whether more is coming, both of one moment. While the page opens on a small screen they come in slices,
 * each drawing giving way to a finger. On a wide window, where the map's engine starts at once and would get between, and
 * everywhere from then on, they come at once.
 */
export const useOpened = (): Opened => {
  const [small] = useState(isPhone);
  const [drawn, draw] = useState<Opened>(() => useSession.getState());
  const slices = small && drawn.opening;
  const documents = useSession(slices ? nothing : documentsOf) ?? drawn.documents;
  const opening = useSession(slices ? nothing : openingOf) ?? drawn.opening;
  useLayoutEffect(() => {
    if (!slices) return;
    const follow = (now: Opened): void => startTransition(() => draw(now));
    // What came between the first drawing and this.
    follow(useSession.getState());
    return useSession.subscribe((now, before) => {
      if (now.documents !== before.documents || now.opening !== before.opening) follow(now);
    });
  }, [slices]);
  return { documents, opening };
};
