import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { type PresentCommand, type PresentState, present, startAt } from "../deck/present-state.ts";
import type { PointedAt } from "../sync/sync-message.ts";
import { useSyncChannel } from "../sync/use-sync-channel.ts";

/** `searching`: nobody has answered yet. `lost`: somebody did, and no more. `alone`: this browser links no windows. */
export type AudienceLink = "searching" | "connected" | "lost" | "alone";

const PING_MS = 1500;
/** So many questions without an answer. A window in the background answers late, but it answers. */
const MOST_UNANSWERED = 4;

export interface Audience {
  readonly link: AudienceLink;
  readonly state: PresentState;
  readonly command: (command: PresentCommand) => void;
  readonly point: (at: PointedAt | null) => void;
}

/**
 * The audience's page as the presenter's window knows it. It holds the state; this window asks and repeats. While it is
 * gone the commands count here, and the page that comes back is brought to where the presenter is.
 */
export const useAudience = (story: string, count: number): Audience => {
  const [link, setLink] = useState<AudienceLink>(
    typeof BroadcastChannel === "function" ? "searching" : "alone",
  );
  const [state, change] = useReducer(
    (before: PresentState, next: PresentState | PresentCommand) =>
      "do" in next ? present(before, next, count) : next,
    startAt(0),
  );
  const unanswered = useRef(0);
  const latest = useRef({ link, state });
  latest.current = { link, state };

  const send = useSyncChannel(story, count, (message) => {
    if (message.kind === "bye") setLink("lost");
    if (message.kind !== "state") return;
    unanswered.current = 0;
    const { link: before, state: mine } = latest.current;
    setLink("connected");
    if (before === "lost" && message.state.at !== mine.at) {
      send({ kind: "command", command: { do: "go", to: mine.at } });
    } else change(message.state);
  });

  useEffect(() => {
    const ask = (): void => {
      unanswered.current += 1;
      if (unanswered.current > MOST_UNANSWERED && latest.current.link === "connected")
        setLink("lost");
      send({ kind: "ping" });
    };
    ask();
    const timer = setInterval(ask, PING_MS);
    return () => clearInterval(timer);
  }, [send]);

  const command = useCallback(
    (wanted: PresentCommand) => {
      if (latest.current.link === "connected") send({ kind: "command", command: wanted });
      else change(wanted);
    },
    [send],
  );
  const point = useCallback((at: PointedAt | null) => send({ kind: "point", at }), [send]);
  return { link, state, command, point };
};
