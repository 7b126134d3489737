/**
 * Money. Every Monday: pay or pocket money, tax, living cost, rent, loan and overdraft. All amounts are whole cents.
 *
 * Rules:
 * 1. Parents pay for everything until 18 and the end of high school; pocket money starts at 6 and goes by class.
 * 2. Rent is due from 18: a quarter of it while one still lives with parents, half in college and when married, none in one's own
 *    home. Who earns little finds something cheaper: a third of what comes in, but no less than two fifths of the tables' rent.
 * 3. Pay and cost scale with the place's price level (hundredths). Of what the wage leaves, the spending habit takes its share too.
 *    Students' parents bear part of the cost by class.
 * 4. Without work and without savings the town pays a minimum, so that no life sinks for ever.
 * 5. An overdraft is told of at three thresholds; past the last one it becomes a repayment plan, and past that, bankruptcy.
 */
import { ageOf, type Context, tell } from '../context.ts';
import { clamp, share } from '../integers.ts';
import type { Life } from '../state.ts';
import type { ItemSpec } from '../world.ts';
import { addStress, feel } from './mind.ts';

const WEEKS = 52;
/** Dollars a week by class at birth, from age 6; a fifth of it more for each year after. */
const POCKET_MONEY = [1, 2, 4, 8, 20] as const;
/** Dollars a week that a child under 18 costs. */
const CHILD_COST = 58;
/** What people spend of what is left after the needful, percent. */
const SURPLUS_SPENT = { frugal: 45, careful: 64, easy: 82, lavish: 97 } as const;
/** The least that lodging costs, percent of the tables' rent. */
const CHEAPEST_RENT = 40;
/** What parents bear of a student's cost, percent, by class at birth. */
const STUDENT_BORNE = [45, 60, 75, 90, 100] as const;
/** Share of gross pay that goes to a loan, percent. */
const LOAN_PERCENT = 9;
/** Dollars below zero at which the bank speaks up; past the last it closes the account. */
const OVERDRAFT = [500, 3_000, 10_000] as const;
const OVERDRAFT_END = 25_000;
/** Dollars: what is lent for studies in all, and where interest stops. */
const STUDY_LOAN_MAX = 120_000;
const LOAN_MAX = 600_000;
/** Age up to which one may live with one's parents for little. */
const AT_HOME_UNTIL = 25;

/** Takes money, whatever is there; ask `canPay` first where it is a choice. */
export function pay(life: Life, cents: number): void {
  const amount = Math.trunc(cents);
  life.c.money -= amount;
  life.tally.spent += amount;
}

/** Adds money. Gifts, refunds and loans do not count as earned. */
export function earn(life: Life, cents: number, what: string): void {
  const amount = Math.trunc(cents);
  life.c.money += amount;
  if (what !== 'gift' && what !== 'refund' && what !== 'loan') life.tally.earned += amount;
}

export function canPay(life: Life, cents: number): boolean {
  return life.c.money >= cents;
}

/** Cents in hand less what is owed; with a context, also 60 % of what the kept belongings cost. */
export function netWorth(life: Life, context?: Context): number {
  let worth = life.c.money - (life.loan ?? 0);
  if (context === undefined) return worth;
  for (const owned of life.inventory) {
    const dollars = context.world.itemById.get(owned.itemId)?.price.dollars ?? 0;
    worth += dollars * 60 * owned.count;
  }
  return worth;
}

/** Hundredths: 100 where the tables' prices hold. */
export function priceLevel(life: Life, context: Context): number {
  return context.world.placeById.get(life.placeId)?.priceLevel ?? 100;
}

/** Tax a year on a yearly income, both in cents, by the tables' brackets. */
export function taxOn(income: number, context: Context): number {
  const brackets = context.world.tables.taxBrackets;
  let tax = 0;
  for (let i = 0; i < brackets.length; i++) {
    const bracket = brackets[i];
    if (bracket === undefined || income <= bracket.fromDollars * 100) break;
    const next = brackets[i + 1];
    const top = next === undefined ? income : Math.min(income, next.fromDollars * 100);
    tax += share(top - bracket.fromDollars * 100, bracket.percent, 100);
  }
  return tax;
}

export function ownsHome(life: Life, context: Context): boolean {
  return life.inventory.some((owned) => context.world.itemById.get(owned.itemId)?.kind === 'home');
}

