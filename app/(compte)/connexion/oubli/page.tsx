import type { Metadata } from 'next';
import { MailedLinkPage } from '#app/(compte)/connexion/mailed-link-page.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { mailedLinkPages } from '#words/house/accounts/sign-up.ts';

const words = mailedLinkPages.password;

export const metadata: Metadata = { title: words.title };

export default async function ForgottenPasswordPage({ searchParams }: { searchParams: PageQuery }) {
  return <MailedLinkPage purpose="mot-de-passe" words={words} query={oneOf(await searchParams)} />;
}
