import hidden from "../text/visually-hidden.module.css";
import type { HistogramProps } from "./histogram.tsx";

/** The figures of a histogram for who hears them. */
export const HistogramTable = ({ title, bins, categories, binHeader, binName }: HistogramProps) => (
  <div className={hidden.hidden}>
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{binHeader}</th>
          {categories.map((category) => (
            <th key={category.id} scope="col">
              {category.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.from}>
            <th scope="row">{binName(bin)}</th>
            {categories.map((category, order) => (
              <td key={category.id}>{bin.counts[order] ?? 0}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
