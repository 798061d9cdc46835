import type { DerivedProfile } from "./derive-profile.js";
import type { Profile, ProfileTarget } from "./profile.js";
import { resolveProfile } from "./resolve-profile.js";

/**
 * What a superior's plan asks for, laid over `base`: its own targets take the place of those that
 * measure the same for the same agencies; areas and sections stay those of `base`, bases are joined.
 */
export function laidOver(base: Profile, { file }: DerivedProfile): Profile {
  const own = resolveProfile(file, undefined);
  const profile = resolveProfile(
    { ...file, requiredAreas: undefined, requiredSections: undefined, targets: [] },
    base,
  );
  const kept = base.targets.filter(
    (target) => !own.targets.some((other) => takesPlaceOf(other, target)),
  );
  return { ...profile, targets: withIdsApart(kept, own.targets) };
}

function takesPlaceOf(own: ProfileTarget, inherited: ProfileTarget): boolean {
  const bindsTheSame =
    own.appliesTo.length === 0 ||
    (inherited.appliesTo.length > 0 &&
      inherited.appliesTo.every((kind) => own.appliesTo.includes(kind)));
  return bindsTheSame && own.indicators.some((id) => inherited.indicators.includes(id));
}

/** A target of `base` may bear the id of one that measures something else or binds others. */
function withIdsApart(
  kept: readonly ProfileTarget[],
  own: readonly ProfileTarget[],
): readonly ProfileTarget[] {
  const taken = new Set(own.map(({ id }) => id));
  const apart = kept.map((target) =>
    taken.has(target.id) ? { ...target, id: `${target.id}-chung` } : target,
  );
  return [...own, ...apart];
}
