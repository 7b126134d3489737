/** Five landscapes, in the colours of the season. */
import { memo, type ReactNode } from 'react';
import type { Season } from '../../wire/vocabulary.ts';

export interface Tints {
  leaf: string;
  leafDark: string;
  grass: string;
  grassDark: string;
  far: string;
  blossom: string | null;
}

export const TINTS: Record<Season, Tints> = {
  spring: { leaf: '#8fcf7a', leafDark: '#67b06a', grass: '#a6d977', grassDark: '#84c066', far: '#a7c9b5', blossom: '#ffb7c9' },
  summer: { leaf: '#4fa863', leafDark: '#37894f', grass: '#86c65a', grassDark: '#66aa4c', far: '#8fbda0', blossom: null },
  autumn: { leaf: '#e8893b', leafDark: '#c9622c', grass: '#c9b458', grassDark: '#a9933f', far: '#c3a98a', blossom: '#f2b632' },
  winter: { leaf: '#e8f0f5', leafDark: '#b9cbd6', grass: '#f1f6f9', grassDark: '#d3e0e8', far: '#c5d3de', blossom: null },
};

type Land = (tints: Tints, winter: boolean) => ReactNode;

const city: Land = (t) => (
  <g>
    <g fill="#9aa0c4">
      <path d="M0 240V150h34v-26h28v30h22v-52l14-12 14 12v60h26v-40h34v32h24v-62h12v-14h6v14h14v76h30v-40h34v20h28v-46h32v34h26v-28h30v152z" />
    </g>
    <g fill="#c6b2c9">
      <path d="M0 250v-54h44v-18h40v28h50v-34h38v44h60v-26h46v18h40v-36h44v30h38v48z" />
    </g>
    <g className="windows" fill="#ffe49a">
      {[
        [10, 206],
        [24, 206],
        [54, 190],
        [68, 190],
        [54, 206],
        [146, 186],
        [158, 186],
        [146, 202],
        [244, 204],
        [258, 204],
        [330, 190],
        [344, 190],
        [344, 206],
        [372, 214],
      ].map(([x, y]) => (
        <rect key={`${x}${y}`} x={x} y={y} width="7" height="9" rx="1" />
      ))}
    </g>
    <Ground t={t} />
  </g>
);

const coast: Land = (t) => (
  <g>
    <path d="M0 178q60-30 120-8t100 10l-40 20H0z" fill={t.far} />
    <rect y="186" width="400" height="70" fill="#4fa3c9" />
    <g className="waves" stroke="#bfe6f3" strokeWidth="2.5" strokeLinecap="round" fill="none">
      <path d="M20 200q8-5 16 0t16 0M150 210q8-5 16 0t16 0M280 198q8-5 16 0t16 0M60 222q8-5 16 0t16 0M230 226q8-5 16 0t16 0M340 218q8-5 16 0t16 0" />
    </g>
    <g transform="translate(300 178)">
      <path d="M-7 8L-4-34h8L7 8z" fill="#fff" />
      <path d="M-5.5-12h11l1 10h-13z" fill="#e4572e" />
      <rect x="-6" y="-42" width="12" height="9" fill="#ffe49a" />
      <path d="M-8-42L0-50l8 8z" fill="#b03c22" />
    </g>
    <g className="boat" transform="translate(90 192)">
      <path d="M-16 6h32l-6 9h-20z" fill="#7a3b2a" />
      <path d="M0 4v-28l14 24z" fill="#fff" />
      <path d="M-2 4v-20L-12 4z" fill="#ffd9a0" />
    </g>
    <path d="M0 242q100-22 200-6t200-6v70H0z" fill="#f0d9a4" />
    <path d="M0 258q120-14 220 2t180-6v46H0z" fill={t.grass} />
  </g>
);

const mountain: Land = (t) => (
  <g>
    <path d="M-20 240L70 92l54 84 46-62 92 126z" fill="#8d93b8" />
    <path d="M70 92l24 38-12 8-10-8-12 12-10-8z" fill="#fff" />
    <path d="M170 114l20 28-12 2-8 8-12-10-6 2z" fill="#fff" />
    <path d="M180 240L290 78l130 162z" fill="#7a80aa" />
    <path d="M290 78l30 38-14 10-12-10-14 14-14-12z" fill="#fff" />
    <path d="M0 226q90-50 190-18t210-14v70H0z" fill={t.far} />
    <g fill={t.leafDark}>
      {[16, 44, 70, 318, 346, 376].map((x, i) => (
        <path key={x} d={`M${x} ${196 + (i % 2) * 8}l14 26h-8l10 20h-32l10-20h-8z`} />
      ))}
    </g>
    <Ground t={t} />
  </g>
);

const plain: Land = (t) => (
  <g>
    <path d="M0 206q100-34 200-10t200-16v70H0z" fill={t.far} />
    <path d="M0 224q120-30 230-6t170-14v60H0z" fill={t.grassDark} />
    <g transform="translate(318 196)">
      <path d="M-6 24l3-52h6l3 52z" fill="#fff6ea" />
      <g className="mill">
        <g fill="#c97b4a">
          <path d="M-2-28h4l3-34h-10zM-2-28v4l-34 3v-10zM2-24h-4l-3 34h10zM2-28v4l34 3v-10z" transform="translate(0 0)" />
        </g>
      </g>
      <circle cy="-26" r="4" fill="#7a3b2a" />
    </g>
    <g stroke={t.grass} strokeWidth="5" opacity="0.7" fill="none">
      <path d="M0 236q120-22 240-4M0 246q140-22 280-4" />
    </g>
    <Ground t={t} />
  </g>
);

const river: Land = (t) => (
  <g>
    <path d="M0 202q80-36 170-14t230-18v80H0z" fill={t.far} />
    <path d="M0 220q120-26 400-8v60H0z" fill={t.grassDark} />
    <path d="M400 206q-110 2-150 20t-110 22-140 10v22q120 0 190-20t90-30 120-8z" fill="#5aaed0" />
    <g className="waves" stroke="#c9ecf6" strokeWidth="2.4" strokeLinecap="round" fill="none">
      <path d="M320 216q8-4 16 0M230 238q8-4 16 0M120 258q8-4 16 0M40 266q8-4 16 0" />
    </g>
    <g transform="translate(296 214)">
      <path d="M-44 10q44-40 88 0l-10 3q-34-26-68 0z" fill="#b98a63" />
      <path d="M-44 10q44-40 88 0" fill="none" stroke="#7a5236" strokeWidth="4" />
    </g>
    <path d="M0 268q160-18 400-4v40H0z" fill={t.grass} />
  </g>
);

function Ground({ t }: { t: Tints }) {
  return (
    <g>
      <path d="M0 244q100-16 200-4t200-6v70H0z" fill={t.grassDark} />
      <path d="M0 258q120-14 220 0t180-6v50H0z" fill={t.grass} />
    </g>
  );
}

const LANDS: Record<string, Land> = { city, coast, mountain, plain, river };

export const Landscape = memo(function Landscape({ scenery, season }: { scenery: string; season: Season }) {
  return <>{(LANDS[scenery] ?? plain)(TINTS[season], season === 'winter')}</>;
});
