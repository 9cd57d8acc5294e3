import { readClickAddress } from '#features/ads/campaigns/click-address.ts';
import { parseSize, type AdSize } from '#features/ads/campaigns/ad-slots.ts';
import type { CreativeForm } from '#features/ads/campaigns/creative.schema.ts';
import { creativeSizes } from '#features/ads/campaigns/creative.ts';
import type { CreativeIntake, TakenFile } from '#features/ads/campaigns/creative-intake.ts';
import type { CreativeValues, StoredCreative } from '#features/ads/campaigns/data/creative.store.ts';
import { findIntake } from '#features/ads/campaigns/intake/keep-ad-file.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { clickSentences, creativeRefusals as words } from '#words/ads/campaigns/ads-creatives.ts';

/** What a form comes to: `files` null where those that are there stay. */
export type ReadForm = { values: CreativeValues; files: TakenFile[] | null };
type Faults = Record<string, string>;
type Shown = { content: CreativeValues['content']; size: Size; files: TakenFile[] | null };
type Size = { width: number; height: number } | null;

/** Reads what its kind asks for; every fault at once, each under its field. `stored`: the creative as it is. */
export async function readCreativeForm(
  form: CreativeForm,
  stored: StoredCreative | null,
): Promise<Outcome<ReadForm>> {
  const faults: Faults = {};
  const click = readClickAddress(form.clickUrl);
  if ('refusal' in click) faults.clickUrl = clickSentences[click.refusal];
  const shown = await readShown(form, { stored, faults });
  if (Object.keys(faults).length > 0 || 'refusal' in click || !shown)
    return refused('invalid', { fields: faults });
  const { size, content, files } = shown;
  return done({
    values: {
      kind: form.kind,
      width: size?.width ?? null,
      height: size?.height ?? null,
      alt: form.kind === 'text' ? '' : form.alt,
      clickUrl: click.url,
      content,
    },
    files,
  });
}

type Given = { stored: StoredCreative | null; faults: Faults };

async function readShown(form: CreativeForm, { stored, faults }: Given): Promise<Shown | null> {
  switch (form.kind) {
    case 'text': {
      if (form.headline === '') faults.headline = words.headlineNeeded;
      if (form.button === '') faults.button = words.buttonNeeded;
      const { headline, text, button } = form;
      return { content: { headline, text, button }, size: null, files: null };
    }
    case 'tag':
      if (form.alt === '') faults.alt = words.titleNeeded;
      if (form.html === '') faults.html = words.htmlNeeded;
      return { content: { html: form.html }, size: readSize(form.size, faults), files: null };
    case 'picture':
    case 'html5':
      if (form.alt === '') faults.alt = form.kind === 'picture' ? words.altNeeded : words.titleNeeded;
      return readFile(form, { stored, faults });
  }
}

/** The file that was sent for it, or the one that is there. */
async function readFile(form: CreativeForm, { stored, faults }: Given): Promise<Shown | null> {
  const intake = form.intake === '' ? null : await findIntake(form.intake);
  if (form.intake !== '' && !intake) faults.intake = words.fileForgotten;
  else if (!intake && !stored) faults.intake = words.fileNeeded;
  else if (intake && intake.kind !== form.kind) faults.intake = words.fileOfOtherKind;
  if (faults.intake) return null;
  const own = intake ? intake.size : sizeOf(stored);
  // A picture has the size that it has; so has a banner that says it.
  const isFixed = form.kind === 'picture' || (intake !== null && own !== null);
  const size = isFixed ? own : readSize(form.size, faults);
  return { content: contentOf(intake, stored), size, files: intake?.files ?? null };
}

const contentOf = (intake: CreativeIntake | null, stored: StoredCreative | null): CreativeValues['content'] =>
  (intake?.content ?? stored?.content ?? {}) as CreativeValues['content'];

const sizeOf = (stored: StoredCreative | null): Size =>
  stored && stored.width !== null && stored.height !== null
    ? { width: stored.width, height: stored.height }
    : null;

function readSize(size: string, faults: Faults): Size {
  if (size === '') faults.size = words.sizeNeeded;
  else if (!(creativeSizes as readonly string[]).includes(size)) faults.size = words.sizeNotSold;
  return faults.size ? null : parseSize(size as AdSize);
}
