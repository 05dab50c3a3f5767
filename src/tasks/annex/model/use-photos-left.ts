import { useCallback, useState } from "react";

/** Photos chosen and not read yet. The screen has the count: the form of a plot may go while its photos are being read. */
export interface PhotosLeft {
  readonly left: number;
  /** So many more, or fewer. */
  readonly change: (by: number) => void;
}

export const usePhotosLeft = (): PhotosLeft => {
  const [left, setLeft] = useState(0);
  const change = useCallback((by: number) => setLeft((before) => before + by), []);
  return { left, change };
};