export function isStudent(life: Life): boolean {
  return life.c.education.level === 'college' || life.c.education.level === 'graduate';
}

/** Does this life still stand under its parents' roof and purse? */
export function isDependent(life: Life, age: number): boolean {
  return age < 18 || (age < 20 && life.c.education.level === 'high');
}

/** True while one sleeps at one's parents'. */
export function livesWithParents(life: Life, age: number): boolean {
  if (isDependent(life, age)) return true;
  if (age >= AT_HOME_UNTIL || life.events.flags['left-home'] !== undefined || life.c.partner !== null) return false;
  return life.r.some((person) => person.status === 'alive' && (person.roles.includes('mother') || person.roles.includes('father')));
}

export function financesWeek(life: Life, context: Context): void {
  const age = ageOf(life, life.c);
  const level = priceLevel(life, context);
  const net = weekOfPay(life, context);
  if (isDependent(life, age)) weekOfPocketMoney(life, age);
  else {
    weekOfSupport(life, context, level);
    payCost(life, weeklyCost(life, context, age, level, net), net);
    weekOfLoan(life, context);
    weekOfBalance(life, context);
  }
}

/** Wage and pension; returns what is left of them after tax. */
function weekOfPay(life: Life, context: Context): number {
  const yearly = (life.c.job?.salary ?? 0) + (life.c.pension ?? 0);
  if (yearly <= 0) return 0;
  const gross = share(yearly, 1, WEEKS);
  const tax = share(taxOn(yearly, context), 1, WEEKS);
  earn(life, gross, 'pay');
  pay(life, tax);
  return gross - tax;
}

/** Pays the needful and the habit's share of the rest; a student's parents bear theirs. */
function payCost(life: Life, needful: number, net: number): void {
  if (isStudent(life)) {
    pay(life, share(needful, 100 - (STUDENT_BORNE[clamp(life.classAtBirth, 0, 4)] as number), 100));
    return;
  }
  pay(life, needful + share(Math.max(0, net - needful), SURPLUS_SPENT[life.c.spendingHabit], 100));
}

function weekOfPocketMoney(life: Life, age: number): void {
  if (age < 6) return;
  const dollars = POCKET_MONEY[clamp(life.classAtBirth, 0, 4)] as number;
  earn(life, share(dollars * 100, 5 + (age - 6), 5), 'gift');
}

/** Rule 4: whoever has neither work nor money gets the frugal living cost and a small rent. */
function weekOfSupport(life: Life, context: Context, level: number): void {
  if (life.c.job !== null || life.c.money > 0) return;
  const { livingCost, rent } = context.world.tables;
  const floor = share((livingCost.frugal * WEEKS + share(rent * 12, CHEAPEST_RENT, 100)) * 100, level, 100 * WEEKS);
  const pension = share(life.c.pension ?? 0, 1, WEEKS);
  if (pension < floor) earn(life, floor - pension, 'gift');
}

/** Cents a week for living, rent and children; `net` is what comes in. */
function weeklyCost(life: Life, context: Context, age: number, level: number, net: number): number {
  const { livingCost, rent } = context.world.tables;
  const married = isMarried(life);
  let dollarsAYear = livingCost[life.c.spendingHabit] * WEEKS;
  if (!ownsHome(life, context)) {
    const quarters = livesWithParents(life, age) ? 1 : isStudent(life) || married ? 2 : 4;
    const percent = clamp(share(net * 33, WEEKS, rent * 12 * level), CHEAPEST_RENT, 100);
    dollarsAYear += share(rent * 3 * quarters, percent, 100);
  }
  dollarsAYear += share(CHILD_COST * WEEKS * youngChildren(life), married ? 1 : 2, 2);
  return share(dollarsAYear * 100, level, 100 * WEEKS);
}

export function isMarried(life: Life): boolean {
  if (life.c.partner === null) return false;
  return life.r.some((person) => person.id === life.c.partner && person.roles.includes('spouse') && person.status === 'alive');
}

function youngChildren(life: Life): number {
  let count = 0;
  for (const person of life.r) {
    if (person.status === 'alive' && person.roles.includes('child') && ageOf(life, person) < 18) count += 1;
  }
  return count;
}

