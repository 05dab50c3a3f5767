import type {
  CompareAnswer,
  CompareQuestion,
} from "../../../answers/register/compare/compare-answer.ts";
import type {
  DetectiveQuestion,
  DetectiveReport,
} from "../../../answers/register/detective/detective-question.ts";
import type { EudrAnswer, EudrQuestion } from "../../../answers/register/eudr/judge-eudr.ts";
import type {
  OrganicAnswer,
  OrganicQuestion,
} from "../../../answers/register/organic/organic-answer.ts";
import type { PairAnswer, PairQuestion } from "../../../answers/register/pairs/pair-answer.ts";
import type {
  PublicQuestion,
  PublicRegister,
} from "../../../answers/register/publication/publish-register.ts";
import type {
  RegisterCheckAnswer,
  RegisterCheckQuestion,
} from "../../../answers/register/register-check.ts";
import type { Analysis } from "../../../domain/analysis.ts";

/** What a thread is asked about a register, by name. */
export type RegisterAnalyses = {
  readonly registerCheck: Analysis<RegisterCheckQuestion, RegisterCheckAnswer>;
  readonly registerPairs: Analysis<PairQuestion, PairAnswer>;
  readonly registerOrganic: Analysis<OrganicQuestion, OrganicAnswer>;
  readonly registerCompare: Analysis<CompareQuestion, CompareAnswer>;
  readonly registerDetective: Analysis<DetectiveQuestion, DetectiveReport>;
  readonly registerEudr: Analysis<EudrQuestion, EudrAnswer>;
  readonly registerPublic: Analysis<PublicQuestion, PublicRegister>;
};

/** Each loads its own code when it is asked for the first time. */
export const registerAnalyses: RegisterAnalyses = {
  registerCheck: async (question, context) =>
    (await import("../../../answers/register/check-register.ts")).checkRegister(question, context),
  registerPairs: async (question, context) =>
    (await import("../../../answers/register/pairs/answer-pairs.ts")).answerPairs(
      question,
      context,
    ),
  registerOrganic: async (question, context) =>
    (await import("../../../answers/register/organic/answer-organic.ts")).answerOrganic(
      question,
      context,
    ),
  registerCompare: async (question, context) =>
    (await import("../../../answers/register/compare/compare-registers.ts")).answerCompare(
      question,
      context,
    ),
  registerDetective: async (question, context) =>
    (await import("../../../answers/register/detective/answer-detective.ts")).answerDetective(
      question,
      context,
    ),
  registerEudr: async (question, context) =>
    (await import("../../../answers/register/eudr/judge-eudr.ts")).judgeEudr(question, context),
  registerPublic: async ({ register, capitals }) =>
    (await import("../../../answers/register/publication/publish-register.ts")).publishRegister(
      register,
      capitals,
    ),
};
