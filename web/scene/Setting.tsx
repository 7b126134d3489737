/** What stands near: the house, the school, the shop street, a tree with a bench. */
import { memo, type ReactNode } from 'react';
import type { Season } from '../../wire/vocabulary.ts';
import { TINTS, type Tints } from './Land.tsx';
import type { Setting as SettingName } from './sky.ts';

type Draw = (tints: Tints, winter: boolean) => ReactNode;

function Tree({ x, y, t, scale = 1 }: { x: number; y: number; t: Tints; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-5 0l2-40h6l2 40z" fill="#7a5236" />
      <path d="M0-28l14-14M0-22l-12-12" stroke="#7a5236" strokeWidth="3.5" />
      <g className="tree-crown">
        <circle cx="-15" cy="-46" r="20" fill={t.leafDark} />
        <circle cx="16" cy="-48" r="21" fill={t.leafDark} />
        <circle cy="-64" r="24" fill={t.leaf} />
        {t.blossom === null ? null : (
          <g fill={t.blossom}>
            {[
              [-20, -50],
              [-6, -70],
              [10, -60],
              [22, -46],
              [0, -48],
              [-12, -60],
              [14, -74],
            ].map(([cx, cy]) => (
              <circle key={cx} cx={cx} cy={cy} r="3.6" />
            ))}
          </g>
        )}
      </g>
    </g>
  );
}

const home: Draw = (t, winter) => (
  <g>
    <Tree x={40} y={262} t={t} scale={1.05} />
    <g transform="translate(92 0)">
      <rect x="0" y="172" width="124" height="94" rx="4" fill="#fbe3c4" />
      <path d="M-12 178L62 118l74 60z" fill="#d2553a" />
      {winter ? <path d="M-12 178L62 118l74 60-10 2-14-6-12 6-14-8-12 6-14-8-12 6-12-6-12 8-10-6z" fill="#fff" /> : null}
      <rect x="92" y="118" width="14" height="34" fill="#b6452e" />
      <path className="smoke" d="M99 112q-8-8 0-16t0-16" stroke="#ffffffb0" strokeWidth="5" fill="none" strokeLinecap="round" />
      <rect x="48" y="212" width="30" height="54" rx="14" fill="#8a4b2d" />
      <circle cx="71" cy="242" r="2.4" fill="#f2b632" />
      <g className="windows" fill="#ffe49a" stroke="#fff" strokeWidth="3">
        <rect x="12" y="196" width="26" height="28" rx="3" />
        <rect x="88" y="196" width="26" height="28" rx="3" />
        <circle cx="62" cy="156" r="10" />
        <path d="M25 196v28M12 210h26M101 196v28M88 210h26" strokeWidth="2.4" />
      </g>
    </g>
    <g fill="#fff" stroke="#d9c9b4" strokeWidth="1.2">
      {[8, 24, 230, 246, 262].map((x) => (
        <path key={x} d={`M${x} 268v-20l5-5 5 5v20z`} />
      ))}
    </g>
  </g>
);

const school: Draw = (t) => (
  <g>
    <g transform="translate(60 0)">
      <rect y="164" width="180" height="102" fill="#f0c987" />
      <path d="M-8 166h196l-14-18H6z" fill="#9c5a3c" />
      <path d="M62 166V122h56v44z" fill="#f7dba6" />
      <path d="M56 124l34-26 34 26z" fill="#9c5a3c" />
      <circle cx="90" cy="140" r="12" fill="#fff" stroke="#7a5236" strokeWidth="3" />
      <path d="M90 132v8l6 3" stroke="#43243a" strokeWidth="2.4" fill="none" />
      <g className="windows" fill="#ffe49a" stroke="#fff" strokeWidth="3">
        {[10, 40, 122, 152].flatMap((x) => [180, 216].map((y) => <rect key={`${x}${y}`} x={x} y={y} width="20" height="24" rx="2" />))}
      </g>
      <rect x="74" y="214" width="32" height="52" rx="3" fill="#7a4530" />
      <path d="M90 214v52" stroke="#5a2f20" strokeWidth="2" />
      <path d="M90 98V72" stroke="#7a5236" strokeWidth="3" />
      <path className="flag" d="M90 72q12 4 24 0v14q-12 4-24 0z" fill="#1f8a70" />
    </g>
    <Tree x={34} y={266} t={t} scale={0.8} />
  </g>
);

