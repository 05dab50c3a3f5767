import { ICON_PATHS, type IconName } from "./icon-paths.ts";

export interface IconProps {
  readonly name: IconName;
  /** CSS pixels; 20 beside text, 24 alone. */
  readonly size?: number;
}

/** A line drawing in the colour of the text; says nothing to a screen reader, the words beside it do. */
export const Icon = ({ name, size = 20 }: IconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.7}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={ICON_PATHS[name]} />
  </svg>
);
