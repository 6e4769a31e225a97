import type { ServiceFunction } from '../service.ts';
import { assumed } from './assumed.ts';
import { idle, notMeasured, story, visit, type Work } from './measured.ts';
import { each, type Price, prices } from './prices.ts';

/** One line of a bill: what it is for, US dollars, and what was counted. */
export type Part = { readonly name: string; readonly dollars: number; readonly counted: string };
export type Cost = { readonly parts: readonly Part[]; readonly total: number };

const kilobytesOfGigabyte = 1e6;
const thousand = 1000;

const sumOf = (parts: readonly Part[]): Cost => ({
  parts,
  total: parts.reduce((sum, { dollars }) => sum + dollars, 0),
});

const part = (name: string, count: number, price: Price, what: string): Part => ({
  name,
  dollars: count * each(price),
  counted: `${counted(count)} ${what}`,
});

const counted = (count: number): string =>
  count.toLocaleString('en-GB', { maximumFractionDigits: count < 100 ? 1 : 0 });

/** What so many runs cost, whoever wakes them: time, the run, its lines, its trace. `milliseconds` are at a whole core. */
export const runsCost = (runs: number, milliseconds: number, memoryMegabytes: number): number => {
  const slower = Math.max(1, assumed.megabytesOfOneCore / memoryMegabytes);
  const gigabyteSeconds = (milliseconds / 1000) * slower * (memoryMegabytes / 1024);
  const lines = (assumed.logBytesEachRun / 1e9) * each(prices.logGigabyte);
  return (
    runs *
    (gigabyteSeconds * each(prices.lambdaGigabyteSecond) +
      each(prices.lambdaRun) +
      each(prices.trace) +
      lines)
  );
};

const unitsCost = ({ readUnits, writeUnits }: Pick<Work, 'readUnits' | 'writeUnits'>): number =>
  readUnits * each(prices.tableRead) + writeUnits * each(prices.tableWrite);

const scheduled = (row: ServiceFunction): readonly Part[] =>
  row.triggers.flatMap((trigger) => {
    if (trigger.kind !== 'schedule') return [];
    const runs = assumed.secondsInMonth / trigger.everySeconds;
    const own = idle[row.name] ?? notMeasured;
    const units = unitsCost(own) / own.runs;
    const woken = units + each(prices.scheduledRun);
    return [
      {
        name: `Schedule: ${row.name}`,
        dollars: runs * woken + runsCost(runs, own.millisecondsEach, row.memoryMegabytes),
        counted: `${runs.toLocaleString('en-GB')} runs of ${row.memoryMegabytes} MB`,
      },
    ];
  });

/** What one council's stage costs in a month in which nobody complains, and nobody works. */
export const idleCost = (functions: readonly ServiceFunction[]): Cost =>
  sumOf([
    ...functions.flatMap(scheduled),
    part('Alarms', assumed.alarms, prices.alarm, 'alarms'),
    part('Dashboard', assumed.dashboards, prices.dashboard, 'dashboard'),
    part('Firewall', assumed.webAcls, prices.webAcl, 'web ACL'),
    part('Firewall rules', assumed.webAclRules, prices.webAclRule, 'rules'),
    part('Secrets', assumed.secrets, prices.secret, 'secrets'),
    part('Keys', assumed.keys, prices.key, 'keys'),
    part('Use of keys', assumed.keyUses, prices.keyUse, 'calls'),
  ]);

const memoryOf = (functions: readonly ServiceFunction[], name: string): number =>
  functions.find((row) => row.name === name)?.memoryMegabytes ?? 1024;

/** What a month of people at the desk costs, whatever comes. */
export const deskCost = (functions: readonly ServiceFunction[]): Cost => {
  const looks = assumed.staff * assumed.deskLooksEachStaff;
  const memory = memoryOf(functions, 'desk-read');
  const reads = looks * assumed.deskLookReadUnits;
  return sumOf([
    part('People who sign in', assumed.staff, prices.signedIn, 'people'),
    {
      name: 'Looking for what is new',
      dollars: runsCost(looks, assumed.deskLookMilliseconds, memory),
      counted: `${looks.toLocaleString('en-GB')} runs of ${memory} MB`,
    },
    part('Table: reads', reads, prices.tableRead, 'read units'),
    part('API', looks, prices.apiRequest, 'requests'),
    part('Firewall', looks, prices.webAclRequest, 'requests'),
  ]);
};

const storyRuns = (functions: readonly ServiceFunction[], times: number): Part => {
  const dollars = functions.reduce((sum, { name, memoryMegabytes }) => {
    const { runs, millisecondsEach } = story.work[name] ?? { runs: 0, millisecondsEach: 0 };
    const milliseconds = millisecondsEach + assumed.wakingMilliseconds;
    return sum + runsCost(runs * times, milliseconds, memoryMegabytes);
  }, 0);
  const runs = Object.values(story.work).reduce((sum, one) => sum + one.runs, 0) * times;
  return { name: 'Functions', dollars, counted: `${runs.toLocaleString('en-GB')} runs, all cold` };
};

/** What a thousand complaints cost on top, from the first visit to a year of being kept. */
export const thousandCost = (functions: readonly ServiceFunction[]): Cost => {
  const times = thousand / story.complaints;
  const done = Object.values(story.work);
  const saved = thousand * assumed.savedScreensEachComplaint;
  const looks = thousand * assumed.statusLooksEachComplaint;
  const visits = thousand * assumed.visitsEachComplaint;
  const letters = story.letters * times;
  const asked = done.reduce((sum, one) => sum + one.runs, 0) * times + saved + looks;
  const requests = visits * visit.requests + asked;
  const reads =
    done.reduce((sum, one) => sum + one.readUnits, 0) * times + looks * assumed.statusLookReadUnits;
  const writes =
    done.reduce((sum, one) => sum + one.writeUnits, 0) * times +
    (saved * assumed.savedScreenUnits + looks);
  const kept = ((thousand * assumed.kilobytesEachCase) / kilobytesOfGigabyte) * assumed.monthsKept;
  const mail = (letters * assumed.kilobytesEachLetter) / kilobytesOfGigabyte;
  const seen = (visits * visit.kilobytes) / kilobytesOfGigabyte;
  const own = memoryOf(functions, 'save-draft');
  return sumOf([
    storyRuns(functions, times),
    {
      name: 'Drafts and status pages',
      dollars: runsCost(saved + looks, 120 + assumed.wakingMilliseconds, own),
      counted: `${(saved + looks).toLocaleString('en-GB')} runs of ${own} MB, all cold`,
    },
    part('Table: writes', writes, prices.tableWrite, 'write units'),
    part('Table: reads', reads, prices.tableRead, 'read units'),
    part('Letters', letters, prices.letter, 'letters'),
    part('Letters: weight', mail, prices.mailGigabyte, 'GB'),
    part('News of letters', letters, prices.newsOfMail, 'notifications'),
    part('API', asked, prices.apiRequest, 'requests'),
    part('Key ring', asked, prices.secretRead, 'calls'),
    part('Firewall', requests, prices.webAclRequest, 'requests'),
    part('Edge: requests', requests, prices.edgeRequest, 'requests'),
    part('Edge: functions', requests, prices.edgeFunction, 'runs'),
    part('Edge: weight', seen, prices.edgeGigabyte, 'GB'),
    part('Table: kept a year', kept, prices.tableGigabyte, 'GB-months'),
    part('Wound back', kept, prices.windBackGigabyte, 'GB-months'),
    part(
      'Backups and their copies',
      kept * assumed.backupsKept,
      prices.backupGigabyte,
      'GB-months',
    ),
  ]);
};
