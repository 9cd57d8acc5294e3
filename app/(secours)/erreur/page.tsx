import { AsideMain } from '#app/(secours)/aside-main.tsx';
import { asidePageSentences } from '#messages/http.ts';

export const metadata = { title: asidePageSentences.error.title };

export default function ErrorPage() {
  return <AsideMain {...asidePageSentences.error} />;
}
