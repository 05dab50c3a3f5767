import { VisuallyHidden } from "./visually-hidden.tsx";

export interface LiveRegionProps {
  /** Read aloud, when it changes, after what is being read. */
  readonly message: string;
}

/** Stands on the page from the start: a region that arrives with its message is not read. */
export const LiveRegion = ({ message }: LiveRegionProps) => (
  <VisuallyHidden>
    <span role="status" aria-live="polite">
      {message}
    </span>
  </VisuallyHidden>
);
