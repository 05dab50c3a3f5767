import { THEMES, type Theme, TOKENS } from "./tokens.ts";

const variable = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

const block = (theme: Theme): string => {
  const selector = theme === "light" ? ':root,\n[data-theme="light"]' : `[data-theme="${theme}"]`;
  const scheme = theme === "dark" ? "dark" : "light";
  const lines = Object.entries(TOKENS[theme]).map(([name, hex]) => `  ${variable(name)}: ${hex};`);
  return `${selector} {\n  color-scheme: ${scheme};\n${lines.join("\n")}\n}\n`;
};

/** The text of `tokens.css`: one block of custom properties per theme, chosen by `data-theme`. */
export const tokensCss = (): string => THEMES.map(block).join("\n");
