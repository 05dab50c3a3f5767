import type { DatasetKind } from "../../../domain/dataset.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Menu, type MenuItem } from "../../../ui/controls/menu.tsx";
import type { Imports, PendingImport } from "../../imports.ts";
import { addTexts } from "../add/add-texts.ts";
import { registerTexts } from "../texts.ts";
import { offeredKinds } from "./offered-kinds.ts";
import { firstOpen, proposedKind } from "./ready-files.ts";
import { reviewTexts } from "./review-texts.ts";

export interface ReviewActionsProps {
  readonly file: PendingImport;
  readonly imports: Imports;
  /** Further entries of the quiet menu. */
  readonly more: readonly MenuItem[];
  readonly onMore: (id: string) => void;
  /** The person came from the register, and stays with it. */
  readonly fromRegister: boolean;
  /** The register in use, to which plots can be added; null where there is none but the sample. */
  readonly addTo: { readonly name: string; readonly onAdd: () => void } | null;
  /** Leads to what must be answered first. */
  readonly onQuestions: () => void;
}

const ADD = "add";

/** What is asked of places holds these up; as another kind, a file is read again and may need no answer. */
const NEED_PLACES: readonly DatasetKind[] = ["plots", "areas"];

/** The one thing to do with a file now, and the rest in a menu; where that one is barred, the other uses stand beside it. */
export const ReviewActions = (props: ReviewActionsProps) => {
  const { file, imports, more, onMore, fromRegister, addTo, onQuestions } = props;
  const t = useTexts(registerTexts);
  const r = useTexts(reviewTexts);
  const a = useTexts(addTexts);
  const { report, id } = file;
  const proposed = proposedKind(file);
  if (report === null || proposed === null) return null;
  const { dataset, counts } = report;
  const readAs = file.choices.kind ?? report.suggestedKind;
  const open = firstOpen(file);
  const polygons = dataset?.geometry.type.includes(GEOMETRY_POLYGON) ?? false;
  const usable = (kind: DatasetKind): boolean =>
    (kind === "areas" ? polygons : dataset !== null || readAs !== kind) &&
    !(open !== null && (kind === readAs || NEED_PLACES.includes(kind)));
  // With others about, using one leads to the next file and not to the comparison.
  const several = imports.pending.length + imports.taken.length > 1;
  const mayAdd = addTo !== null && readAs === "plots" && dataset !== null && usable("plots");
  const alone = (n: string) => (fromRegister ? a.anew(n, counts.accepted) : t.use.plots(n));
  const usePlots = several ? r.usePlots : alone;
  const label = (kind: DatasetKind): string =>
    kind === readAs && dataset !== null
      ? (kind === "plots" ? usePlots : t.use[kind])(formatInteger(counts.accepted))
      : t.useAs[kind];
  const kinds = counts.lines === 0 ? [] : offeredKinds(report, proposed);
  const [first, ...others] = kinds;
  const addsFirst = mayAdd && first === "plots" && fromRegister && !several;
  const barred = first === undefined || !usable(first);
  const use = (kind: DatasetKind, look: "primary" | "link") => (
    <Button
      key={kind}
      look={look}
      disabled={!usable(kind)}
      onClick={() => imports.accept(id, kind)}
    >
      {addsFirst && kind === "plots" ? a.instead : label(kind)}
    </Button>
  );
  const adding = addTo && a.to(formatInteger(counts.accepted), counts.accepted, addTo.name);
  const items: MenuItem[] = [
    ...(mayAdd && adding && !addsFirst ? [{ id: ADD, label: adding, icon: "plus" as const }] : []),
    ...more,
    ...(barred
      ? []
      : others.map((kind) => ({ id: kind, label: label(kind), disabled: !usable(kind) }))),
  ];
  const choose = (chosen: string) => {
    if (chosen === ADD) return addTo?.onAdd();
    const kind = others.find((other) => other === chosen);
    if (kind) imports.accept(id, kind);
    else onMore(chosen);
  };
  return (
    <>
      {first && open !== null && dataset !== null ? (
        <Button look="dashed" onClick={onQuestions}>
          {r.answerFirst(open, label(first))}
        </Button>
      ) : null}
      {addsFirst ? (
        <Button look="primary" onClick={addTo.onAdd}>
          {adding}
        </Button>
      ) : null}
      {first && !(open !== null && dataset !== null)
        ? use(first, addsFirst ? "link" : "primary")
        : null}
      {barred ? others.map((kind) => use(kind, "link")) : null}
      {items.length > 0 ? (
        <Menu label={r.more} look="link" items={items} align="end" onChoose={choose} />
      ) : null}
    </>
  );
};
