import { mutatedPlans } from "../../fixtures/source/mutations/mutated-plans.js";
import type { Form, Mutation, PlanName } from "../../fixtures/source/mutations/mutation.js";
import { editWord } from "../../fixtures/source/mutations/word-edits.js";
import { toMarkdown } from "../../fixtures/source/to-markdown.js";
import { toWord } from "../../fixtures/source/to-word.js";
import { toWrappedText } from "../../fixtures/source/to-wrapped-text.js";

/** A PDF is printed from the Word file. */
export type WrittenForm = Exclude<Form, "pdf">;

/** What is done to a plan before it is written; nothing for the good plan. */
export type Planted = Pick<Mutation, "plan" | "plant" | "word" | "rewrite">;

/** The bytes of the plan in that form, with the fault planted. */
export async function writeForm(
  { plan, plant, word, rewrite }: Planted,
  form: WrittenForm,
): Promise<Uint8Array> {
  const good = mutatedPlans[plan];
  const source = plant === undefined ? good : plant(good);
  if (form === "word") {
    const bytes = await toWord(source);
    return word === undefined ? bytes : editWord(bytes, word);
  }
  const text = form === "markdown" ? toMarkdown(source) : toWrappedText(source);
  return Buffer.from(rewrite === undefined ? text : rewrite(text));
}

export const PLAN_NAMES = Object.keys(mutatedPlans) as PlanName[];
