import type { Documents } from "../../domain/documents.ts";
import { type AddressValues, patchAddress } from "../state/address.ts";

/** The view as a project keeps it: what is open is named for certain, and the language stays with whoever reads. */
export const viewToSave = (address: AddressValues, documents: Documents): AddressValues =>
  patchAddress(address, {
    idioma: null,
    padron: documents.activeRegister,
    lecturas: documents.activeReadings,
    ensayo: documents.activeTrial,
  });
