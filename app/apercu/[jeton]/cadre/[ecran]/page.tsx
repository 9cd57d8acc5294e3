import { notFound } from 'next/navigation';
import { getPreview } from '#features/newsroom/writing/data/preview.queries.ts';
import { urls } from '#lib/urls.ts';
import { previewWords as words } from '#words/newsroom/publishing/aftermath.ts';

export const dynamic = 'force-dynamic';

/** Screens that most readers have: a telephone and a desk's, in CSS pixels. */
const screens = {
  telephone: { width: 390, height: 844, title: words.frameTitle.phone },
  ordinateur: { width: 1_440, height: 900, title: words.frameTitle.desktop },
} as const;

type Props = { params: Promise<{ jeton: string; ecran: string }> };

/** The preview as a telephone or a desk's screen shows it, for whoever holds the link. */
export default async function PreviewFrame({ params }: Props) {
  const { jeton, ecran } = await params;
  const screen = ecran === 'telephone' || ecran === 'ordinateur' ? screens[ecran] : null;
  if (!screen || !(await getPreview({ token: jeton, now: new Date() }))) notFound();
  return (
    <main id="contenu" className="apercu-cadre">
      <h1 className="sr-only">{screen.title}</h1>
      <nav aria-label={words.frames} className="bandeau-apercu">
        <a href={urls.preview(jeton)}>{words.page}</a>{' '}
        <a
          href={urls.previewFrame(jeton, 'telephone')}
          aria-current={ecran === 'telephone' ? 'page' : undefined}
        >
          {words.phone}
        </a>{' '}
        <a
          href={urls.previewFrame(jeton, 'ordinateur')}
          aria-current={ecran === 'ordinateur' ? 'page' : undefined}
        >
          {words.desktop}
        </a>
      </nav>
      <div>
        <iframe
          src={urls.preview(jeton)}
          title={screen.title}
          width={screen.width}
          height={screen.height}
          referrerPolicy="no-referrer"
        />
      </div>
    </main>
  );
}
