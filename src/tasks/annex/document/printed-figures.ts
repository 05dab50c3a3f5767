import { formatHectares, formatHectaresFigure } from "../../../i18n/format-measure.ts";
import type { PrintedArea } from "../analysis/printed-area.ts";

/** What the figure is made of: whole square metres, and less than one where there is no whole one. */
const figure = ({ wholeM2, m2 }: PrintedArea): number => (wholeM2 > 0 ? wholeM2 : m2);

/** `1.3299 ha`: the hectares of the corners as printed. */
export const printedHectares = (area: PrintedArea): string => formatHectares(figure(area));

/** The same without its unit. */
export const printedHectaresFigure = (area: PrintedArea): string =>
  formatHectaresFigure(figure(area));
