import type { ComponentProps } from "react";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import styles from "./icon-button.module.css";

export interface IconButtonProps
  extends Omit<ComponentProps<"button">, "className" | "style" | "children" | "aria-label"> {
  readonly icon: IconName;
  /** The spoken name, shown as a tip too. */
  readonly name: string;
  /** `map` and `map-primary` stand on the map, 56 px for the thumb; `plain` stands in a row of text. */
  readonly look?: "plain" | "map" | "map-primary";
}

export const IconButton = ({
  icon,
  name,
  look = "plain",
  type = "button",
  ...rest
}: IconButtonProps) => (
  <button
    title={name}
    {...rest}
    type={type}
    aria-label={name}
    className={classNames(styles.button, look !== "plain" && styles.map, styles[look])}
  >
    <Icon name={icon} size={look === "plain" ? 20 : 26} />
  </button>
);
