/** Your job, and the jobs to be had. */
import { useMemo, useState } from 'react';
import type { NoticeOf } from '../../wire/notices.ts';
import { t } from '../i18n/i18n.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { day, money, number } from '../parts/format.ts';
import { Meter } from '../parts/Meter.tsx';
import { Empty, Icon, Skeletons } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { ask } from '../state/session.ts';
import { dispatch, useApp } from '../state/store.ts';
import { useOffer } from '../state/useOffer.ts';

type Offer = NoticeOf<'jobs'>['jobs'][number];
const SHOWN_FIRST = 24;

export function Work() {
  return (
    <>
      <Mine />
      <Offers />
    </>
  );
}

function Mine() {
  const job = useApp((state) => state.player?.c?.job);
  if (job == null) return null;
  return (
    <section className="card stack" aria-labelledby="job-now">
      <div className="row-tight">
        <span className="item-icon" aria-hidden="true">
          {job.icon}
        </span>
        <div className="grow">
          <h2 id="job-now">{job.title}</h2>
          <p className="soft">
            {job.company} · {t('work.since', { date: day(job.since) })}
          </p>
        </div>
        <p className="gpa">
          <span className="gpa-number num">{money(job.salary)}</span>
          <span className="small soft">{t('work.aYear')}</span>
        </p>
      </div>
      <Meter name={t('work.performance')} icon="💼" value={job.performance} color="--bar-fitness" />
      <Confirm
        label={t('work.quit')}
        question={t('work.quitSure', { title: job.title })}
        yes={t('work.quitYes')}
        onYes={() => void ask('quitJob')}
      />
    </section>
  );
}

function Offers() {
  const [offer, reload] = useOffer('jobs');
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const jobs = useMemo(() => sorted(offer?.jobs ?? [], words), [offer, words]);
  const apply = async (job: Offer): Promise<void> => {
    setBusy(job.id);
    const reply = await ask('applyForJob', { jobId: job.id });
    setBusy(null);
    if (reply === undefined) return;
    play(reply.hired ? 'good' : 'bad');
    dispatch({ type: 'toast', tone: reply.hired ? 'good' : 'plain', text: reply.message });
    reload();
  };
  if (offer === undefined) return <Skeletons count={4} />;
  if (offer.jobs.length === 0) return <Empty text={t('work.none')} />;
  const shown = all ? jobs : jobs.slice(0, SHOWN_FIRST);
  return (
    <section className="stack-s" aria-labelledby="jobs">
      <h2 id="jobs">{t('work.offers')}</h2>
      <label>
        <span className="sr-only">{t('work.search')}</span>
        <input
          className="input"
          type="search"
          placeholder={t('work.search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <ul className="list list-two">
        {shown.map((job) => (
          <Job key={job.id} job={job} busy={busy === job.id} onApply={apply} />
        ))}
      </ul>
      {shown.length < jobs.length ? (
        <button type="button" className="button button-wide" onClick={() => setAll(true)}>
          {t('showAll', { count: jobs.length })}
        </button>
      ) : null}
    </section>
  );
}

/** Those open to you first, best paid on top; then the rest, nearest to hand first. */
function sorted(jobs: readonly Offer[], words: string): Offer[] {
  const wanted = words.trim().toLowerCase();
  const fits = (job: Offer): boolean => `${job.name} ${job.company} ${job.ladder}`.toLowerCase().includes(wanted);
  return jobs
    .filter(fits)
    .sort((a, b) => Number(b.available) - Number(a.available) || (a.available ? b.salary - a.salary : a.salary - b.salary));
}

function Job({ job, busy, onApply }: { job: Offer; busy: boolean; onApply(job: Offer): Promise<void> }) {
  return (
    <li className={job.available ? 'offer' : 'offer offer-shut'}>
      <span className="item-icon" aria-hidden="true">
        {job.icon}
      </span>
      <div className="grow">
        <h3 className="item-title">{job.name}</h3>
        <p className="item-note">
          {job.company} · {t('work.hours', { hours: number(job.hours) })}
          {job.partTime ? ` · ${t('work.partTime')}` : ''}
        </p>
        <p className="strong num">
          {money(job.salary)} <span className="small soft">{t('work.aYear')}</span>
        </p>
        {job.requirements.length === 0 ? null : (
          <ul className="chips">
            {job.requirements.map((need) => (
              <li key={need} className="chip">
                {need}
              </li>
            ))}
          </ul>
        )}
        {job.available ? null : (
          <p className="offer-why">
            <Icon>🔒</Icon>
            {job.reason ?? t('notNow')}
          </p>
        )}
      </div>
      {job.available ? (
        <button
          type="button"
          className="button button-main"
          disabled={busy}
          onClick={() => void onApply(job)}
          aria-label={t('work.applyFor', { title: job.name })}
        >
          {t('work.apply')}
        </button>
      ) : null}
    </li>
  );
}
