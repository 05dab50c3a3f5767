import type { StorageReason } from "../domain/issue/storage-issues.ts";

/** A refusal that is Lindero's own, not the browser's. */
export class StorageRefusal extends Error {
  override readonly name = "StorageRefusal";
  readonly reason: StorageReason;

  constructor(reason: StorageReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Why a call to the browser's storage failed. */
export const storageReason = (cause: unknown): StorageReason => {
  if (cause instanceof StorageRefusal) return cause.reason;
  const name = cause instanceof DOMException ? cause.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "refused";
};
