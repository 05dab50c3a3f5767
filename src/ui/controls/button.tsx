import type { ComponentProps } from "react";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import styles from "./button.module.css";

/**
 * `dashed` is for an action that something still stands in the way of; its words say what. `danger` is for one that cannot
 * be taken back.
 */
export type ButtonLook = "primary" | "secondary" | "dashed" | "danger" | "link";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "style"> {
  readonly look?: ButtonLook;
  readonly icon?: IconName | undefined;
  /** Takes the whole width it is given. */
  readonly wide?: boolean;
}

export const Button = ({
  look = "secondary",
  icon,
  wide = false,
  type = "button",
  children,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={classNames(
      look === "link" ? styles.link : styles.button,
      styles[look],
      wide && styles.wide,
    )}
  >
    {icon && <Icon name={icon} size={look === "link" ? 16 : 20} />}
    <span>{children}</span>
  </button>
);
