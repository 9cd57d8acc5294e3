import { AsideMain } from '#app/(secours)/aside-main.tsx';
import { asidePageSentences } from '#messages/http.ts';

export const metadata = { title: asidePageSentences.busy.title };

export default function BusyPage() {
  return <AsideMain {...asidePageSentences.busy} />;
}
