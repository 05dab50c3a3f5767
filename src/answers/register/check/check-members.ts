import { dniKey, memberTwoDni } from "../../../checks/register/member-two-dni.ts";
import { codeKey } from "../../../checks/register/repeated-codes.ts";
import { originOf } from "../../../domain/register/origin-of.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

interface Holder {
  readonly firstRow: number;
  readonly firstDni: string;
  /** Plots by each other DNI. */
  readonly others: Map<string, number[]>;
}

/**
 * Member codes that stand with more than one DNI. A code is an organisation's own: of two organisations, or of two files
 * that name none, it may be two persons.
 */
export function membersCheck({ register, cell, column, plots }: RegisterView, tell: Tell): void {
  const dniColumn = column("dni");
  if (dniColumn === undefined || column("codigo_socio") === undefined) return;
  const holders = new Map<string, Holder>();
  for (let plot = 0; plot < plots; plot++) {
    const code = codeKey(cell(plot, "codigo_socio"));
    const dni = dniKey(cell(plot, "dni"));
    if (code === "" || dni === "") continue;
    const organisation = codeKey(cell(plot, "organizacion"));
    const own = organisation === "" ? originOf(register.properties[plot]!)?.file : organisation;
    const key = `${code}\n${own ?? ""}`;
    const holder = holders.get(key);
    if (holder === undefined) {
      holders.set(key, { firstRow: register.rows[plot]!, firstDni: dni, others: new Map() });
    } else if (dni !== holder.firstDni) {
      const same = holder.others.get(dni);
      if (same) same.push(plot);
      else holder.others.set(dni, [plot]);
    }
  }
  for (const { firstRow, others } of holders.values()) {
    for (const own of others.values()) {
      const rows = own.map((plot) => register.rows[plot]!);
      const first = own[0]!;
      const found = memberTwoDni(cell(first, "codigo_socio"), firstRow, rows, dniColumn);
      tell(first, found, undefined, rows);
    }
  }
}
