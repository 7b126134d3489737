/** The first screen of a life: the scene, the clock, the bars, the newest of the story. */
import { Bars } from '../home/Bars.tsx';
import { Claims } from '../home/Claims.tsx';
import { Clock } from '../home/Clock.tsx';
import { Glance } from '../home/Glance.tsx';
import { HomeScene } from '../home/HomeScene.tsx';
import { t } from '../i18n/i18n.ts';
import { hrefOf } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import { Entry } from '../story/Entry.tsx';

const NEWEST = 4;

export function Home() {
  return (
    <div className="home">
      <HomeScene />
      <div className="home-below">
        <Clock />
        <Bars />
        <Claims />
        <Glance />
        <Newest />
      </div>
    </div>
  );
}

function Newest() {
  const log = useApp((state) => state.log);
  return (
    <section className="home-newest stack-s" aria-labelledby="newest">
      <div className="row">
        <h2 id="newest" className="grow">
          {t('story.newest')}
        </h2>
        <a className="button button-quiet" href={hrefOf('story')}>
          {t('story.all')}
        </a>
      </div>
      <ol className="story-list" reversed>
        {log
          .slice(-NEWEST)
          .reverse()
          .map((entry) => (
            <Entry key={entry.n} entry={entry} />
          ))}
      </ol>
    </section>
  );
}
