import { circle, type DrawnPicture, dice, fade, glow, grain, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;
const bench = 730;

/** A petri dish seen from above at an angle, with colonies and the clear ring that one of them keeps. */
function dish(x: number, y: number, size: number, seed: number, hasRing: boolean): string {
  const roll = dice(seed);
  const colonies = times(46, () => {
    const angle = roll() * Math.PI * 2;
    const far = Math.sqrt(roll()) * size * 0.86;
    const isNear =
      hasRing && Math.hypot(Math.cos(angle) * far - size * 0.2, Math.sin(angle) * far) < size * 0.42;
    return isNear
      ? ''
      : `<ellipse cx="${n(x + Math.cos(angle) * far)}" cy="${n(y + Math.sin(angle) * far * 0.42)}" rx="${n(size * (0.03 + roll() * 0.05))}" ry="${n(size * (0.015 + roll() * 0.025))}" fill="#f0e3b4" fill-opacity=".9"/>`;
  }).join('');
  const ring = hasRing
    ? `<ellipse cx="${n(x + size * 0.2)}" cy="${n(y)}" rx="${n(size * 0.4)}" ry="${n(size * 0.17)}" fill="#7d3f36" fill-opacity=".5"/><ellipse cx="${n(x + size * 0.2)}" cy="${n(y)}" rx="${n(size * 0.13)}" ry="${n(size * 0.055)}" fill="#6fb3a6"/>`
    : '';
  return `<ellipse cx="${x}" cy="${n(y + size * 0.14)}" rx="${n(size * 1.02)}" ry="${n(size * 0.44)}" fill="#0c1a1f" fill-opacity=".35"/><ellipse cx="${x}" cy="${n(y + size * 0.07)}" rx="${size}" ry="${n(size * 0.42)}" fill="#dfe9e6" fill-opacity=".5"/><ellipse cx="${x}" cy="${y}" rx="${size}" ry="${n(size * 0.42)}" fill="#a2584a"/>${ring}${colonies}<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${n(size * 0.42)}" fill="none" stroke="#f4faf7" stroke-opacity=".8" stroke-width="3"/><path d="M${n(x - size * 0.8)} ${n(y - size * 0.16)}Q${n(x - size * 0.3)} ${n(y - size * 0.37)} ${n(x + size * 0.2)} ${n(y - size * 0.38)}" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="4"/>`;
}

/** A conical flask with its liquid, its meniscus and the light that crosses it. */
function flask(x: number, size: number, liquid: string, level: number): string {
  const top = bench - size;
  const at = (share: number) => size * (0.1 + 0.36 * Math.max(0, (share - 0.32) / 0.68));
  const surface = 1 - level;
  return `<ellipse cx="${x}" cy="${bench + 4}" rx="${n(size * 0.5)}" ry="${n(size * 0.07)}" fill="#07161a" fill-opacity=".4"/><path d="M${n(x - at(surface))} ${n(top + size * surface)}L${n(x - size * 0.46)} ${bench - 8}Q${n(x - size * 0.46)} ${bench} ${n(x - size * 0.4)} ${bench}H${n(x + size * 0.4)}Q${n(x + size * 0.46)} ${bench} ${n(x + size * 0.46)} ${bench - 8}L${n(x + at(surface))} ${n(top + size * surface)}Z" fill="${liquid}" fill-opacity=".85"/><ellipse cx="${x}" cy="${n(top + size * surface)}" rx="${n(at(surface))}" ry="${n(at(surface) * 0.16)}" fill="#fff" fill-opacity=".4"/><path d="M${n(x - size * 0.13)} ${top}h${n(size * 0.26)}M${n(x - size * 0.1)} ${top}V${n(top + size * 0.32)}L${n(x - size * 0.46)} ${bench - 8}Q${n(x - size * 0.46)} ${bench} ${n(x - size * 0.4)} ${bench}H${n(x + size * 0.4)}Q${n(x + size * 0.46)} ${bench} ${n(x + size * 0.46)} ${bench - 8}L${n(x + size * 0.1)} ${n(top + size * 0.32)}V${top}" fill="none" stroke="#eaf6f3" stroke-opacity=".75" stroke-width="4"/><path d="M${n(x - size * 0.06)} ${n(top + size * 0.36)}L${n(x - size * 0.34)} ${n(bench - size * 0.1)}" stroke="#fff" stroke-opacity=".55" stroke-width="${n(size * 0.03)}" stroke-linecap="round"/>`;
}

const microscope = `<g transform="translate(1080 ${bench}) scale(1.25)"><ellipse cx="20" cy="4" rx="170" ry="16" fill="#07161a" fill-opacity=".45"/><path d="M-110 0V-22Q-110 -34 -96 -34H130Q144 -34 144 -22V0Z" fill="#1d2b30"/><path d="M70 -34V-150Q70 -250 -6 -268L-22 -236Q32 -218 32 -150V-34Z" fill="#e6e2d6"/><path d="M50 -34V-150Q50 -240 -10 -258l4 -10Q70 -250 70 -150V-34Z" fill="#9da5a2" fill-opacity=".8"/><path d="M-96 -92H34V-76H-96Z" fill="#1d2b30"/><path d="M-66 -92h40v-6h-40Z" fill="#bfe3dc"/><path d="M-64 -142h36v38l-8 10h-20l-8 -10Z" fill="#3a4a4f"/><path d="M-74 -166h56v26h-56Z" fill="#8b9694"/><path d="M-70 -170L-96 -330l44 -8L-20 -176Z" fill="#2a383d"/><path d="M-104 -328l-10 -46l52 -10l12 46Z" fill="#151f23"/><path d="M-62 -176l-24 -150l10 -2L-46 -178Z" fill="#6c7c80"/>${circle(92, -104, 24, '#2a383d')}${circle(92, -104, 13, '#54656a')}${circle(-46, -58, 30, 'url(#bulb)')}</g>`;

export const laboratory: DrawnPicture = {
  key: 'laboratoire',
  width,
  height,
  title: 'Un laboratoire de l’institut Haubert',
  alt: 'Dessin : sur une paillasse, trois boîtes de culture, un microscope, des fioles et un portoir de tubes ; au fond, des rayonnages de flacons dans une lumière verte.',
  caption: 'À l’institut Haubert, une boîte de culture où une colonie tient les autres à distance.',
  focal: [0.4, 0.7],
  draw: () => {
    const roll = dice(27);
    const shelf = (y: number) =>
      `${rect(0, y, width, 10, '#17323a')}${times(34, (at) => {
        const x = 18 + at * 47 + roll() * 12;
        const tall = 40 + roll() * 62;
        const wide = 20 + roll() * 16;
        const tint =
          ['#3f7f78', '#7f5b3a', '#2f5f70', '#8c8a5a', '#a06a44', '#4b6b84'][Math.floor(roll() * 6)] ??
          '#3f7f78';
        return `${rect(x, y - tall, wide, tall, tint, 'rx="4" fill-opacity=".75"')}${rect(x + wide * 0.2, y - tall - 9, wide * 0.6, 11, '#122a31')}${rect(x + 2, y - tall * 0.6, wide - 4, tall * 0.28, '#dfe3d2', 'fill-opacity=".55"')}${rect(x + 3, y - tall + 4, 3, tall - 10, '#e9fbf6', 'fill-opacity=".35"')}`;
      }).join('')}`;
    const tubes = times(9, (at) => {
      const x = 640 + at * 33;
      const tint =
        ['#d98a4a', '#c9653d', '#b5473c', '#9c3f4d', '#7a4263', '#5b4a78', '#46598a', '#3f7390', '#4b9088'][
          at
        ] ?? '#d98a4a';
      return `${rect(x, bench - 152, 20, 146, '#e9f6f2', 'rx="9" fill-opacity=".22"')}<path d="M${x} ${n(bench - 92 + at * 4)}h20V${bench - 16}q-10 12 -20 0Z" fill="${tint}"/>${rect(x + 3, bench - 148, 4, 130, '#fff', 'rx="2" fill-opacity=".5"')}`;
    }).join('');
    return `<defs>${fade('wall', [
      [0, '#12262c'],
      [0.6, '#2a5c5e'],
      [1, '#3d7a74'],
    ])}${fade('bench', [
      [0, '#d8d6c8'],
      [0.08, '#b8bcb2'],
      [1, '#5d6f70'],
    ])}${glow('lamp', [
      [0, '#f4ffe9', 0.9],
      [0.3, '#d3f2dc', 0.4],
      [1, '#d3f2dc', 0],
    ])}${glow('bulb', [
      [0, '#fffbe0', 0.95],
      [1, '#fff2b8', 0],
    ])}${fade('cone', [
      [0, '#f6ffe9', 0.5],
      [1, '#f6ffe9', 0],
    ])}${glow(
      'edge',
      [
        [0.5, '#061014', 0],
        [1, '#061014', 0.7],
      ],
      [0.45, 0.6, 0.75],
    )}</defs>
${rect(0, 0, width, height, 'url(#wall)')}${shelf(190)}${shelf(360)}${shelf(520)}
${rect(0, 0, width, bench, '#0f2a2f', 'fill-opacity=".35"')}<path d="M330 0H560L860 ${bench}H120Z" fill="url(#cone)"/>${circle(446, 30, 250, 'url(#lamp)')}<path d="M360 0h170l26 60H334Z" fill="#0d1a1e"/>
${rect(0, bench - 6, width, height - bench + 6, 'url(#bench)')}${rect(0, bench - 6, width, 5, '#f4f1e2')}
${times(120, () => `<path d="M${n(roll() * width)} ${n(bench + 20 + roll() * 250)}h${n(40 + roll() * 180)}" stroke="#4c5c5d" stroke-opacity=".12" stroke-width="${n(1 + roll() * 2)}"/>`).join('')}
${flask(150, 230, '#c9822f', 0.36)}${flask(300, 160, '#3f8f86', 0.42)}${rect(628, bench - 60, 312, 14, '#7b5a36')}${rect(628, bench - 16, 312, 14, '#7b5a36')}${tubes}${rect(628, bench - 104, 312, 8, '#9a7447')}${rect(624, bench - 104, 10, 102, '#5f4527')}${rect(934, bench - 104, 10, 102, '#5f4527')}
${microscope}${flask(1370, 190, '#8c3f4a', 0.3)}${flask(1500, 250, '#cdb34a', 0.3)}
${dish(420, 870, 172, 5, true)}${dish(790, 900, 132, 8, false)}${dish(1120, 890, 120, 13, false)}
<g transform="translate(1310 890) rotate(-9)">${rect(0, 0, 200, 120, '#efe9d6')}${rect(0, 0, 200, 20, '#a8322a')}${times(6, (at) => rect(16, 34 + at * 14, 90 + ((at * 37) % 70), 4, '#5a564b', 'fill-opacity=".6"')).join('')}</g><path d="M1190 960L1330 930" stroke="#2b3338" stroke-width="9" stroke-linecap="round"/>
${rect(0, 0, width, height, 'url(#edge)')}${grain(width, height, 0.2, 19)}`;
  },
};
