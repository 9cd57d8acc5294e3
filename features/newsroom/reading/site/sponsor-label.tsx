import { siteWords } from '#messages/site.ts';

/** Who pays for a story, before its headline within its link, where a list has no more than that (loi 86-897, art. 10); nothing for the newsroom's own. */
export const SponsorLabel = ({ sponsor }: { sponsor: string | null }) =>
  sponsor === null ? null : <span className="annonce-ligne">{siteWords.sponsored(sponsor)} </span>;
