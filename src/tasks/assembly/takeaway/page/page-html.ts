import { cspHash } from "./csp-hash.ts";
import { escapeHtml } from "./escape-html.ts";

export interface PageParts {
  readonly lang: string;
  readonly title: string;
  readonly css: string;
  /** Markup of the body, already escaped. */
  readonly body: string;
  readonly script: string;
}

/** A style or script cannot hold what ends it. */
const unended = (text: string): string => text.replaceAll("</", "<\\/");

/**
 * A page that needs nothing but itself. Its policy allows this very style and this very script, pictures and fonts that it
 * carries, and no address at all: whatever stands in it, it calls nobody.
 */
export const pageHtml = async (parts: PageParts): Promise<string> => {
  const css = unended(parts.css);
  const script = unended(parts.script);
  const policy = [
    "default-src 'none'",
    `style-src ${await cspHash(css)}`,
    `script-src ${await cspHash(script)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${escapeHtml(parts.lang)}" data-theme="projector">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(parts.title)}</title>
<style>${css}</style>
</head>
<body>
${parts.body}
<script>${script}</script>
</body>
</html>
`;
};
