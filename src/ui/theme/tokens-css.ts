import { THEMES, type Theme, TOKENS } from "./tokens.ts";

const variable = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

const rules = (theme: Theme): string[] => [
  `color-scheme: ${theme === "dark" ? "dark" : "light"};`,
  ...Object.entries(TOKENS[theme]).map(([name, hex]) => `${variable(name)}: ${hex};`),
];

const block = (selector: string, theme: Theme, indent = ""): string =>
  [`${selector} {`, ...rules(theme).map((rule) => `  ${rule}`), "}"]
    .join("\n")
    .replace(/^/gm, indent);

/**
 * The text of `tokens.css`: one block of custom properties per theme, chosen by `data-theme`. Before any script has
 * set that, the system's dark is followed, so that the page does not flash. Paper is light whatever the screen is.
 */
export const tokensCss = (): string =>
  [
    block(':root,\n[data-theme="light"]', "light"),
    ...THEMES.slice(1).map((theme) => block(`[data-theme="${theme}"]`, theme)),
    `@media (prefers-color-scheme: dark) {\n${block(":root:not([data-theme])", "dark", "  ")}\n}`,
    `@media print {\n${block(":root[data-theme]", "light", "  ")}\n}`,
  ]
    .join("\n\n")
    .concat("\n");
