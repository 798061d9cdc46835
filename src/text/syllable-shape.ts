import { letterMap, mapped, mappedCode } from "./letter-map.js";

const ONSETS = setOf("b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x");
/** Rimes that end in a vowel, a nasal or a glide, and take any tone. */
const OPEN_RIMES = setOf(
  "a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ưa|ui|ưi|ưu|uê|uy|uơ|oa|oe|oai|oay|oao|oeo|uây|uya|uyu|iêu|yêu|uôi|ươi|ươu|am|an|ang|anh|ăm|ăn|ăng|âm|ân|âng|em|en|eng|êm|ên|ênh|im|in|inh|om|on|ong|oong|ôm|ôn|ông|ơm|ơn|um|un|ung|ưm|ưng|iêm|iên|iêng|yêm|yên|yêng|uôm|uôn|uông|ươm|ươn|ương|oam|oan|oang|oanh|oăm|oăn|oăng|oem|oen|uân|uâng|uênh|uynh|uyn|uyên|yn|ynh",
);
/** Rimes that end in a stop, and take no tone but the acute or the dot. */
const STOPPED_RIMES = setOf(
  "ac|ach|ap|at|ăc|ăp|ăt|âc|âp|ât|ec|ep|et|êch|êp|êt|ich|ip|it|iêc|iêp|iêt|yêt|oc|op|ot|ooc|ôc|ôp|ôt|ơp|ơt|uc|up|ut|ưc|ưt|uôc|uôt|ươc|ươp|ươt|oac|oach|oap|oat|oăc|oăt|oet|uât|uêch|uych|uyp|uyt|uyêt|yt|ych",
);
/** "ngh" has so many letters. */
const LONGEST_ONSET = 3;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP_TONES: ReadonlySet<string> = new Set(["\u0301", "\u0323"]);

const VOWELS: ReadonlySet<string> = new Set("aăâeêioôơuưy");

/** The small letter without its tone. */
const TONELESS = letterMap((letter) => {
  const bare = toneless(spreadOut(letter));
  return bare.length === 1 ? bare : letter;
});
const [NO_TONE, SEVERAL_TONES] = [0x2d, 0x2b] as const;
/** The mark of the tone that a letter has, or one of the two signs. */
const TONE_OF = letterMap((letter) => {
  const [tone = String.fromCharCode(NO_TONE), ...more] = spreadOut(letter).match(TONES) ?? [];
  return more.length === 0 ? tone : String.fromCharCode(SEVERAL_TONES);
});

/** Whether one Vietnamese syllable can be written so: its onset, rime and tone fit; in any case. */
export function hasSyllableShape(word: string): boolean {
  const bare = mapped(word, TONELESS);
  if (bare === undefined) return hasSpreadShape(spreadOut(word));
  let tone = NO_TONE as number;
  for (let at = 0; at < word.length; at += 1) {
    const own = mappedCode(word.charCodeAt(at), TONE_OF);
    if (own === NO_TONE) continue;
    if (tone !== NO_TONE || own === SEVERAL_TONES) return false;
    tone = own;
  }
  return isSyllable(bare, tone === NO_TONE ? undefined : String.fromCharCode(tone));
}

/** The same of a word with letters that the maps lack, such as marks that stand by themselves. */
function hasSpreadShape(spread: string): boolean {
  const [tone, ...more] = spread.match(TONES) ?? [];
  return more.length === 0 && isSyllable(toneless(spread), tone);
}

function spreadOut(word: string): string {
  return word.toLowerCase().normalize("NFD");
}

function toneless(spread: string): string {
  return spread.replace(TONES, "").normalize("NFC");
}

function isSyllable(bare: string, tone: string | undefined): boolean {
  if (tone !== undefined && STOP_TONES.has(tone) && isMadeOf(bare, STOPPED_RIMES)) return true;
  return isMadeOf(bare, OPEN_RIMES);
}

/** Whether an onset, or none, stands before one of the rimes. */
function isMadeOf(bare: string, rimes: ReadonlySet<string>): boolean {
  for (let length = 0; length <= LONGEST_ONSET; length += 1) {
    if (!VOWELS.has(bare.charAt(length))) continue;
    const hasOnset = length === 0 || ONSETS.has(bare.slice(0, length));
    if (hasOnset && rimes.has(bare.slice(length))) return true;
  }
  return false;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
