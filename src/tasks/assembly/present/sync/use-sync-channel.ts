import { useCallback, useEffect, useRef } from "react";
import { readMessage, type SyncMessage } from "./sync-message.ts";

/**
 * The line between the windows of one story, within this browser. Gives what sends; where the browser has no such line,
 * it sends nothing and each window goes alone.
 */
export const useSyncChannel = (
  story: string,
  count: number,
  onMessage: (message: SyncMessage) => void,
): ((message: SyncMessage) => void) => {
  const channel = useRef<BroadcastChannel | null>(null);
  const listener = useRef(onMessage);
  listener.current = onMessage;
  useEffect(() => {
    if (typeof BroadcastChannel !== "function") return;
    const line = new BroadcastChannel(`lindero-asamblea-${story}`);
    line.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data, count);
      if (message) listener.current(message);
    };
    channel.current = line;
    return () => {
      channel.current = null;
      line.close();
    };
  }, [story, count]);
  return useCallback((message) => channel.current?.postMessage(message), []);
};
