import type { CampaignField, CampaignForm } from './campaign-fields.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Two people changed the same campaign: from where both began, what either changed is kept. Where both changed the same
 * field to something else, `mine` stands and the field is named, so that whoever saves decides knowingly.
 */
export function mergeCampaign(
  base: CampaignForm,
  mine: CampaignForm,
  theirs: CampaignForm,
): { merged: CampaignForm; taken: CampaignField[]; clashes: CampaignField[] } {
  const fields = Object.keys(base) as CampaignField[];
  const changed = (form: CampaignForm) => fields.filter((field) => !isSame(base[field], form[field]));
  const byThem = changed(theirs).filter((field) => !isSame(mine[field], theirs[field]));
  const byMe = new Set(changed(mine));
  const taken = byThem.filter((field) => !byMe.has(field));
  const theirPart = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  return {
    merged: { ...mine, ...theirPart },
    taken,
    clashes: byThem.filter((field) => byMe.has(field)),
  };
}
