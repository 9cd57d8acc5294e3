/** What may be better about an alt text. Advice only: nothing is refused for it. */
export const altFaults = [
  'empty',
  'begins_with_picture',
  'too_long',
  'same_as_caption',
  'file_name',
] as const;
export type AltFault = (typeof altFaults)[number];

const longest = 125;
const beginning = /^(?:une? |la |l['’])?(?:image|photo(?:graphie)?|illustration|cliché|vue d['’]image)s?\b/iu;
const fileName =
  /^[\w.-]+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$|^(?:img|dsc|dscf|pxl|dji|capture)[ _-]?\d+/iu;

/** The faults of an alt text beside its caption, the most telling first; empty when it is good. */
export function findAltFaults(alt: string, caption: string | null): AltFault[] {
  const text = alt.trim();
  if (text === '') return ['empty'];
  const holds: Record<Exclude<AltFault, 'empty'>, boolean> = {
    file_name: fileName.test(text),
    begins_with_picture: beginning.test(text),
    same_as_caption: caption !== null && text.toLowerCase() === caption.trim().toLowerCase(),
    too_long: text.length > longest,
  };
  return altFaults.filter((fault) => fault !== 'empty' && holds[fault]);
}
