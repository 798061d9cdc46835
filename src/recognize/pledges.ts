import type { Pledge } from "../plan/plan.js";
import { canonical } from "../text/fold.js";
import { splitSentences } from "../text/sentences.js";
import type { IndicatorMatcher } from "./indicator-match.js";
import { leadOf, RATE_UNITS, type TargetContext } from "./target-frame.js";

/** What a passage promises to do to all of something in words alone: "toàn bộ hồ sơ được số hóa". */
export function readPledges({ passage, area }: TargetContext, matcher: IndicatorMatcher): Pledge[] {
  if (!WHOLE_WORD.test(passage.text) || !WHOLE.test(canonical(passage.text))) return [];
  return splitSentences(passage.text).flatMap((sentence) =>
    [...sentence.text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
      const words = canonical(piece);
      if (!WHOLE.test(words) || FIGURE.test(words) || TOLD.test(words)) return [];
      const indicator = matcher.best(piece, area, RATE_UNITS);
      if (indicator === undefined) return [];
      const lead = leadOf(piece);
      const text = piece.slice(lead).replace(/[\s,;.]{1,9}$/u, "");
      const location = passage.locate(sentence.start + index + lead);
      return [{ indicator: indicator.id, text, location }];
    }),
  );
}

const PIECE = /[^;]+/gu;
/** Syllables of which `WHOLE` has one, as printed: a text without them need not be folded. */
const WHOLE_WORD = /[Tt][Oo][Àà][Nn]|[Tt][Ấấ][Tt]|[Mm][Ọọ][Ii]|[Đđ][Ầầ][Yy]/;
const WHOLE =
  /(?<![A-Za-zÀ-ỹ])(?:toàn bộ|toàn thể|tất cả|mọi(?! (?:mặt|lúc|nơi|người|lĩnh vực|hình thức|phương thức|điều kiện))|đầy đủ)(?![A-Za-zÀ-ỹ])/u;
const FIGURE = /\d\s?%|phần trăm/u;
/** What was done is no promise; what was received may be what the promise is about. */
const TOLD =
  /(?<![A-Za-zÀ-ỹ])(?:đã(?! (?:tiếp nhận|giải quyết|ban hành|phê duyệt|công bố|đủ))|chưa|hiện nay|không yêu cầu)(?![A-Za-zÀ-ỹ])/u;
