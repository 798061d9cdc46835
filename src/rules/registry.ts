import { inconsistentDate } from "./citations/inconsistent-date.js";
import { malformed } from "./citations/malformed.js";
import { missingBasis } from "./citations/missing-basis.js";
import { superseded } from "./citations/superseded.js";
import { wrongDate } from "./citations/wrong-date.js";
import { comments } from "./draft/comments.js";
import { hiddenText } from "./draft/hidden-text.js";
import { placeholder } from "./draft/placeholder.js";
import { trackedChanges } from "./draft/tracked-changes.js";
import { unfinishedSentence } from "./draft/unfinished-sentence.js";
import { missingAgency } from "./header/missing-agency.js";
import { missingDate } from "./header/missing-date.js";
import { missingNumber } from "./header/missing-number.js";
import { missingRecipients } from "./header/missing-recipients.js";
import { missingSignature } from "./header/missing-signature.js";
import { missingSubject } from "./header/missing-subject.js";
import { yearMismatch } from "./header/year-mismatch.js";
import { diacritics } from "./language/diacritics.js";
import { encoding } from "./language/encoding.js";
import { toneMarkStyle } from "./language/tone-mark-style.js";
import { undefinedAbbreviation } from "./language/undefined-abbreviation.js";
import { font } from "./layout/font.js";
import { fontSize } from "./layout/font-size.js";
import { margins } from "./layout/margins.js";
import { motto } from "./layout/motto.js";
import { pageNumber } from "./layout/page-number.js";
import { paperSize } from "./layout/paper-size.js";
import type { Rule } from "./rule.js";
import { emptySection } from "./structure/empty-section.js";
import { missingAppendix } from "./structure/missing-appendix.js";
import { missingArea } from "./structure/missing-area.js";
import { missingSection } from "./structure/missing-section.js";
import { numbering } from "./structure/numbering.js";
import { areaWithoutTarget } from "./targets/area-without-target.js";
import { belowMinimum } from "./targets/below-minimum.js";
import { contradiction } from "./targets/contradiction.js";
import { missing } from "./targets/missing.js";
import { staleYear } from "./targets/stale-year.js";
import { unquantified } from "./targets/unquantified.js";
import { areaWithoutTask } from "./tasks/area-without-task.js";
import { countMismatch } from "./tasks/count-mismatch.js";
import { deadlineOutsideYear } from "./tasks/deadline-outside-year.js";
import { duplicate } from "./tasks/duplicate.js";
import { inconsistentUnit } from "./tasks/inconsistent-unit.js";
import { missingDeadline } from "./tasks/missing-deadline.js";
import { missingLead } from "./tasks/missing-lead.js";
import { missingOutput } from "./tasks/missing-output.js";
import { numbering as taskNumbering } from "./tasks/numbering.js";
import { targetWithoutTask } from "./tasks/target-without-task.js";
import { vagueDeadline } from "./tasks/vague-deadline.js";

/** Every rule, by group in the order in which they are listed and explained. */
export const RULES: readonly Rule[] = [
  missingArea,
  missingSection,
  emptySection,
  numbering,
  missingAppendix,
  missingNumber,
  missingDate,
  missingAgency,
  missingSubject,
  missingSignature,
  missingRecipients,
  yearMismatch,
  belowMinimum,
  missing,
  unquantified,
  contradiction,
  areaWithoutTarget,
  staleYear,
  missingLead,
  missingOutput,
  missingDeadline,
  vagueDeadline,
  deadlineOutsideYear,
  countMismatch,
  taskNumbering,
  duplicate,
  areaWithoutTask,
  targetWithoutTask,
  inconsistentUnit,
  malformed,
  inconsistentDate,
  wrongDate,
  superseded,
  missingBasis,
  diacritics,
  undefinedAbbreviation,
  toneMarkStyle,
  encoding,
  placeholder,
  trackedChanges,
  comments,
  hiddenText,
  unfinishedSentence,
  paperSize,
  margins,
  font,
  fontSize,
  motto,
  pageNumber,
];
