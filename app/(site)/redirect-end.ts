import { getRedirect } from '#features/redirects/data/redirect.queries.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { loadArticle, loadSection, loadSubject } from './load.ts';

/** Where a path leads in one hop, and whose further moves change that; null when the newsroom sent it nowhere. */
export async function findRedirectEnd(path: string): Promise<{ path: string; tags: Tag[] } | null> {
  const target = await getRedirect(path);
  if (target === null) return null;
  const [first = '', second = '', more] = target.split('/').slice(1);
  const standing = { path: target, tags: [tags.absent(target)] };
  if (more !== undefined || first === '') return standing;
  if (first === 'sujets' && second !== '') {
    const subject = await loadSubject(second);
    if (subject?.kind !== 'moved') return standing;
    return { path: subject.path, tags: [...standing.tags, tags.subject(subject.subjectId)] };
  }
  if (second === '') {
    const section = await loadSection(first);
    if (!section) return standing;
    if (section.kind === 'found') return { path: target, tags: [tags.section(section.section.id)] };
    return { path: section.path, tags: [tags.section(section.sectionId)] };
  }
  const article = await loadArticle(first, second);
  if (article?.kind === 'found') return { path: target, tags: [tags.article(article.article.id)] };
  if (article?.kind !== 'moved') return standing;
  return { path: article.path, tags: [tags.article(article.articleId), tags.section(article.sectionId)] };
}
