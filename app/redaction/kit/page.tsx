import type { Metadata } from 'next';
import { urls } from '#lib/urls.ts';
import { kitWords as words } from '#messages/kit.ts';
import { staffAt } from '#app/redaction/staff.ts';
import { KitButtons, KitFields } from './kit-controls.tsx';
import { KitFrame } from './kit-frame.tsx';
import { KitColors, KitStates, KitType, KitWays } from './kit-plates.tsx';
import { KitKickers, KitMostRead } from './kit-stories.tsx';
import './kit.css';

export const metadata: Metadata = { title: words.title };

const themes = ['light', 'dark'] as const;

/** The kit of components/ with all its states, in both themes side by side; for those who build the newspaper. */
export default async function KitPage() {
  await staffAt(urls.deskKit());
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p>{words.lead}</p>
      <div className="kit">
        {themes.map((theme) => (
          <section key={theme} data-theme={theme} className="kit-theme" aria-labelledby={`kit-${theme}`}>
            <h2 id={`kit-${theme}`}>{words.themes[theme]}</h2>
            <KitColors />
            <KitType />
            <KitButtons />
            <KitFields />
            <KitKickers />
            <KitMostRead theme={theme} />
            <KitWays theme={theme} />
            <KitStates />
          </section>
        ))}
      </div>
      {themes.map((theme) => (
        <KitFrame key={theme} theme={theme} />
      ))}
    </>
  );
}
