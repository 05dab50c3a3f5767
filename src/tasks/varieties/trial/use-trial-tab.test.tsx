// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { useMemo, useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { issue } from "../../../domain/issue/issue.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import { analyseTrial } from "../analysis/trial/analyse-trial.ts";
import type { VarietiesModel } from "../model/tab-parts.ts";
import type { VarietiesContext } from "../varieties-context.ts";
import { trialCsv } from "./export/save-trial.ts";
import { responseName } from "./model/response-name.ts";
import { trialPlots } from "./model/trial-plots.ts";
import { useTrialTab } from "./use-trial-tab.tsx";

afterEach(cleanup);
// A busy machine is no failure.
configure({ asyncUtilTimeout: 20_000 });

const VARIETIES = ["Catimor 129", "=Caturra", "Marsellesa"];
const SITES = [
  { name: "Baja", altitude: 1477 },
  { name: "Alta", altitude: 1797 },
];

/** 2 sites, 3 blocks, 3 varieties; `spoil` may take figures away. */
const dataset = (
  spoil: (value: number, record: number) => number = (v) => v,
): Dataset<"trials"> => {
  const cells = SITES.flatMap((_, site) =>
    [0, 1, 2].flatMap((block) => [0, 1, 2].map((variety) => ({ site, block, variety }))),
  );
  const noise = [0.3, -0.5, 0.1, 0.4, -0.2, 0.6, -0.1, 0.2, -0.7];
  const words = (list: readonly string[], of: (cell: (typeof cells)[number]) => number) => ({
    words: list,
    code: Int32Array.from(cells, of),
  });
  const values = Float64Array.from(cells, ({ site, block, variety }, i) =>
    spoil(24 - site * 6 + block - (variety === 1 ? 5 : 0) + noise[(i * 4 + site) % 9]!, i),
  );
  return {
    id: "t",
    kind: "trials",
    name: "ensayo.csv",
    rows: Uint32Array.from(cells, (_, i) => i + 2),
    trial: {
      site: words(
        SITES.map(({ name }) => name),
        ({ site }) => site,
      ),
      campaign: { words: [], code: new Int32Array(cells.length).fill(-1) },
      block: words(["1", "2", "3"], ({ block }) => block),
      plot: { words: cells.map((_, i) => `P${i + 1}`), code: Int32Array.from(cells, (_, i) => i) },
      variety: words(VARIETIES, ({ variety }) => variety),
      altitude: Float64Array.from(cells, ({ site }) => SITES[site]!.altitude),
      row: Float64Array.from(cells, ({ block }) => block + 1),
      column: Float64Array.from(cells, ({ variety }) => variety + 1),
      trees: new Float64Array(cells.length).fill(10),
      responses: [{ column: "rendimiento_qq_ha", field: "rendimiento_qq_ha", values }],
    },
    provenance: { name: "ensayo.csv", sha256: "abc", sample: true, read: 18, accepted: 18 },
  } as unknown as Dataset<"trials">;
};

const Tab = ({ data }: { readonly data: Dataset<"trials"> | null }) => {
  const [address, setAddress] = useState<Readonly<Record<string, string | null>>>({});
  const analyses = useMemo(
    () =>
      createAnalysisClient(
        () => ({ varietyTrial: analyseTrial }),
        null,
        () => {
          throw new Error("no issue is expected");
        },
      ),
    [],
  );
  const context = {
    documents: { trials: data ? [data] : [], activeTrial: data?.id ?? null },
    opening: false,
    analyses,
    view: {
      get: (key: string) => address[key] ?? null,
      set: (patch: typeof address) => setAddress((old) => ({ ...old, ...patch })),
    },
  } as unknown as VarietiesContext;
  const parts = useTrialTab(context, {} as VarietiesModel, true);
  return (
    <>
      <aside>{parts?.panel}</aside>
      <main>{parts?.table}</main>
    </>
  );
};

