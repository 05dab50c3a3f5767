import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { VERSION } from "../../../domain/version.ts";
import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { fillTemplate } from "../../../tasks/assembly/model/fill-template.ts";
import { publishTexts } from "./publish-texts.ts";
import type { Publishable } from "./publishable.ts";

/** What the export is, by which rule, from which sources; `filesOf` names the files of a slide. */
export const readmeText = (
  { slides, leftOut }: Publishable,
  filesOf: (slide: Publishable["slides"][number]) => readonly string[],
  madeAt: Date,
  locale: Locale,
): string => {
  const t = publishTexts[locale];
  const lines: string[] = [
    t.readmeTitle,
    "",
    ...t.readmeRule(LEAST_PRODUCERS),
    t.readmeFormats,
    "",
    `${t.made}: ${formatDateTimeLima(madeAt, locale)}`,
    `${t.version}: ${VERSION}`,
    "",
    t.readmeContents,
  ];
  for (const slide of slides) {
    const { content } = slide;
    const message = fillTemplate(content.message, content.values)[locale];
    lines.push("", `- ${content.name[locale]}: ${message}`);
    const files = filesOf(slide);
    if (files.length > 0) lines.push(`  ${files.join(", ")}`);
    if (content.withheld) lines.push(`  ${t.withheld}: ${content.withheld[locale]}`);
    if (content.sample) lines.push(`  ${t.sample}`);
    for (const source of content.sources) lines.push(`  ${t.source}: ${source[locale]}`);
  }
  if (leftOut.length > 0) {
    lines.push("", t.readmeLeftOut);
    for (const { title, reason } of leftOut) lines.push(`- ${title[locale]}: ${reason[locale]}`);
  }
  return `${lines.join("\r\n")}\r\n`;
};
