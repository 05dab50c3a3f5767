import { useRef } from "react";
import type { FrameRequest } from "../../../map/camera.ts";

/** Of several wishes to look somewhere the one made last: one taken back does not bring an older one up again. */
export const useLatestRequest = (
  ...requests: readonly (FrameRequest | null)[]
): FrameRequest | null => {
  const seen = useRef<readonly (FrameRequest["request"] | null)[]>([]);
  const latest = useRef<FrameRequest | null>(null);
  requests.forEach((one, i) => {
    if (one && one.request !== seen.current[i]) latest.current = one;
  });
  seen.current = requests.map((one) => one?.request ?? null);
  return latest.current;
};
