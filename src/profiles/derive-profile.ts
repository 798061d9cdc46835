import type { Bilingual } from "../document/bilingual.js";
import { INDICATORS } from "../facts/indicators.js";
import { type Plan, REFORM_AREAS, type ReformArea, type SectionKind } from "../plan/plan.js";
import { type DerivedTarget, deriveTargets } from "./derive-targets.js";
import { basesOf } from "./plan-bases.js";
import { identityOf, type PlanIdentity } from "./plan-identity.js";
import type { Profile, ProfileFile, ProfileIndicator } from "./profile.js";

/** A profile read out of a superior's plan. */
export interface DerivedProfile {
  /** Always valid; its targets are those that nothing speaks against. */
  readonly file: ProfileFile;
  /** All that was read, the doubtful ones too, by area and then in the order of the plan. */
  readonly targets: readonly DerivedTarget[];
  /** Numbers of documents that the plan rests on and that those below need not cite. */
  readonly otherBases: readonly string[];
  /** What a profile should have and was not found in the plan. */
  readonly gaps: readonly Bilingual[];
}

/** Areas that every agency's plan treats; those of the province alone are not asked of others. */
const COMMON_AREAS = REFORM_AREAS.filter(
  (area) => area !== "business-environment" && area !== "sipas",
);
/** Sections that plans of all agencies have; goals may stand among the tasks, and money may be left out. */
const COMMON_SECTIONS: readonly SectionKind[] = ["purpose", "tasks", "implementation"];

/**
 * What `plan`, a superior's, asks of the agencies below it.
 * @param base the profile whose indicators the plan was read with
 */
export function deriveProfile(plan: Plan, base: Profile | undefined): DerivedProfile {
  const identity = identityOf(plan);
  const added = base?.indicators ?? [];
  const targets = deriveTargets(plan, identity, [...INDICATORS, ...added]);
  const { binding, others } = basesOf(plan, identity);
  const areas = areasOf(plan);
  const certain = targets.flatMap(({ entry, doubts }) =>
    entry !== null && doubts.length === 0 ? [entry] : [],
  );
  const file: ProfileFile = {
    id: identity.id,
    title: identity.title,
    province: identity.province,
    year: plan.header.planYear ?? null,
    source: identity.source,
    requiredBases: [...binding],
    requiredAreas: [...areas],
    requiredSections: COMMON_SECTIONS.filter((kind) =>
      plan.sections.some((one) => one.kind === kind),
    ),
    targets: certain,
    ...ownIndicators(certain, added),
  };
  return { file, targets, otherBases: others, gaps: gapsOf(file, plan, identity) };
}

function areasOf({ areas }: Plan): readonly ReformArea[] {
  return COMMON_AREAS.filter((area) =>
    areas.some(
      ({ id, goals, tasks, appendix }) =>
        id === area && goals.length + tasks.length + appendix.length > 0,
    ),
  );
}

/** The indicators that the targets need and the catalogue lacks. */
function ownIndicators(
  targets: ProfileFile["targets"],
  added: readonly ProfileIndicator[],
): Pick<ProfileFile, "indicators"> {
  const used = new Set(targets.flatMap(({ indicator }) => indicator));
  const needed = added.filter(({ id }) => used.has(id));
  if (needed.length === 0) return {};
  return {
    indicators: needed.map(({ phrases, not, ...rest }) => ({
      ...rest,
      phrases: [...phrases],
      not: [...not],
    })),
  };
}

function gapsOf(file: ProfileFile, plan: Plan, identity: PlanIdentity): readonly Bilingual[] {
  const { header, areas } = plan;
  const missing = COMMON_AREAS.length - (file.requiredAreas?.length ?? 0);
  const gaps: readonly (Bilingual | false)[] = [
    !identity.isSuperior && {
      vi: `Đây là kế hoạch của một cơ quan (${identity.issuer}), không phải của tỉnh; các mức trong đó chỉ nên dùng để đối chiếu kế hoạch của đơn vị trực thuộc cơ quan ấy.`,
      en: `This is the plan of an agency (${identity.issuer}), not of a province; use its levels only for plans of the units below that agency.`,
    },
    header.planKind !== "annual" && {
      vi: "Văn bản không được nhận ra là kế hoạch CCHC hằng năm; hãy xem lại từng chỉ tiêu có đúng là của năm kế hoạch không.",
      en: "The document was not recognised as an annual plan; check that each target is for the plan year.",
    },
    header.planYear === undefined && {
      vi: "Không nhận ra năm của kế hoạch; hãy điền khóa “year”.",
      en: "The year of the plan was not recognised; fill in “year”.",
    },
    file.province === null && {
      vi: "Không nhận ra tên tỉnh, thành phố ở phần đầu văn bản; hãy điền khóa “province”.",
      en: "The province was not recognised in the letterhead; fill in “province”.",
    },
    !(file.source?.number && file.source.date) && {
      vi: "Không nhận ra đủ số và ngày ban hành của kế hoạch, nên chưa yêu cầu viện dẫn chính kế hoạch này; hãy bổ sung vào “requiredBases”.",
      en: "Number and date of the plan were not both recognised, so it is not required as a basis; add it to “requiredBases”.",
    },
    (areas.length === 0 || missing > 0) && {
      vi: `Chỉ nhận ra ${COMMON_AREAS.length - missing} trong ${COMMON_AREAS.length} lĩnh vực thường có; hãy xem lại khóa “requiredAreas”.`,
      en: `Only ${COMMON_AREAS.length - missing} of the ${COMMON_AREAS.length} usual areas were recognised; see “requiredAreas”.`,
    },
  ];
  return [...gaps.filter((gap) => gap !== false), ...tablesOfTargets(plan)];
}

/** Tables that give each target its unit and level in columns of their own hold no sentence to read. */
function tablesOfTargets({ passages }: Plan): readonly Bilingual[] {
  const heads = passages.filter(({ text }) => /^(?:đơn vị tính|đvt)$/iu.test(text.trim()));
  const tables = new Set(heads.map((passage) => passage.locate(0).table));
  return [...tables].map((table) => ({
    vi: `Bảng ${table ?? ""} có vẻ là bảng chỉ tiêu (có cột “Đơn vị tính”); mức trong các cột ấy không được đọc, hãy bổ sung bằng tay.`,
    en: `Table ${table ?? ""} seems to list targets (it has a column for units); the levels in its columns were not read, add them by hand.`,
  }));
}
