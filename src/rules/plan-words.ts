import type { Plan } from "../plan/plan.js";
import { plainWords } from "../text/plain-words.js";
import { onceEach, onceFor } from "./once.js";

/** Gives the plain words of a text of the plan. */
export type WordReader = (text: string) => string;

/** Rules read the same cells, and cells the same words: what comes back reads each text of the plan once. */
export const wordReader: (plan: Plan) => WordReader = onceFor(() => onceEach(plainWords));