const work: Draw = (t) => (
  <g>
    <g transform="translate(70 0)">
      <rect y="120" width="108" height="146" fill="#8fb3c9" />
      <rect y="114" width="108" height="10" fill="#5c7f96" />
      <g className="windows" fill="#fff0b8">
        {[10, 34, 58, 82].flatMap((x) =>
          [134, 160, 186, 212].map((y) => <rect key={`${x}${y}`} x={x} y={y} width="16" height="16" rx="1.5" />),
        )}
      </g>
      <rect x="38" y="238" width="32" height="28" fill="#3f5a6b" />
      <path d="M32 238h44l-4-8H36z" fill="#e4572e" />
    </g>
    <Tree x={212} y={266} t={t} scale={0.75} />
    <Tree x={42} y={266} t={t} scale={0.7} />
  </g>
);

const clinic: Draw = (t) => (
  <g>
    <g transform="translate(66 0)">
      <rect y="150" width="136" height="116" fill="#eef4f2" />
      <rect y="142" width="136" height="12" fill="#1f8a70" />
      <path d="M62 168h12v10h10v12H74v10H62v-10H52v-12h10z" fill="#e4572e" />
      <g className="windows" fill="#fff0b8" stroke="#c6d8d2" strokeWidth="2">
        {[12, 100].flatMap((x) => [168, 204].map((y) => <rect key={`${x}${y}`} x={x} y={y} width="24" height="22" rx="2" />))}
      </g>
      <rect x="52" y="222" width="32" height="44" fill="#5c7f96" />
    </g>
    <Tree x={38} y={266} t={t} scale={0.85} />
  </g>
);

const town: Draw = (t, winter) => (
  <g>
    {(
      [
        [22, 88, '#e9a66b', '#1f8a70'],
        [112, 84, '#f4d6a8', '#e4572e'],
        [198, 70, '#c98fb0', '#3d6fb6'],
      ] as const
    ).map(([x, w, wall, awning], i) => (
      <g key={x} transform={`translate(${x} ${i === 1 ? -14 : 0})`}>
        <rect y="152" width={w} height={114 + (i === 1 ? 14 : 0)} fill={wall} />
        <path d={`M-4 152h${w + 8}l-6-12H2z`} fill={winter ? '#fff' : '#7a4530'} />
        <g className="windows" fill="#ffe49a" stroke="#fff" strokeWidth="2.4">
          <rect x="12" y="164" width="18" height="22" />
          <rect x={w - 30} y="164" width="18" height="22" />
          <rect x="10" y="216" width={w - 44} height="32" />
        </g>
        <rect x={w - 26} y="212" width="18" height={54 + (i === 1 ? 14 : 0)} fill="#6b3b2a" />
        <path d={`M4 206h${w - 8}l4 12H0z`} fill={awning} />
        <path d={`M${w / 3} 206l-2 12M${(2 * w) / 3} 206l2 12`} stroke="#fff8" strokeWidth="6" />
      </g>
    ))}
    <Tree x={288} y={268} t={t} scale={0.6} />
  </g>
);

const park: Draw = (t) => (
  <g>
    <Tree x={52} y={264} t={t} scale={1.25} />
    <Tree x={128} y={258} t={t} scale={0.85} />
    <g fill="#a8693c">
      <rect x="164" y="232" width="70" height="6" rx="2" />
      <rect x="164" y="242" width="70" height="5" rx="2" />
      <rect x="160" y="250" width="78" height="6" rx="2" />
    </g>
    <path d="M170 232v34M228 232v34" stroke="#5a3a26" strokeWidth="5" />
    {t.blossom === null ? null : (
      <g fill={t.blossom}>
        {[20, 86, 110, 250, 346, 372].map((x, i) => (
          <circle key={x} cx={x} cy={272 + (i % 3) * 6} r="3" />
        ))}
      </g>
    )}
  </g>
);

const water: Draw = (t) => (
  <g>
    <Tree x={48} y={264} t={t} scale={1.1} />
    <path d="M110 262h130v8H110z" fill="#b07a4a" />
    <path d="M122 268v26M168 268v26M226 268v26" stroke="#7a5236" strokeWidth="6" />
    <g stroke={t.leafDark} strokeWidth="3" strokeLinecap="round">
      <path d="M84 276l-3-20M90 276v-24M97 276l3-18" />
    </g>
  </g>
);

const SETTINGS: Record<SettingName, Draw> = { home, school, work, clinic, town, park, water };

export const Setting = memo(function Setting({ name, season }: { name: SettingName; season: Season }) {
  return (
    <g className="setting" key={name}>
      {SETTINGS[name](TINTS[season], season === 'winter')}
    </g>
  );
});
