import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { uniqueWord } from '#tests/factories/people.ts';

/** Inserts a section; its address enters the history by the database's own trigger. */
export const createSection = (values: Partial<Prisma.SectionUncheckedCreateInput> = {}) => {
  const word = uniqueWord();
  return db().section.create({ data: { slug: `rubrique-${word}`, name: `Rubrique ${word}`, ...values } });
};

export const createAuthor = (values: Partial<Prisma.AuthorUncheckedCreateInput> = {}) => {
  const word = uniqueWord();
  return db().author.create({ data: { slug: `auteur-${word}`, name: `Auteur ${word}`, ...values } });
};

export const createSubject = (values: Partial<Prisma.SubjectUncheckedCreateInput> = {}) => {
  const word = uniqueWord();
  return db().subject.create({ data: { slug: `sujet-${word}`, name: `Sujet ${word}`, ...values } });
};