test("all sites first, then one site with letters, table of variance and verdicts", async () => {
  render(<Tab data={dataset()} />);
  await screen.findByText(/no se ve que las diferencias entre variedades cambien/i);
  fireEvent.click(screen.getByRole("button", { name: "Ver Baja" }));
  await screen.findByText(
    "En Baja (1,477 msnm), Catimor 129 y Marsellesa no se distinguen; =Caturra rinde menos.",
  );
  screen.getByText(/^=Caturra: .* qq\/ha menos que .* \(de .* a .*; p (=|<) /);
  screen.getByRole("button", { name: /^Catimor 129: .*letras a$/ });
  screen.getByRole("button", { name: /^=Caturra: .*letras b$/ });
  screen.getByRole("region", { name: "Análisis de varianza" });
  screen.getByText(/^Residuos normales: /);
});

test("pressing a plot of the field shows it in the panel and rings it among the residuals", async () => {
  const { container } = render(<Tab data={dataset()} />);
  fireEvent.click(await screen.findByRole("button", { name: "Ver Baja" }));
  fireEvent.click(await screen.findByRole("button", { name: /^Bloque 2, P4, Catimor 129, / }));
  screen.getByRole("heading", { name: /Parcela P4/ });
  expect(container.querySelectorAll("circle[r='9']")).toHaveLength(2);
});

test("the pane changes to the interaction and to the table", async () => {
  render(<Tab data={dataset()} />);
  await screen.findByRole("button", { name: "Ver Baja" });
  fireEvent.click(screen.getByRole("radio", { name: "Interacción" }));
  screen.getByText(/a su altitud verdadera/);
  fireEvent.click(screen.getByRole("radio", { name: "Tabla" }));
  screen.getByRole("grid", { name: "Parcelas del ensayo" });
});

test("a lost plot is hollow, named, and makes the means adjusted", async () => {
  render(<Tab data={dataset((value, i) => (i === 4 ? Number.NaN : value))} />);
  fireEvent.click(await screen.findByRole("button", { name: "Ver Baja" }));
  await screen.findByText(/^Falta 1 parcela: /);
  screen.getByText("Bloque 2, =Caturra (fila 6 del archivo)");
  screen.getByRole("button", { name: "Bloque 2, P5, =Caturra, perdida" });
});

test("all equal says why and shows no figure of an analysis", async () => {
  render(<Tab data={dataset(() => 20)} />);
  fireEvent.click(await screen.findByRole("button", { name: "Ver Baja" }));
  await screen.findAllByText(/todas las parcelas tienen la misma cifra de rendimiento/);
  expect(screen.queryByRole("region", { name: "Análisis de varianza" })).toBeNull();
  expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity/);
});

test("rows refused when the file was opened are told, and which and why", async () => {
  const whole = dataset();
  const params = { value: "Catimor / Caturra", names: ["Catimor", "Caturra"] };
  const source = { file: "ensayo.csv", row: 7 };
  const issues = [issue("error", "trial-two-varieties", source, params)];
  const provenance = { ...whole.provenance, read: 19 };
  render(<Tab data={{ ...whole, provenance, issues }} />);
  await screen.findByText("1 fila del archivo quedó fuera al abrirlo.");
  expect(screen.queryByText(/^Fila 7 de ensayo.csv/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Ver cuál y por qué" }));
  screen.getByText(/^Fila 7 de ensayo.csv: la celda «Catimor \/ Caturra» nombra 2 variedades/);
});

test("no trial offers to open one", () => {
  render(<Tab data={null} />);
  const panel = screen.getByRole("complementary");
  expect(within(panel).getAllByRole("button")).toHaveLength(3);
  screen.getByRole("region", { name: "Las columnas de un ensayo" });
  screen.getByText("rendimiento_qq_ha");
});

test("files say where they are from, and no cell starts a formula", () => {
  const data = dataset();
  const scope = { response: "rendimiento_qq_ha", campaign: null };
  const answer = analyseTrial({
    trial: data.trial!,
    response: scope.response,
    campaign: null,
    alpha: 0.05,
  });
  const answered = {
    dataset: data,
    answer,
    scope,
    response: responseName(data.trial!.responses[0]!, "es-PE"),
    plots: trialPlots(data.trial!, scope, answer),
    made: new Date("2026-11-24T15:00:00Z"),
  };
  for (const id of ["means", "anova", "pairs", "plots"] as const) {
    const people = trialCsv(`people-${id}`, answered, "es-PE");
    expect(people).toContain("SHA-256;abc");
    expect(people).toContain("Datos de ejemplo");
    const machine = trialCsv(`machine-${id}`, answered, "es-PE");
    expect(machine.split("\n")[0]).toContain("file_sha256");
    for (const text of [people, machine]) expect(text).not.toMatch(/(^|[;,"])=Caturra/m);
  }
  expect(trialCsv("machine-plots", answered, "en").trim().split("\n")).toHaveLength(19);
});
