import { useCallback, useRef } from "react";
import type { SlideCamera } from "../../../domain/story/story.ts";
import type { View } from "../../../map/camera.ts";

export interface LookingAt {
  readonly look: (view: View) => void;
  /** Rounded as an address is: about a metre. */
  readonly here: () => SlideCamera | null;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Keeps where a map looks, for a press to come; nothing is drawn anew as it moves. */
export const useLookingAt = (): LookingAt => {
  const seen = useRef<View | null>(null);
  const look = useCallback((view: View) => {
    seen.current = view;
  }, []);
  const here = useCallback((): SlideCamera | null => {
    if (seen.current === null) return null;
    const { lon, lat, zoom } = seen.current;
    return { lon: rounded(lon, 5), lat: rounded(lat, 5), zoom: rounded(zoom, 2) };
  }, []);
  return { look, here };
};
