import type { ImportChoices } from "../../domain/import-choices.ts";
import type { IssueCode } from "../../domain/issue/issue.ts";
import { newId } from "../../domain/new-id.ts";
import type { ChangeDraft, LogEntry } from "../../domain/register/change.ts";
import { editsOfLog, NO_EDITS } from "../../domain/register/edits-of-log.ts";
import { logSteps } from "../../domain/register/log-steps.ts";
import { remember, remembered } from "../../i18n/remembered.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";
import type { RegisterBook } from "../../tasks/register-book.ts";
import { followView } from "../projects/follow-view.ts";
import { client } from "../state/boot.ts";
import { addNotice, useSession } from "../state/session.ts";
import { type BookSource, bookSource } from "./book-source.ts";
import { registerLogs } from "./register-logs.ts";
import { showChanged } from "./show-changed.ts";
import { CLOSED, useBooks } from "./use-register-book.ts";

const WHO = "quien";

/** What a log comes to, as one text, to tell whether the shown register is read with it. */
const editsKey = (choices: ImportChoices): string => JSON.stringify(choices.edits ?? NO_EDITS);

class OpenBook {
  private readonly id: string;
  private readonly source: BookSource;
  private log: readonly LogEntry[];
  private report: IntakeReport | null = null;
  private reading = new AbortController();
  private shown: string;

  constructor(id: string, source: BookSource, log: readonly LogEntry[]) {
    this.id = id;
    this.source = source;
    this.log = log;
    this.shown = editsKey(source.choices);
  }

  private choices(): ImportChoices {
    const { edits: _, ...choices } = this.source.choices;
    return this.log.length === 0 ? choices : { ...choices, edits: editsOfLog(this.log) };
  }

  /** Reads the file with the log as it now is. A reading that a later change overtook is stopped, and gives way. */
  async read(): Promise<void> {
    this.reading.abort();
    const stop = new AbortController();
    this.reading = stop;
    this.tell(true);
    const choices = this.choices();
    try {
      const question = { file: this.source.file, choices };
      const report = await client.run("intake", question, { signal: stop.signal });
      if (stop.signal.aborted) return;
      this.report = report;
      if (editsKey(choices) !== this.shown) {
        this.shown = editsKey(choices);
        await showChanged(this.id, report);
        await this.source.keep(choices);
      }
      if (!stop.signal.aborted) this.tell(false);
    } catch (cause) {
      if (stop.signal.aborted) return;
      addNotice({
        code: "file-unreadable",
        severity: "error",
        source: { file: this.source.file.name },
        params: { detail: cause instanceof Error ? cause.message : String(cause) },
      });
      this.tell(false);
    }
  }

  private async append(entries: readonly LogEntry[]): Promise<void> {
    followView();
    this.log = [...this.log, ...entries];
    this.tell(true);
    await registerLogs.append(this.id, entries);
    await this.read();
  }

  private readonly change = async (
    drafts: readonly ChangeDraft[],
    rule?: IssueCode,
  ): Promise<void> => {
    if (drafts.length === 0) return;
    const group = newId();
    const made = { group, at: Date.now(), who: remembered(WHO) ?? "", ...(rule && { rule }) };
    await this.append(drafts.map((draft) => ({ ...draft, ...made, id: newId() })));
  };

  private readonly step = async (kind: "undo" | "redo"): Promise<void> => {
    const { done, undone } = logSteps(this.log);
    const group = (kind === "undo" ? done : undone).at(-1)?.group;
    if (group === undefined) return;
    const who = remembered(WHO) ?? "";
    await this.append([{ kind, id: newId(), group, at: Date.now(), who }]);
  };

  private readonly original = (): Promise<IntakeReport> => {
    const { edits: _, ...choices } = this.source.choices;
    return client.run("intake", { file: this.source.file, choices });
  };

  private tell(busy: boolean): void {
    const { done, undone } = logSteps(this.log);
    const book: RegisterBook = {
      file: this.source.file,
      report: this.report,
      original: this.original,
      log: this.log,
      busy,
      canUndo: done.length > 0,
      canRedo: undone.length > 0,
      who: remembered(WHO) ?? "",
      setWho: (who) => {
        remember(WHO, who);
        useBooks.setState((books) => {
          const now = books[this.id];
          return now ? { [this.id]: { ...now, who } } : {};
        });
      },
      change: this.change,
      undo: () => this.step("undo"),
      redo: () => this.step("redo"),
    };
    useBooks.setState({ [this.id]: book });
  }
}

const open = new Map<string, Promise<OpenBook | null>>();

const begin = async (id: string): Promise<OpenBook | null> => {
  const source = await bookSource(id).catch(() => null);
  if (source === null) {
    useBooks.setState({ [id]: { ...CLOSED, busy: false } });
    open.delete(id);
    return null;
  }
  const book = new OpenBook(id, source, await registerLogs.of(id));
  void book.read();
  return book;
};

/** Reads a register with its log unless that was done; one that was closed since begins anew. */
export const openBook = (id: string): void => {
  if (!open.has(id)) open.set(id, begin(id));
};

// A register that is no longer there leaves nothing behind.
useSession.subscribe(({ documents: { registers: now } }, { documents: { registers: before } }) => {
  if (now === before) return;
  for (const { id } of before) {
    if (now.some((one) => one.id === id)) continue;
    open.delete(id);
    const { [id]: _, ...rest } = useBooks.getState();
    useBooks.setState(rest, true);
  }
});
