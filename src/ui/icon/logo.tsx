export interface LogoProps {
  /** Height in CSS pixels. */
  readonly size?: number;
}

/** The mark: a plot across the limit, the green band on the inner side. The word beside it carries the name. */
export const Logo = ({ size = 28 }: LogoProps) => (
  <svg
    width={(size * 18) / 26}
    height={size}
    viewBox="0 0 18 26"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M0 1h10.5v24H0z" fill="var(--forest)" />
    <path
      d="M12.2 0v26"
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.8}
      strokeDasharray="6 2 1.2 2"
    />
    <path d="M8.4 9h8.4v8.4H8.4z" fill="var(--casing)" stroke="var(--ink)" strokeWidth={1.6} />
    <path d="M9.2 9.8h3v6.8h-3z" fill="var(--cherry)" />
  </svg>
);
