/** Glasses, earrings, a hat, a flower, a headband; nothing for the smallest. */
import { darker, type Stage } from './palettes.ts';

export function Accessory({ number, stage, color }: { number: number; stage: Stage; color: string }) {
  if (stage === 'baby') return null;
  const kind = ((number % 6) + 6) % 6;
  const y = stage === 'child' ? 57 : 54;
  if (kind === 1 || (kind === 0 && stage === 'old')) return <Glasses y={y} />;
  if (kind === 2)
    return (
      <g fill="#f2b632">
        <circle cx="29.5" cy="66" r="3" />
        <circle cx="90.5" cy="66" r="3" />
      </g>
    );
  if (kind === 3) {
    return (
      <g>
        <path d="M29 38c0-22 14-32 31-32s31 10 31 32q-31-9-62 0z" fill={darker(color, 0.12)} />
        <path d="M26 38q34-11 68 0l-1 7q-33-10-66 0z" fill={darker(color, 0.3)} />
        <circle cx="60" cy="6" r="6" fill={darker(color, 0.3)} />
      </g>
    );
  }
  if (kind === 4) {
    return (
      <g transform="translate(84 28)">
        <g fill="#ff8fa6">
          {[0, 72, 144, 216, 288].map((turn) => (
            <circle key={turn} cx="0" cy="-5.5" r="4.4" transform={`rotate(${turn})`} />
          ))}
        </g>
        <circle r="3.2" fill="#f2b632" />
      </g>
    );
  }
  if (kind === 5) return <path d="M30 40q30-18 60 0" fill="none" stroke={darker(color, 0.06)} strokeWidth="6" strokeLinecap="round" />;
  return null;
}

function Glasses({ y }: { y: number }) {
  return (
    <g fill="#ffffff33" stroke="#3a2030" strokeWidth="2.2">
      <circle cx="48.5" cy={y} r="8.5" />
      <circle cx="71.5" cy={y} r="8.5" />
      <path d={`M57 ${y}q3 -2 6 0M40 ${y - 1}l-9 -2M80 ${y - 1}l9 -2`} fill="none" />
    </g>
  );
}
