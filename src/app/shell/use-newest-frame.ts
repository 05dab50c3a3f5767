import { useRef } from "react";
import type { FrameRequest } from "../../map/camera.ts";

type Wish = FrameRequest | null | undefined;

/** Of two who wish to look somewhere, the one whose wish is newer. */
export const useNewestFrame = (own: Wish, other: Wish): FrameRequest | null => {
  const seen = useRef([own, other, own]);
  const [before, beside] = seen.current;
  if (other && other.request !== beside?.request) seen.current = [own, other, other];
  else if (own?.request !== before?.request) seen.current = [own, beside, own];
  return seen.current[2] ?? null;
};
