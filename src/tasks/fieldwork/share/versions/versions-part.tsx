import { useState } from "react";
import { nameOfRecord, unmarkedBody } from "../../../../domain/field/copy-record.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { Icon } from "../../../../ui/icon/icon.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import { KeptNote } from "../../records/kept-note.tsx";
import list from "../../records/record-list.module.css";
import { useFieldRecords } from "../../records/use-field-records.ts";
import { ChooseDialog } from "./choose-dialog.tsx";
import {
  type Choice,
  changeOfChoice,
  type OpenVersions,
  openVersions,
  undoOfChoice,
} from "./record-versions.ts";
import { comparedFacts, versionFacts } from "./version-facts.ts";
import { versionsTexts } from "./versions-texts.ts";

interface Chosen {
  readonly open: OpenVersions;
  readonly choice: Choice;
  readonly asides: readonly string[];
}

/** Records that two devices changed apart, each to be decided; nothing where there is none. */
export const VersionsPart = () => {
  const t = useTexts(versionsTexts);
  const { locale } = useLocale();
  const { records, store, issue } = useFieldRecords();
  const [at, setAt] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | "undone" | null>(null);
  const all = openVersions(records ?? []);
  const open = all.find(({ id }) => id === at);
  const choose = async (one: OpenVersions, choice: Choice): Promise<void> => {
    const asides = await store.change(changeOfChoice(one, choice, Date.now()));
    if (asides === null) return;
    setAt(null);
    setChosen({ open: one, choice, asides: asides.map(({ id }) => id) });
  };
  const undo = async ({ open: one, asides }: Chosen): Promise<void> => {
    if ((await store.change(undoOfChoice(one, asides, Date.now()))) !== null) setChosen("undone");
  };
  const nameOf = (one: OpenVersions): string => {
    const shown = one.kind === "two" ? (one.first ?? one.second) : one.first;
    return `${t.kinds[shown.kind]}: ${nameOfRecord(shown).trim() || t.untitled}`;
  };
  const asideOf = (one: OpenVersions): string => {
    if (one.kind === "deleted") return t.deletedThere;
    if (one.first === null) return t.alone;
    const second = { ...one.second, body: unmarkedBody(one.second) };
    const facts = comparedFacts(versionFacts(one.first, locale), versionFacts(second, locale));
    return t.twoVersions(facts.filter(({ differs }) => differs).length);
  };
  const said = (one: Chosen): string =>
    one.open.kind === "deleted" && one.choice === "first" ? t.chosen.kept : t.chosen[one.choice];
  return (
    <>
      {all.length === 0 ? null : (
        <Notice tone="attention" title={t.title(all.length)}>
          <p>{t.lead}</p>
          <ul className={list.list}>
            {all.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <button type="button" className={list.row} onClick={() => setAt(one.id)}>
                  <span className={list.words}>
                    <strong className={list.name}>{nameOf(one)}</strong>
                    <span className={list.aside}>{asideOf(one)}</span>
                  </span>
                  <Icon name="chevron-right" size={24} />
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div role="status">
        {chosen === null ? null : chosen === "undone" ? (
          <p className={parts.hint}>{t.undone}</p>
        ) : (
          <Notice
            tone="info"
            title={`${nameOf(chosen.open)}. ${said(chosen)}`}
            actions={<Button onClick={() => void undo(chosen)}>{t.undo}</Button>}
          />
        )}
      </div>
      <KeptNote kept={null} issue={issue} />
      {open ? (
        <ChooseDialog
          open={open}
          onChoose={(choice) => void choose(open, choice)}
          onClose={() => setAt(null)}
        />
      ) : null}
    </>
  );
};
