import type { Still } from "../still/still.ts";

export interface StillBoxProps {
  readonly still: Still;
  readonly className: string | undefined;
}

/** A drawn slide in a box of its own shape: it scales with the box, words stay words. */
export const StillBox = ({ still, className }: StillBoxProps) => (
  <div
    className={className}
    data-theme="projector"
    ref={(box) => box?.replaceChildren(still.element.cloneNode(true))}
  />
);
