import type {
  RegisterCheckAnswer,
  RegisterCheckQuestion,
} from "../../../answers/register/register-check.ts";
import type { Analysis } from "../../../domain/analysis.ts";

const registerCheck: Analysis<RegisterCheckQuestion, RegisterCheckAnswer> = async (
  question,
  context,
) => (await import("../../../answers/register/check-register.ts")).checkRegister(question, context);

/** What a thread is asked about a register, by name; each is fetched when it is first asked. */
export const registerAnalyses = { registerCheck } as const;

export type RegisterAnalyses = typeof registerAnalyses;
