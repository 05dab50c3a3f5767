import type { Documents } from "../../domain/documents.ts";
import { type AddressValues, patchAddress } from "../state/address.ts";

/**
 * The view as a project keeps it: what is open is named for certain, the language stays with whoever
 * reads, and files on their way in stay here.
 */
export const viewToSave = (address: AddressValues, documents: Documents): AddressValues =>
  patchAddress(address, {
    idioma: null,
    archivo: null,
    aviso: null,
    padron: documents.activeRegister,
    lecturas: documents.activeReadings,
    ensayo: documents.activeTrial,
  });
