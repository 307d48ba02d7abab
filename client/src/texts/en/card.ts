import type { Texts } from '../vi'

export const card: Texts['card'] = {
  title: 'Embed card',
  intro:
    'Put the official message on your page: a card that is always of today, or one that keeps to the day cited and says when its message was replaced.',
  current: day => `Always current. Seen on ${day}.`,
  frozen: day => `Kept as of ${day}.`,
  now: 'The message now',
  came: plan => `The message of ${plan} came into force`,
  comes: plan => `The message of ${plan} comes into force`,
  today: 'The official message today',
  ofDay: day => `The official message on ${day}`,
  code: 'Code to embed',
  copy: 'Copy the code',
  alone: 'See this card alone',
  chooseDay: 'The card of a day',
  button: 'Make the card',
  note: 'The card needs no JavaScript, sets no cookie, follows the reader’s light or dark scheme and fits from 280 pixels on.',
}
