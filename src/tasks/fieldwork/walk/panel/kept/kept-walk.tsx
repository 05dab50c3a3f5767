import { useState } from "react";
import { walkedCells } from "../../../../../domain/register/walked-cells.ts";
import { formatDateTimeLima } from "../../../../../i18n/format-date.ts";
import { formatHectares } from "../../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../../i18n/format-number.ts";
import { useLocale } from "../../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../../i18n/use-texts.ts";
import { rowForNew } from "../../../../../intake/row-for-new.ts";
import { walkMarginM2 } from "../../../../../position/walk/walk-margin.ts";
import { Button } from "../../../../../ui/controls/button.tsx";
import { Icon } from "../../../../../ui/icon/icon.tsx";
import { Dialog } from "../../../../../ui/layout/dialog.tsx";
import parts from "../../../../../ui/layout/panel-parts.module.css";
import list from "../../../records/record-list.module.css";
import { TakingStatus } from "../../../share/taking-status.tsx";
import { useTaking } from "../../../share/use-taking.ts";
import type { WalkModel } from "../../model/use-walk.ts";
import { walkFile } from "../../model/walk-file.ts";
import { walkGpx } from "../../model/walk-gpx.ts";
import { walkRecorder } from "../../model/walk-recorder.ts";
import { walkedMark } from "../../model/walked-mark.ts";
import { keptTexts } from "./kept-texts.ts";
import styles from "./kept-walks.module.css";
import type { WalkItem } from "./walk-item.ts";

export interface KeptWalkProps {
  readonly item: WalkItem;
  readonly model: WalkModel;
  readonly onOpen: (file: File) => void;
  readonly onRemove: () => void;
}

/** The code column of a register that names none by a known word. */
const CODE = "codigo_parcela";

/** One walk with what can be done with it, shown when it is tapped. */
export const KeptWalk = ({ item, model, onOpen, onRemove }: KeptWalkProps) => {
  const { record, code, begun, body, entries } = item;
  const { walk, register, book } = model;
  const t = useTexts(keptTexts);
  const { locale } = useLocale();
  const [shown, setShown] = useState(false);
  const [sure, setSure] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const { taking, share, shareNow } = useTaking();
  const when = (moment: number): string => formatDateTimeLima(new Date(moment), locale);
  const isThere = register?.ids.includes(code) ?? false;
  const add = async (): Promise<void> => {
    if (!register || !book.report || !body) return;
    const row = rowForNew(book.report, book.log);
    const column = register.fields.codigo_parcela ?? CODE;
    const cells = { ...walkedCells(walkedMark(body)), [column]: code };
    await book.change([{ kind: "add", row, cells, outline: body.outline, how: "walked" }]);
    setAdded(register.name);
  };
  const gpx = {
    ...{ id: record.id, name: code, hint: "" },
    make: async () => [await walkGpx(record, code)],
  };
  return (
    <li>
      <button
        type="button"
        className={list.row}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <span className={list.words}>
          <strong className={list.name}>
            {body === null
              ? `${code} · ${t.open}`
              : `${code} · ${formatHectares(body.areaM2)} ± ${formatHectares(walkMarginM2(body))}`}
          </strong>
          <span className={list.aside}>
            {body === null
              ? t.openDetail(when(begun), formatInteger(entries.length))
              : when(body.closed)}
          </span>
        </span>
        <Icon name={shown ? "chevron-up" : "chevron-down"} size={24} />
      </button>
      {shown ? (
        <div className={styles.acts}>
          {body === null ? (
            <>
              <p className={parts.hint}>{walk.phase === "none" ? t.openHint : t.takeUpLater}</p>
              <Button
                look="primary"
                wide
                icon="play"
                disabled={walk.phase !== "none"}
                onClick={() => void walkRecorder.take(entries)}
              >
                {t.takeUp}
              </Button>
            </>
          ) : (
            <>
              {register && !isThere ? (
                <Button
                  look="primary"
                  wide
                  icon="plus"
                  disabled={book.report === null || book.busy || added !== null}
                  onClick={() => void add()}
                >
                  {t.toRegister(register.name)}
                </Button>
              ) : null}
              {register && isThere && added === null ? (
                <p className={parts.hint}>{t.inRegister}</p>
              ) : null}
              <Button wide icon="open" onClick={() => onOpen(walkFile([body]))}>
                {t.toPlot}
              </Button>
            </>
          )}
          <Button wide icon="share" onClick={() => void share(gpx)}>
            {t.gpx}
          </Button>
          <Button look="link" onClick={() => setSure(true)}>
            {t.remove}
          </Button>
          <div role="status">
            {added === null ? null : <p className={styles.said}>{t.added(code, added)}</p>}
            {taking === null ? null : (
              <TakingStatus taking={taking} onNow={() => void shareNow()} />
            )}
          </div>
        </div>
      ) : null}
      <Dialog
        open={sure}
        title={t.removeTitle(code)}
        closeName={t.close}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button look="primary" onClick={onRemove}>
              {t.removeNow}
            </Button>
            <Button look="link" onClick={() => setSure(false)}>
              {t.cancel}
            </Button>
          </>
        }
      >
        <p>{t.removeLead}</p>
      </Dialog>
    </li>
  );
};
