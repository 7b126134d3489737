/** A person, drawn. The same drawing is a portrait or, in full, somebody who stands in the scene. */
import type { AvatarView } from '../../wire/views.ts';
import type { Mood } from '../../wire/vocabulary.ts';
import { Accessory } from './Accessory.tsx';
import { Body } from './Body.tsx';
import { Face } from './Face.tsx';
import { HairBehind, HairFront, Tuft } from './Hair.tsx';
import { CLOTHES, hairColorAt, pick, SKIN, stageOf } from './palettes.ts';
import '../styles/avatar.css';

interface AvatarProps {
  look: AvatarView;
  ageYears: number;
  mood?: Mood;
  asleep?: boolean;
  /** Somebody who has died is shown in pale colours. */
  gone?: boolean;
  size?: number;
}

export function Avatar({ size = 48, gone = false, ...person }: AvatarProps) {
  return (
    <span className={gone ? 'avatar avatar-gone' : 'avatar'} style={{ '--size': `${size}px` } as React.CSSProperties}>
      <svg viewBox="6 0 108 108" aria-hidden="true">
        <Figure {...person} />
      </svg>
    </span>
  );
}

/** The drawing itself, 120 wide and 188 high (a sitting baby: 152). */
export function Figure({ look, ageYears, mood = 'neutral', asleep = false }: Omit<AvatarProps, 'size' | 'gone'>) {
  const stage = stageOf(ageYears);
  const skin = pick(SKIN, look.skin);
  const hair = hairColorAt(look.hairColor, ageYears);
  const cloth = pick(CLOTHES, look.clothingColor);
  const baby = stage === 'baby';
  return (
    <g>
      {baby ? null : <HairBehind number={look.hair} color={hair} long={ageYears >= 5} />}
      <Body stage={stage} clothing={look.clothing} color={cloth} skin={skin} />
      <g fill={skin[0]}>
        <circle cx="30.5" cy={baby ? 60 : 57} r="6" />
        <circle cx="89.5" cy={baby ? 60 : 57} r="6" />
        <ellipse cx="60" cy={baby ? 55 : 52} rx={baby ? 33 : stage === 'child' ? 31.5 : 30} ry={baby ? 31 : stage === 'child' ? 31 : 32} />
      </g>
      <Face eyes={look.eyes} mood={mood} stage={stage} shade={skin[1]} brow={hair} asleep={asleep} />
      {baby ? <Tuft color={hair} /> : <HairFront number={look.hair} color={hair} />}
      <Accessory number={ageYears < 6 ? 0 : look.accessory} stage={stage} color={cloth} />
    </g>
  );
}
