import { siteWords } from '#messages/fr/site.ts';

/** Nothing at this address of the account. */
export default function AccountNotFound() {
  return (
    <>
      <h1>{siteWords.absent.title}</h1>
      <p>{siteWords.absent.text}</p>
    </>
  );
}
