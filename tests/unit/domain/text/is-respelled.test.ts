import { expect, it } from 'vitest';
import { isRespelled } from '#domain/text/is-respelled.ts';

it.each([
  ['goverment', 'government'],
  ['teh', 'the'],
  ['ogverment', 'government'],
  ['govt', 'government'],
  ['trust', 'trusted'],
  ['Portal', 'portal'],
  ['اعتماد', 'اعتمادی'],
  ['پاكستان', 'پاکستان'],
  ['ښار', 'ښارونه'],
])('takes %s for %s in another spelling or form', (one, other) => {
  expect([isRespelled(one, other), isRespelled(other, one)]).toEqual([true, true]);
});

it.each([
  ['portal', 'office'],
  ['trust', 'faith'],
  ['is', 'in'],
  ['no', 'yes'],
  ['citizen', 'official'],
  ['اعتماد', 'trust'],
  ['دفتر', 'سڑک'],
  ['🐀', '🐁'],
])('takes %s and %s for two words', (one, other) => {
  expect([isRespelled(one, other), isRespelled(other, one)]).toEqual([false, false]);
});
