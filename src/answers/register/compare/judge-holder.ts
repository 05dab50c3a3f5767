import { foldPlace } from "../../../checks/register/fold-place.ts";
import { plainCode } from "./match-plots.ts";

/** Fields that say who holds a plot. A name can be written in many ways: it is a hint, no proof. */
export const HOLDER_FIELDS = ["codigo_socio", "dni", "apellidos_nombres"] as const;

export type HolderField = (typeof HOLDER_FIELDS)[number];

/** Who holds one plot, as `plainHolder` writes it, in the order of HOLDER_FIELDS; "" where that is not said. */
export type HolderKeys = readonly [code: string, dni: string, name: string];

/** Place in HOLDER_FIELDS and one more; 0 for none. */
export const holderCode = (field: HolderField): number => HOLDER_FIELDS.indexOf(field) + 1;

const [CODE, DNI, NAME] = HOLDER_FIELDS.map(holderCode) as [number, number, number];

/**
 * A cell as holders are compared by it. Of a DNI the zeros before it and its signs do not count (a spreadsheet drops them), of a
 * name neither accents, case, signs nor order: "PÉREZ, Rosa" is "perez rosa".
 */
export const plainHolder = (field: HolderField, cell: string): string => {
  if (field === "apellidos_nombres") return foldPlace(cell).split(" ").sort().join(" ");
  const plain = plainCode(cell);
  return field === "dni" && /^[\d .-]+$/.test(plain)
    ? plain.replace(/\D/g, "").replace(/^0+/, "")
    : plain;
};

export interface HolderVerdict {
  /** Both records say who, and it is somebody else. */
  readonly other: boolean;
  /** The field by which it is the same person (`holderCode`); 0 where none says so. */
  readonly same: number;
  /** The field that is not as it was although `same` is; 0 for none. */
  readonly doubt: number;
}

const NOTHING: HolderVerdict = { other: false, same: 0, doubt: 0 };

/**
 * Whether two records name the same holder. The DNI is the person: with the same one, another member code or name is a
 * doubt and no other holder. By the member code alone it is the same, unless DNI and name are both other.
 *
 * @param byName The registers have nothing but the name in common: it decides.
 */
export function judgeHolder(was: HolderKeys, is: HolderKeys, byName: boolean): HolderVerdict {
  const [code, dni, name] = was.map((key, k) =>
    key === "" || is[k] === "" ? null : key === is[k],
  ) as [boolean | null, boolean | null, boolean | null];
  if (byName) return { other: name === false, same: name === true ? NAME : 0, doubt: 0 };
  if (dni === true)
    return { other: false, same: DNI, doubt: code === false ? CODE : name === false ? NAME : 0 };
  if (code === true && !(dni === false && name === false))
    return { other: false, same: CODE, doubt: dni === false ? DNI : name === false ? NAME : 0 };
  return code === false || dni === false ? { other: true, same: 0, doubt: 0 } : NOTHING;
}