/** Interest and, out of one's pay, 9 % of the wage, or what clears a large loan in time, at most a third of the wage. */
function weekOfLoan(life: Life, context: Context): void {
  const loan = life.loan ?? 0;
  if (loan <= 0) return;
  const percent = context.world.tables.interestPercent;
  const owed = Math.min(LOAN_MAX * 100, loan + share(loan, percent, 100 * WEEKS));
  const salary = life.c.job?.salary ?? 0;
  const wanted = Math.max(share(salary, LOAN_PERCENT, 100 * WEEKS), share(loan, percent + 2, 100 * WEEKS));
  const paid = clamp(Math.min(wanted, share(salary, 1, 3 * WEEKS)), 0, Math.min(owed, Math.max(0, life.c.money)));
  pay(life, paid);
  life.loan = owed - paid;
  if (life.loan > 0) return;
  delete life.loan;
  feel(life, life.c, 6, context.world.tables.halfLifeDays['raise'] ?? 45, 'loan repaid');
  tell(life, context, {
    icon: '🧾',
    title: 'Paid off',
    kind: 'system',
    text: 'The last payment goes out. The letter says zero. You keep the letter.',
  });
}

/** Rule 5, and a little interest on savings. */
function weekOfBalance(life: Life, context: Context): void {
  const money = life.c.money;
  if (money >= 0) {
    if (money > 0) earn(life, share(money, 1, 100 * WEEKS), 'interest');
    if (life.debtStage !== undefined) delete life.debtStage;
    return;
  }
  pay(life, share(-money, context.world.tables.interestPercent, 100 * WEEKS));
  if (life.c.money < -OVERDRAFT_END * 100) {
    closeAccount(life, context);
    return;
  }
  const stage = OVERDRAFT.filter((dollars) => money < -dollars * 100).length;
  if (stage > 0) addStress(life, stage);
  if (stage > (life.debtStage ?? 0)) warnOfOverdraft(life, context, stage);
}

const LETTERS: readonly { title: string; text: string }[] = [
  { title: 'Below zero', text: 'The machine gives you your card back and a slip of paper. The number on it has a line in front.' },
  { title: 'A letter from the bank', text: '"Dear valued customer," it begins, and then you are not. You eat at home for a while.' },
  { title: 'A red envelope', text: 'The man from the bank is younger than you and sorry about all of it. He counts your chairs.' },
];

function warnOfOverdraft(life: Life, context: Context, stage: number): void {
  life.debtStage = stage;
  const letter = LETTERS[stage - 1] as { title: string; text: string };
  feel(life, life.c, -3 * stage, context.world.tables.halfLifeDays['warning'] ?? 30, 'overdraft');
  if (stage >= 2) life.c.spendingHabit = stage === 2 && life.c.spendingHabit === 'lavish' ? 'careful' : 'frugal';
  tell(life, context, { icon: '🏦', kind: 'system', title: letter.title, text: letter.text });
}

/** The overdraft turns into a repayment plan; with too much owed already, everything is struck out, for a price. */
function closeAccount(life: Life, context: Context): void {
  const owed = (life.loan ?? 0) - life.c.money;
  life.c.money = 0;
  life.c.spendingHabit = 'frugal';
  delete life.debtStage;
  if (owed <= 60_000 * 100) {
    life.loan = owed;
    addStress(life, 8);
    tell(life, context, {
      icon: '🖊️',
      kind: 'system',
      title: 'A repayment plan',
      text: 'A patient woman with two calculators puts all of it into one sum and one date. You sign four times.',
    });
    return;
  }
  delete life.loan;
  life.inventory = life.inventory.filter((owned) => context.world.itemById.get(owned.itemId)?.kind !== 'home');
  life.c.prestige = clamp(life.c.prestige - 15, 0, 100);
  feel(life, life.c, -14, 180, 'bankruptcy');
  addStress(life, 10);
  tell(life, context, {
    icon: '📉',
    kind: 'system',
    title: 'Bankrupt',
    text: 'The judge has a cold and takes nine minutes. You owe nobody anything now. The bus home takes cash.',
  });
}

/** Borrows up to the most that anybody lends; returns what was lent, in cents. Interest starts at once. */
export function borrow(life: Life, cents: number, most = STUDY_LOAN_MAX * 100): number {
  const lent = clamp(cents, 0, Math.max(0, most - (life.loan ?? 0)));
  if (lent > 0) life.loan = (life.loan ?? 0) + lent;
  return lent;
}

/** What an item costs here, in cents. */
export function priceOf(item: ItemSpec, life: Life, context: Context): number {
  return (item.price.dollars ?? 0) * priceLevel(life, context);
}
